#include "files/temporary_file.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <string_view>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "files/paths.h"

namespace seatwise {

namespace {

constexpr std::string_view nameBegin = ".seatwise-";
constexpr std::string_view nameEnd = ".part";
constexpr std::size_t randomDigits = 16;
constexpr const char* accessList = "system.posix_acl_access";

std::string randomName()
{
    std::uint64_t number = 0;
    while (::getrandom(&number, sizeof number, 0) != static_cast<ssize_t>(sizeof number)) {
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string name(nameBegin);
    for (std::size_t i = 0; i < randomDigits; ++i, number >>= 4U)
        name += digits[number & 0xFU];
    return name.append(nameEnd);
}

bool isOurName(std::string_view name)
{
    return name.size() == nameBegin.size() + randomDigits + nameEnd.size() && name.starts_with(nameBegin) &&
           name.ends_with(nameEnd) &&
           name.substr(nameBegin.size(), randomDigits).find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string journalBeside(const std::string& path)
{
    return path + "-journal";
}

/// Takes away a file that this user's program made and did not live to take away.
void removeIfLeft(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode) ||
        status.st_uid != ::geteuid() || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return;
    ::unlink(path.c_str());
    ::unlink(journalBeside(path).c_str());
}

struct CloseFolder
{
    void operator()(DIR* folder) const noexcept { ::closedir(folder); }
};

void removeLeftBehind(const std::string& folder)
{
    const std::unique_ptr<DIR, CloseFolder> entries(::opendir(folder.c_str()));
    if (!entries)
        return;
    while (const dirent* entry = ::readdir(entries.get()))
        if (isOurName(entry->d_name))
            removeIfLeft(folder + '/' + entry->d_name);
}

/// Locked, and still there: another program may have taken it for one left behind before it was locked, and have the
/// lock while it takes it away. A file system without locks has nothing more to ask.
bool isHeld(const Descriptor& file)
{
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return false;
    struct stat status = {};
    return ::fstat(file.number(), &status) == 0 && status.st_nlink > 0;
}

bool copyAccessList(const std::string& from, int to) noexcept
{
    std::array<char, 4'096> list{};
    const ssize_t size = ::getxattr(from.c_str(), accessList, list.data(), list.size());
    if (size < 0)
        return errno == ENODATA || errno == EOPNOTSUPP;
    return ::fsetxattr(to, accessList, list.data(), static_cast<std::size_t>(size), 0) == 0;
}

} // namespace

TemporaryFile::TemporaryFile(Descriptor file, std::string path, RemovedOnSignal noted, RemovedOnSignal journal)
    : file_(std::move(file))
    , path_(std::move(path))
    , noted_(std::move(noted))
    , journal_(std::move(journal))
{
}

TemporaryFile::~TemporaryFile()
{
    if (path_.empty() || !file_.isOpen())
        return;
    ::unlink(path_.c_str());
    ::unlink(journalBeside(path_).c_str());
}

std::optional<TemporaryFile> TemporaryFile::createBeside(const std::string& path, mode_t mode)
{
    const std::string folder = folderOf(path);
    removeLeftBehind(folder);
    for (;;) {
        std::string name = folder + '/' + randomName();
        RemovedOnSignal noted(name);
        RemovedOnSignal journal(journalBeside(name));
        Descriptor file(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (!file.isOpen() && errno == EEXIST)
            continue;
        if (!file.isOpen())
            return std::nullopt;
        if (isHeld(file))
            return TemporaryFile(std::move(file), std::move(name), std::move(noted), std::move(journal));
    }
}

bool TemporaryFile::moveTo(const std::string& place) noexcept
{
    if (::rename(path_.c_str(), place.c_str()) != 0)
        return false;
    path_.clear();
    return true;
}

bool TemporaryFile::moveUnsyncedTo(const std::string& place) noexcept
{
    const auto exchange = [&] {
        return ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, place.c_str(), RENAME_EXCHANGE) == 0;
    };
    if (!exchange())
        return moveTo(place);
    if (::unlink(path_.c_str()) != 0) { // a folder that came there a moment ago
        const int reason = errno;
        static_cast<void>(exchange());
        errno = reason;
        return false;
    }
    path_.clear();
    return true;
}

bool setRights(int file, mode_t rights) noexcept
{
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return false;
    return (status.st_mode & 07777) == rights || ::fchmod(file, rights) == 0;
}

bool copyRights(const std::string& from, int to) noexcept
{
    struct stat old = {};
    struct stat made = {};
    if (::stat(from.c_str(), &old) != 0 || ::fstat(to, &made) != 0)
        return false;
    if ((old.st_uid != made.st_uid || old.st_gid != made.st_gid) && ::fchown(to, old.st_uid, old.st_gid) != 0 &&
        ::fchown(to, static_cast<uid_t>(-1), old.st_gid) != 0 && errno != EPERM)
        return false;
    if (::fstat(to, &made) != 0)
        return false;
    const bool sameCircle = made.st_gid == old.st_gid && copyAccessList(from, to);
    return setRights(to, old.st_mode & (sameCircle ? 0777U : 0707U));
}

} // namespace seatwise
