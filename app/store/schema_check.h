#pragma once

#include "store/store_reader.h"
#include "words/message.h"

namespace seatwise {

class Connection;

/// What stands in the database of a store beside the tables that Seatwise makes, or instead of them: a trigger, a view,
/// a table, an index, a rule. Such a thing can change what is written, or show something else. Empty where there is
/// nothing of the kind. `version` is that of the tables.
[[nodiscard]] Message foreignObject(const Connection& connection, StoreReader& reader, int version);

} // namespace seatwise
