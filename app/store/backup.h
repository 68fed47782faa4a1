#pragma once

#include <string>

#include "money/error.h"
#include "store/backup_folder.h"
#include "store/store_check.h"
#include "stores/quote_stores.h"

namespace seatwise {

// Backups of a store in a file: made while it is in use, kept beside it, shown before they are restored. A store on a
// server is backed up by the server. All need a QCoreApplication.

/// Backs a store up to a file, in place of a backup of the same store that is there. Refused for a store that is not
/// whole, and when the file is anything else: another store, another store's backup. The backup has the rights of its
/// store, and where it takes the place of another none that this one did not have. After an error the old backup is
/// still there. Returns what was found in it.
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
/// that was there is kept among the backups, and is returned (empty when there was none). Its rights stay; a symbolic
/// link to it stays too, and leads to the new one. Backup and store are checked before and after. Programs that have
/// the old store open can only read from then on, and have to open it anew.
[[nodiscard]] Result<std::string> restoreBackup(const std::string& backup, const std::string& store);

} // namespace seatwise
