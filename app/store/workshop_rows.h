#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "workshop/workshop_store.h"

namespace seatwise {

// What a pricing workshop keeps, as rows of the table "workshop_items". A row carries a seal over itself; row, seal and
// the last record of the audit trail about its key must agree before it is shown. All throw StoreFailure.

/// The items whose keys begin with a text, in the order of the bytes of their keys. Fails when one of them is not what
/// was written, and when one that the audit trail speaks of is missing.
[[nodiscard]] std::vector<WorkshopItem> itemsBelow(const Connection& connection, std::string_view prefix);

/// The item of a key; none when nothing was ever kept under it. Fails as above.
[[nodiscard]] std::optional<WorkshopItem> findItem(const Connection& connection, std::string_view key);

/// What the seal of an item's row has to be.
[[nodiscard]] std::string sealOf(const WorkshopItem& item);

/// Writes an item in place of the one with its key, within the transaction that is open.
void writeItem(const Connection& connection, const WorkshopItem& item);

} // namespace seatwise
