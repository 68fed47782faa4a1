#pragma once

#include "tables/list_kind.h"

namespace seatwise::cli {

/// account_id,plan,seats,billing: the columns of a list of accounts.
[[nodiscard]] const ListKind& accountColumns();

} // namespace seatwise::cli
