#include "store/store_copy.h"

#include <cerrno>
#include <fcntl.h>
#include <future>
#include <memory>
#include <new>
#include <string_view>
#include <unistd.h>
#include <utility>

#include <sqlite3.h>

#include "files/descriptor.h"
#include "store/sqlite_file.h"
#include "words/files_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

/// Whether newer pages may stand in a log beside the file, which others write to while it is read. No store of ours is
/// so, but another program can have it so.
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

/// As above. Closes the file, which ends the process's locks on it.
bool hasLog(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    return file.isOpen() && saysLog(file.number());
}

/// A store that nobody can write to while this lives, unless it has a log; who was writing is waited for.
struct StoreSource
{
    Descriptor bytes; ///< closed last: whoever closes a file gives up all locks that the process has on it
    SqliteFile database;
};

Result<StoreSource> openSource(const std::string& path)
{
    Descriptor bytes(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!bytes.isOpen())
        return failed(words::cannotRead(path, systemReason()));
    SqliteFile database = TRY(openExisting(path));
    constexpr const char* keepWritersOut = "BEGIN; PRAGMA schema_version";
    if (sqlite3_exec(database.get(), keepWritersOut, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(words::cannotRead(path, sqlite3_errmsg(database.get())));
    return StoreSource{std::move(bytes), std::move(database)};
}

/// Copies the store into a new, empty file: as it was at one moment. Not synced. May run in a thread of its own.
Result<void> copyTo(const TemporaryFile& copy, const StoreSource& source)
{
    return saysLog(source.bytes.number()) ? copyPages(source.database.get(), copy)
                                          : copyBytes(source.bytes.number(), copy);
}

Result<StoreCheck> checkWhole(const Connection& connection)
{
    auto check = asResult([&] { return checkStore(connection); });
    if (check && !check->whole())
        return failed(words::storeIsNotWhole(connection.place(), std::move(check->problem)));
    return check;
}

Result<StoreCheck> copyAndThenCheck(const std::string& from, const TemporaryFile& to)
{
    TRY(copyTo(to, TRY(openSource(from))));
    return wholeCheck(to.path(), from);
}

/// Nobody can write meanwhile, so that what is looked at is what is copied.
Result<StoreCheck> copyWhileChecking(const std::string& from, const TemporaryFile& to)
{
    // Opened before the source is: that looks into the file and closes it, which would end the source's lock.
    const auto connection = TRY(openSqliteFile(from, from));
    const StoreSource source = TRY(openSource(from));
    auto copying = std::async(std::launch::async, [&] { return copyTo(to, source); });
    auto check = checkWhole(*connection);
    TRY(copying.get());
    return check;
}

} // namespace

Result<StoreCheck> wholeCheck(const std::string& file, const std::string& name)
{
    const auto connection = TRY(openSqliteFile(file, name));
    return checkWhole(*connection);
}

Result<StoreCopy> takeCopy(const std::string& from, const std::string& place)
{
    TRY(checkSqliteFile(from));
    auto file = TemporaryFile::createBeside(place, ownerOnlyFile);
    if (!file || !setRights(file->descriptor(), ownerOnlyFile))
        return failed(words::cannotCopyStore(place, systemReason()));
    auto check = TRY(hasLog(from) ? copyAndThenCheck(from, *file) : copyWhileChecking(from, *file));
    return StoreCopy{std::move(*file), std::move(check)};
}

} // namespace seatwise
