#pragma once

#include <memory>

#include "customers/customer_store.h"
#include "store/connection.h"

namespace seatwise {

/// Customers in a database with the tables of migration.h.
class SqlCustomerStore final : public CustomerStore
{
public:
    explicit SqlCustomerStore(std::unique_ptr<Connection> connection);

    [[nodiscard]] bool isLost() const noexcept override { return connection_->isLost(); }
    [[nodiscard]] Result<CustomersKept> add(const std::vector<Customer>& customers) override;
    [[nodiscard]] Result<Customer> change(const Customer& after, const Customer& readAs) override;
    [[nodiscard]] Result<Customer> merge(const Customer& first, const Customer& second) override;
    [[nodiscard]] Result<void> forget(const Customer& readAs) override;
    [[nodiscard]] Result<Customer> find(std::string_view idOrName) const override;
    [[nodiscard]] Result<std::vector<CustomerName>> complete(std::string_view typed, std::size_t most) const override;
    [[nodiscard]] Result<std::vector<CustomerName>> list() const override;
    [[nodiscard]] Result<std::vector<CustomerName>> listBehind(const std::optional<CustomerName>& last,
                                                               std::size_t most) const override;
    [[nodiscard]] Result<std::vector<AuditRecord>> trailOf(const CustomerId& id) const override;

private:
    std::unique_ptr<Connection> connection_;
};

} // namespace seatwise
