#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "money/error.h"

namespace seatwise {

// The folder "backups" beside a store, which stores of other names may share. A backup belongs to the store whose id is
// in it, not to the name it has.

/// How many backups of a store its folder keeps; the oldest goes when there are more.
inline constexpr std::size_t keptBackups = 10;

/// The folder "backups" beside a store.
[[nodiscard]] std::string backupFolder(const std::string& store);

/// Makes that folder, for its owner alone. One that is there stays as it is.
[[nodiscard]] Result<void> makeBackupFolder(const std::string& store);

/// A name in that folder that nothing has: "store-20261121T101530123Z.db" for "store.db", in UTC, with a mark before
/// its ending where one is given.
[[nodiscard]] std::string newBackupName(const std::string& store, const std::string& mark = {});

/// What is in the folder of a store under its name, for people to choose from: the store's own backups, the newest
/// first by the count that is in them, then those that tell of no store or of another one, by their names.
[[nodiscard]] std::vector<std::string> backupsOf(const std::string& store);

/// The newest backup that says it is one of this store; empty when there is none.
[[nodiscard]] std::string newestBackupOf(const std::string& store);

/// The count for the next backup of a store of that id.
[[nodiscard]] std::int64_t nextBackupCount(const std::string& store, const std::string& id);

/// Removes the oldest backups of a store beyond those that are kept. Never one that does not say it is a backup of this
/// store, and never `justMade`.
void removeOldestBackups(const std::string& store, const std::string& justMade);

} // namespace seatwise
