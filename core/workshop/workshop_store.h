#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "trail/audit.h"

namespace seatwise {

/// A piece of a workshop as it is kept: "sessiontrack/card/tiers.price-points" and its canonical text.
struct WorkshopItem
{
    std::string key;
    std::string content;

    friend bool operator==(const WorkshopItem&, const WorkshopItem&) = default;
};

/// An item to keep, and what the audit trail says of it.
struct WorkshopChange
{
    WorkshopItem item;
    std::string event; ///< "card.decided"
    Message detail;    ///< what people are told
    /// What stood under the key when it was read, empty for nothing. Without it whatever stands there is replaced.
    std::optional<std::string> readAs = std::nullopt;

    friend bool operator==(const WorkshopChange&, const WorkshopChange&) = default;
};

/// Keeps what a pricing workshop finds and decides, in the store of the quotes and under the same audit trail. Whatever
/// returns without an error is on the disk.
class WorkshopStore
{
public:
    virtual ~WorkshopStore() = default;

    /// Whether the connection to a server was lost and did not come back. Whatever is asked next tries once more.
    [[nodiscard]] virtual bool isLost() const noexcept = 0;

    /// The items whose key begins with `prefix`, by key. Failed when what is kept is not what was written.
    [[nodiscard]] virtual Result<std::vector<WorkshopItem>> items(std::string_view prefix) const = 0;

    /// Keeps the items in place of those with the same keys, each with its entry in the audit trail, in one
    /// transaction. What is kept already, byte for byte, is left alone and makes no entry. Refused, with nothing kept,
    /// where one of them was changed since it was read.
    [[nodiscard]] virtual Result<void> keep(const std::vector<WorkshopChange>& changes) = 0;

    /// Keeps a price book under its SHA-256, with an entry in the audit trail: every change of a price list is in it.
    [[nodiscard]] virtual Result<void> keepBook(const PriceBook& book, std::string_view event,
                                                const Message& detail) = 0;

    /// What the audit trail says of an item, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> trailOf(std::string_view key) const = 0;
};

} // namespace seatwise
