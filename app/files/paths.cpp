#include "files/paths.h"

#include <array>
#include <climits>
#include <cstdlib>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace seatwise {

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
    constexpr int longestChain = 40; // as the system has it
    std::string end = path;
    std::array<char, PATH_MAX> next{};
    for (int i = 0; i < longestChain; ++i) {
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

} // namespace seatwise
