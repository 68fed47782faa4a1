#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "money/error.h"

struct sqlite3;

namespace seatwise {

/// Who a file with a store in it is, as it says itself. Names are no identity: a copy of a store can be called
/// anything.
struct StoreIdentity
{
    std::string id;          ///< of the store, given when its tables were made, the same in all its backups
    std::int64_t backup = 0; ///< the backups of a store are counted from 1; 0 for a store that is in use

    friend bool operator==(const StoreIdentity&, const StoreIdentity&) = default;
};

/// The identity of a file. A backup that was written to since is a store in use. None for a store of an earlier
/// version, which has no id, and for a file that cannot be read as a store.
[[nodiscard]] std::optional<StoreIdentity> identityOf(const std::string& file);

/// As above, of a database that is open.
[[nodiscard]] std::optional<StoreIdentity> identityIn(sqlite3& database);

/// Makes a copy of a store the backup of that count; 0 makes a backup a store in use again. Nothing is done to a store
/// of an earlier version.
[[nodiscard]] Result<void> setBackupCount(const std::string& file, std::int64_t backup);

} // namespace seatwise
