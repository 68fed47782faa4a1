#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "workshop/workshop_store.h"

namespace seatwise {

/// What a pricing workshop keeps, in a database with the tables of migration.h.
class SqlWorkshopStore final : public WorkshopStore
{
public:
    explicit SqlWorkshopStore(std::unique_ptr<Connection> connection);

    [[nodiscard]] bool isLost() const noexcept override { return connection_->isLost(); }
    [[nodiscard]] Result<std::vector<WorkshopItem>> items(std::string_view prefix) const override;
    [[nodiscard]] Result<void> keep(const std::vector<WorkshopChange>& changes) override;
    [[nodiscard]] Result<void> keepBook(const PriceBook& book, std::string_view event, const Message& detail) override;
    [[nodiscard]] Result<std::vector<AuditRecord>> trailOf(std::string_view key) const override;

private:
    std::unique_ptr<Connection> connection_;
};

/// The same within a transaction that is open: what it keeps is kept once that is committed.
class WorkshopInTransaction final : public WorkshopStore
{
public:
    /// The connection, whose transaction it is, must outlive it.
    explicit WorkshopInTransaction(const Connection& connection)
        : connection_(connection)
    {
    }

    [[nodiscard]] bool isLost() const noexcept override { return loss_.has_value(); }
    [[nodiscard]] Result<std::vector<WorkshopItem>> items(std::string_view prefix) const override;
    [[nodiscard]] Result<void> keep(const std::vector<WorkshopChange>& changes) override;
    [[nodiscard]] Result<void> keepBook(const PriceBook& book, std::string_view event, const Message& detail) override;
    [[nodiscard]] Result<std::vector<AuditRecord>> trailOf(std::string_view key) const override;

    /// Throws ConnectionLost where something that was asked met one, so that the transaction is tried once more.
    void throwLoss() const;

private:
    template<class Work>
    [[nodiscard]] auto answer(const Work& work) const;

    const Connection& connection_;
    mutable std::optional<ConnectionLost> loss_;
};

/// What the seal of an item's row has to be.
[[nodiscard]] std::string sealOf(const WorkshopItem& item);

} // namespace seatwise
