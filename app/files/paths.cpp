#include "files/paths.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

#include "words/files_words.h"

namespace seatwise {

namespace {

constexpr mode_t ownerOnlyFolder = 0700;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

Result<std::string> folderFrom(const char* name)
{
    const std::string value = variable(name);
    if (value.front() != '/')
        return failed(words::variableIsNoPath(name, value));
    return value;
}

Result<std::string> userFolder(const char* name, const std::string& belowHome)
{
    if (!variable(name).empty())
        return folderFrom(name);
    if (variable("HOME").empty())
        return failed(words::homeIsNotSet(name));
    auto home = folderFrom("HOME");
    return home ? *home + '/' + belowHome : home;
}

} // namespace

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string linkTarget(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    return resolved ? std::string(resolved.get()) : path;
}

std::string linkEnd(const std::string& path)
{
    constexpr int maxChain = 40; // as the system has it
    std::string end = path;
    std::array<char, PATH_MAX> next{};
    for (int i = 0; i < maxChain; ++i) {
        const ssize_t length = ::readlink(end.c_str(), next.data(), next.size());
        if (length <= 0)
            return linkTarget(end);
        const std::string link(next.data(), static_cast<std::size_t>(length));
        end = link.front() == '/' ? link : folderOf(end).append("/").append(link);
    }
    return path;
}

bool isSameFile(const std::string& one, const std::string& other)
{
    struct stat left = {};
    struct stat right = {};
    return ::stat(one.c_str(), &left) == 0 && ::stat(other.c_str(), &right) == 0 && left.st_dev == right.st_dev &&
           left.st_ino == right.st_ino;
}

Result<void> makeOwnFolder(const std::string& path)
{
    for (std::size_t slash = path.find('/', 1);; slash = path.find('/', slash + 1)) {
        const std::string part = path.substr(0, slash);
        if (::mkdir(part.c_str(), ownerOnlyFolder) == 0) {
            if (::chmod(part.c_str(), ownerOnlyFolder) != 0)
                return failed(words::plain(std::strerror(errno)));
        } else if (struct stat status = {}; ::stat(part.c_str(), &status) != 0 || !S_ISDIR(status.st_mode)) {
            return failed(words::plain(std::strerror(errno == 0 ? ENOTDIR : errno)));
        }
        if (slash == std::string::npos)
            return {};
    }
}

Result<std::string> userDataFolder()
{
    return userFolder("XDG_DATA_HOME", ".local/share");
}

Result<std::string> userConfigFolder()
{
    return userFolder("XDG_CONFIG_HOME", ".config");
}

Result<std::string> defaultStore()
{
    auto folder = userDataFolder();
    return folder ? *folder + "/seatwise/store.db" : folder;
}

Result<std::string> storeFile(const std::string& location)
{
    return location.empty() ? defaultStore() : Result<std::string>(location);
}

Result<std::string> settingsPlace()
{
    auto folder = userConfigFolder();
    if (!folder)
        return folder;
    std::string place = *folder + "/seatwise/seatwise.conf";
    struct stat status = {};
    if (::stat(place.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
        return failed(words::settingsAreNoPlainFile(place));
    return place;
}

} // namespace seatwise
