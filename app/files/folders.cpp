#include "files/folders.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>

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
