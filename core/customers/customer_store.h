#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "customers/customer.h"
#include "trail/audit.h"

namespace seatwise {

/// A customer as a list names it.
struct CustomerName
{
    CustomerId id;
    std::string name;

    friend bool operator==(const CustomerName&, const CustomerName&) = default;
};

/// What became of customers from outside.
struct CustomersKept
{
    std::vector<CustomerName> added;
    std::vector<CustomerName> known; ///< whose names were there already; those there are left as they are

    friend bool operator==(const CustomersKept&, const CustomersKept&) = default;
};

/// Keeps customers, in the store of the quotes and under the same audit trail, which never holds what a customer is
/// called, but under which id it was kept, when it changed and in which fields. Whatever returns without an error is on
/// the disk. The program implements it. Reading fails where what is kept is not what was written.
class CustomerStore
{
public:
    CustomerStore() = default;
    CustomerStore(const CustomerStore&) = delete;
    CustomerStore& operator=(const CustomerStore&) = delete;
    virtual ~CustomerStore() = default;

    /// Whether the connection to a server was lost and did not come back. Whatever is asked next tries once more.
    [[nodiscard]] virtual bool isLost() const noexcept = 0;

    /// Keeps customers that have ids of their own, all or none, but for those whose name another one has already.
    /// Refused as checkCustomer() says.
    [[nodiscard]] virtual Result<CustomersKept> add(const std::vector<Customer>& customers) = 0;

    /// Keeps a customer in place of what was read under its id. Refused as checkCustomer() says, and, with nothing
    /// kept, where it was changed since it was read.
    [[nodiscard]] virtual Result<Customer> change(const Customer& after, const Customer& readAs) = 0;

    /// Makes one of two, as merged() says; the second one's id then only leads to the first. Refused as merged(), and
    /// where one of them was changed since it was read.
    [[nodiscard]] virtual Result<Customer> merge(const Customer& first, const Customer& second) = 0;

    /// Forgets a customer: what was kept of it is taken out of the store. What stays is its id with the records of the
    /// audit trail, which hold no word of it but a hash, so that the trail can still be checked; and, elsewhere, the
    /// text of its quotes and what backups hold. Refused where it was changed since it was read.
    [[nodiscard]] virtual Result<void> forget(const Customer& readAs) = 0;

    /// The customer of an id, or of a name in whatever writing. Refused where none or several are called so, and where
    /// the customer of the id was merged or forgotten, which is said.
    [[nodiscard]] virtual Result<Customer> find(std::string_view idOrName) const = 0;

    /// At most so many customers of whose names a word begins what was typed, in the order of what follows there.
    [[nodiscard]] virtual Result<std::vector<CustomerName>> complete(std::string_view typed,
                                                                     std::size_t most) const = 0;

    /// All customers, by name.
    [[nodiscard]] virtual Result<std::vector<CustomerName>> list() const = 0;

    /// At most so many customers, by name as the database orders letters, those behind `last`; the first ones where it
    /// is none.
    [[nodiscard]] virtual Result<std::vector<CustomerName>> listBehind(const std::optional<CustomerName>& last,
                                                                       std::size_t most) const = 0;

    /// What the audit trail says of a customer, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> trailOf(const CustomerId& id) const = 0;
};

} // namespace seatwise
