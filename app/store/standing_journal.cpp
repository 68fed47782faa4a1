#include "store/standing_journal.h"

#include <fcntl.h>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <tuple>

#include <sqlite3.h>

#include "files/atomic_file.h"

namespace seatwise {

namespace {

/// Device, inode and the moment it was made: no other file ever has the same three.
using Identity = std::tuple<std::uint32_t, std::uint32_t, std::uint64_t, std::int64_t, std::uint32_t>;

std::optional<Identity> identityOf(const char* path)
{
    struct statx info = {};
    if (::statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_INO | STATX_BTIME, &info) != 0 ||
        (info.stx_mask & STATX_BTIME) == 0)
        return std::nullopt;
    return Identity{info.stx_dev_major, info.stx_dev_minor, info.stx_ino, info.stx_btime.tv_sec,
                    info.stx_btime.tv_nsec};
}

/// Whether the entry of a journal in its folder outlives a power failure: seen to before, or now.
bool stands(const char* journal)
{
    static std::mutex mutex;
    static std::map<std::string, Identity, std::less<>> standing;
    const auto identity = identityOf(journal); // before the folder is synced, so that it is the synced one
    if (!identity)
        return false;
    const std::scoped_lock lock(mutex);
    const auto known = standing.find(journal);
    if (known != standing.end() && known->second == *identity)
        return true;
    if (!syncFolderOf(journal))
        return false;
    standing.insert_or_assign(journal, *identity);
    return true;
}

decltype(sqlite3_vfs::xOpen) openBySystem = nullptr;

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given)
{
    constexpr int newJournal = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_CREATE;
    if ((flags & newJournal) == newJournal && stands(name) &&
        openBySystem(vfs, name, file, flags & ~SQLITE_OPEN_CREATE, given) == SQLITE_OK)
        return SQLITE_OK;
    return openBySystem(vfs, name, file, flags, given);
}

} // namespace

void keepStandingJournals()
{
    static sqlite3_vfs files = *sqlite3_vfs_find(nullptr);
    if (openBySystem != nullptr)
        return;
    openBySystem = files.xOpen;
    files.xOpen = openFile;
    files.zName = "seatwise";
    constexpr int asUsual = 1;
    sqlite3_vfs_register(&files, asUsual);
}

} // namespace seatwise
