#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "workshop/workshop_store.h"

namespace seatwise {

// What a pricing workshop keeps, as rows of the table "workshop_items". A row carries a seal over itself; row, seal and
// the last record of the audit trail about its key must agree before it is shown.

/// The items whose keys begin with a text, in the order of the bytes of their keys. Failed when one of them is not what
/// was written, and when one that the audit trail speaks of is missing.
[[nodiscard]] Result<std::vector<WorkshopItem>> itemsBelow(const Connection& connection, std::string_view prefix);

/// The item of a key; none when nothing was ever kept under it. Failed as above.
[[nodiscard]] Result<std::optional<WorkshopItem>> findItem(const Connection& connection, std::string_view key);

/// Writes an item in place of the one with its key, within the transaction that is open.
[[nodiscard]] Result<void> writeItem(const Connection& connection, const WorkshopItem& item);

} // namespace seatwise
