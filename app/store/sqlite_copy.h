#pragma once

#include <memory>
#include <string>

#include "files/temporary_file.h"
#include "money/error.h"

struct sqlite3;

namespace seatwise {

/// Closes a database of SQLite's own interface, for what Qt has no words: copying a store that is in use, and keeping
/// every other program out of one.
struct CloseSqlite
{
    void operator()(sqlite3* database) const noexcept;
};
using SqliteFile = std::unique_ptr<sqlite3, CloseSqlite>;

/// Has SQLite keep no count of its memory, for which its threads wait for each other, and keep standing journals.
/// Serves before its first use.
void prepareSqlite() noexcept;

/// Opens a file that must be there, for writing where its rights allow. Waits 30 seconds for others.
[[nodiscard]] Result<SqliteFile> openExisting(const std::string& path);

/// Copies a store into a new, empty file, also while others use it: the copy is the store at one moment, since nobody
/// can write to it before all is read. It is on its way to the disk, and not synced.
[[nodiscard]] Result<void> copyStore(const std::string& from, const TemporaryFile& to);

/// Keeps every other program out of a store until what is returned goes, having undone what a killed one left
/// unfinished. Nothing for a file so broken that no program could be in it. Failed when another does not let go of it
/// within 30 seconds.
[[nodiscard]] Result<SqliteFile> lockStore(const std::string& path);

} // namespace seatwise
