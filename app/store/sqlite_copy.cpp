#include "store/sqlite_copy.h"

#include <sqlite3.h>

namespace seatwise {

namespace {

constexpr int patience = 30'000; // milliseconds

Result<void> copied(sqlite3* from, sqlite3* to, const std::string& path)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup != nullptr) {
        constexpr int everyPage = -1;
        sqlite3_backup_step(backup, everyPage);
        sqlite3_backup_finish(backup);
    }
    if (sqlite3_errcode(to) != SQLITE_OK)
        return failed("cannot copy the store to " + path + ": " + sqlite3_errmsg(to));
    return {};
}

} // namespace

Result<SqliteFile> openExisting(const std::string& path)
{
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    SqliteFile file(database);
    if (code != SQLITE_OK)
        return failed("cannot open " + path + ": " + sqlite3_errstr(code));
    sqlite3_busy_timeout(file.get(), patience);
    return file;
}

void CloseSqlite::operator()(sqlite3* database) const noexcept
{
    sqlite3_close(database);
}

Result<void> copyStore(const std::string& from, const std::string& to)
{
    const auto source = openExisting(from);
    if (!source)
        return tl::make_unexpected(source.error());
    const auto target = openExisting(to);
    if (!target)
        return tl::make_unexpected(target.error());
    return copied(source->get(), target->get(), to);
}

Result<SqliteFile> lockStore(const std::string& path)
{
    auto file = openExisting(path);
    if (!file)
        return file;
    const int code = sqlite3_exec(file->get(), "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return file;
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
        return SqliteFile();
    return failed("cannot have the store " + path + " alone: " + sqlite3_errmsg(file->get()));
}

} // namespace seatwise
