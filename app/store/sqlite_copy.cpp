#include "store/sqlite_copy.h"

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <new>
#include <string_view>
#include <unistd.h>

#include <sqlite3.h>

#include "files/descriptor.h"
#include "store/standing_journal.h"
#include "words/files_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr int patience = 30'000; // milliseconds

bool saysLog(int file)
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
        return failed(words::cannotCopyStore(to.path(), sqlite3_errmsg(target.get())));
    return {};
}

/// Writes go past the system's own memory, or through it. False, with errno, where the file system knows no other way.
bool writePastMemory(int file, bool past) noexcept
{
    const int flags = ::fcntl(file, F_GETFL);
    return flags >= 0 && ::fcntl(file, F_SETFL, past ? flags | O_DIRECT : flags & ~O_DIRECT) == 0;
}

/// Writes past the system's memory as long as the file system takes it: the copy is not read again, and half a gigabyte
/// of memory that nothing was in before costs a second.
bool writePart(int file, std::string_view part) noexcept
{
    const ssize_t written = ::write(file, part.data(), part.size());
    if (written >= 0)
        part.remove_prefix(static_cast<std::size_t>(written));
    else if (errno != EINVAL && errno != EINTR)
        return false;
    return part.empty() || (writePastMemory(file, false) && writeAll(file, part));
}

Result<void> copyBytes(int from, const TemporaryFile& to)
{
    constexpr std::size_t partSize = 1U << 20U;
    constexpr std::align_val_t alignment{4'096}; // of memory that a disk can take from
    const auto release = [](char* memory) { ::operator delete(memory, alignment); };
    const std::unique_ptr<char, decltype(release)> part(static_cast<char*>(::operator new(partSize, alignment)),
                                                        release);
    static_cast<void>(writePastMemory(to.descriptor(), true));
    for (off_t at = 0;;) {
        const ssize_t got = ::pread(from, part.get(), partSize, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || !writePart(to.descriptor(), {part.get(), static_cast<std::size_t>(got)}))
            return failed(words::cannotCopyStore(to.path(), systemReason()));
        if (got == 0)
            break;
        at += got;
    }
    static_cast<void>(writePastMemory(to.descriptor(), false));
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
        return failed(words::cannotOpen(path, sqlite3_errstr(code)));
    sqlite3_busy_timeout(file.get(), patience);
    return file;
}

void CloseSqlite::operator()(sqlite3* database) const noexcept
{
    sqlite3_close(database);
}

bool hasLog(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() && saysLog(file.number());
}

Result<StoreSource> StoreSource::open(const std::string& path)
{
    Descriptor bytes(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!bytes.isOpen())
        return failed(words::cannotRead(path, systemReason()));
    SqliteFile database = TRY(openExisting(path));
    constexpr const char* keepWritersOut = "BEGIN; PRAGMA schema_version";
    if (sqlite3_exec(database.get(), keepWritersOut, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(words::cannotRead(path, sqlite3_errmsg(database.get())));
    return StoreSource(std::move(bytes), std::move(database));
}

Result<void> StoreSource::copyTo(const TemporaryFile& copy) const
{
    return saysLog(bytes_.number()) ? copyPages(database_.get(), copy) : copyBytes(bytes_.number(), copy);
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
    return failed(words::cannotHaveStoreAlone(path, sqlite3_errmsg(file->get())));
}

} // namespace seatwise
