#pragma once

#include <memory>
#include <string>

#include "money/error.h"
#include "store/connection.h"
#include "store/migration.h"

struct sqlite3;
struct sqlite3_stmt;

namespace seatwise {

/// Opens a store in a file, making it when there is none. The file appears whole or not at all. What is no Seatwise
/// store is refused in one line and not written to: an empty file, a folder, text, another program's database, a file
/// cut short, a store of a newer Seatwise.
[[nodiscard]] Result<std::unique_ptr<Connection>> openSqliteStore(const std::string& path,
                                                                  const SchemaSteps& steps = schemaSteps());

/// Opens a file that must be there and leaves its tables as they are, such as a backup. `place` is what messages call
/// it.
[[nodiscard]] Result<std::unique_ptr<Connection>> openSqliteFile(const std::string& path, const std::string& place,
                                                                 const SchemaSteps& steps = schemaSteps());

/// What the file system and the file's own header say: an error when it is not a store of ours, whole as far as its
/// header tells.
[[nodiscard]] Result<void> checkSqliteFile(const std::string& path, const SchemaSteps& steps = schemaSteps());

/// Closes a database of SQLite's own interface, for what Qt has no words: copying a store that is in use, and keeping
/// every other program out of one.
struct CloseSqlite
{
    void operator()(sqlite3* database) const noexcept;
};
using SqliteFile = std::unique_ptr<sqlite3, CloseSqlite>;

/// Opens a file that must be there, for writing where its rights allow. Waits 30 seconds for others.
[[nodiscard]] Result<SqliteFile> openExisting(const std::string& path);

/// A statement of such a database; none where it cannot be prepared.
struct FinalizeStatement
{
    void operator()(sqlite3_stmt* statement) const noexcept;
};
using SqliteStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;
[[nodiscard]] SqliteStatement prepared(sqlite3* database, const std::string& sql);

/// Keeps every other program out of a store until what is returned goes, having undone what a killed one left
/// unfinished. Nothing for a file so broken that no program could be in it. Failed when another does not let go of it
/// within 30 seconds.
[[nodiscard]] Result<SqliteFile> lockStore(const std::string& path);

} // namespace seatwise
