#include "store/sqlite_copy.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

#include <sqlite3.h>

#include "files/descriptor.h"
#include "store/standing_journal.h"

namespace seatwise {

namespace {

constexpr int patience = 30'000; // milliseconds

tl::unexpected<Error> notCopied(const TemporaryFile& to, const std::string& why)
{
    return failed("cannot copy the store to " + to.path() + ": " + why);
}

/// Whether newer pages may stand in a log beside the file. No store of ours is so, but another program can have it so.
bool hasLog(int file)
{
    constexpr off_t readVersion = 19;
    char version = 0;
    return ::pread(file, &version, 1, readVersion) == 1 && version > 1;
}

/// SQLite's online backup, page by page.
Result<void> copyPages(sqlite3* from, const TemporaryFile& to)
{
    const SqliteFile target = TRY(openExisting(to.path()));
    sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", from, "main");
    if (backup != nullptr) {
        constexpr int everyPage = -1;
        sqlite3_backup_step(backup, everyPage);
        sqlite3_backup_finish(backup);
    }
    if (sqlite3_errcode(target.get()) != SQLITE_OK)
        return notCopied(to, sqlite3_errmsg(target.get()));
    return {};
}

Result<void> copyBytes(int from, const TemporaryFile& to)
{
    std::vector<char> part(262'144);
    for (;;) {
        const ssize_t got = ::read(from, part.data(), part.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || !writeAll(to.descriptor(), {part.data(), static_cast<std::size_t>(got)}))
            return notCopied(to, std::strerror(errno));
        if (got == 0)
            break;
    }
    // The disk begins while the copy is looked at; what it cannot take is found when the copy is synced.
    ::sync_file_range(to.descriptor(), 0, 0, SYNC_FILE_RANGE_WRITE);
    return {};
}

} // namespace

void prepareSqlite() noexcept
{
    static const bool isDone = [] {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        keepStandingJournals();
        return true;
    }();
    static_cast<void>(isDone);
}

Result<SqliteFile> openExisting(const std::string& path)
{
    prepareSqlite();
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

Result<void> copyStore(const std::string& from, const TemporaryFile& to)
{
    // Closed last: whoever closes a file gives up all locks that the process has on it.
    const Descriptor bytes(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    if (!bytes.isOpen())
        return notCopied(to, std::strerror(errno));
    const SqliteFile source = TRY(openExisting(from));
    constexpr const char* keepWritersOut = "BEGIN; PRAGMA schema_version";
    if (sqlite3_exec(source.get(), keepWritersOut, nullptr, nullptr, nullptr) != SQLITE_OK)
        return notCopied(to, sqlite3_errmsg(source.get()));
    return hasLog(bytes.number()) ? copyPages(source.get(), to) : copyBytes(bytes.number(), to);
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
