#pragma once

#include <string>
#include <vector>

#include "money/error.h"
#include "quoting/quote_stores.h"
#include "store/store_check.h"

namespace seatwise {

// Backups of a store in a file: made while it is in use, kept beside it, shown before they are restored. A store on a
// server is backed up by the server. All need a QCoreApplication. Source: reliability, trap 11.

/// How many backups the folder of a store keeps; the oldest goes when there are more.
inline constexpr std::size_t keptBackups = 10;

/// The folder "backups" beside a store.
[[nodiscard]] std::string backupFolder(const std::string& store);

/// The backups in the folder of a store, the newest first. Their names tell when they were made, in UTC.
[[nodiscard]] std::vector<std::string> backupsOf(const std::string& store);

/// Backs a store up to a file, in place of a backup that is there. Refused for a store that is not whole, and when the
/// file is something else than a backup. After an error the old backup is still there. Returns what was found in it.
[[nodiscard]] Result<StoreCheck> backUpTo(const std::string& store, const std::string& file);

/// A backup in the folder of a store.
struct Backup
{
    std::string file;
    bool isNew = true; ///< false: the newest one held all of it already
};

/// Backs a store up in its folder, as it is to be done when the program closes it and before its tables change. Does
/// nothing when the newest backup holds all of it already.
[[nodiscard]] Result<Backup> backUp(const std::string& store);

/// Compares a backup with the store. Refused when the backup is not whole; changes nothing.
[[nodiscard]] Result<RestorePreview> previewRestore(const std::string& backup, const std::string& store);

/// Puts the content of a backup in the place of the store: all of it or nothing, whatever happens meanwhile. The store
/// that was there is kept among the backups, and is returned (empty when there was none). Backup and store are checked
/// before and after. Programs that have the old store open can only read from then on, and have to open it anew.
[[nodiscard]] Result<std::string> restoreBackup(const std::string& backup, const std::string& store);

} // namespace seatwise
