#pragma once

#include <memory>
#include <string>
#include <utility>

#include "files/descriptor.h"
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

/// Whether newer pages may stand in a log beside the file, which others write to while it is read. No store of ours is
/// so, but another program can have it so. Reads and closes the file, which ends the process's locks on it.
[[nodiscard]] bool hasLog(const std::string& path);

/// A store that nobody can write to while this lives, unless it has a log; who was writing is waited for.
class StoreSource
{
public:
    [[nodiscard]] static Result<StoreSource> open(const std::string& path);

    /// Copies the store into a new, empty file: as it was at one moment. Not synced. May run in a thread of its own.
    [[nodiscard]] Result<void> copyTo(const TemporaryFile& copy) const;

private:
    StoreSource(Descriptor bytes, SqliteFile database)
        : bytes_(std::move(bytes))
        , database_(std::move(database))
    {
    }

    Descriptor bytes_; ///< closed last: whoever closes a file gives up all locks that the process has on it
    SqliteFile database_;
};

/// Keeps every other program out of a store until what is returned goes, having undone what a killed one left
/// unfinished. Nothing for a file so broken that no program could be in it. Failed when another does not let go of it
/// within 30 seconds.
[[nodiscard]] Result<SqliteFile> lockStore(const std::string& path);

} // namespace seatwise
