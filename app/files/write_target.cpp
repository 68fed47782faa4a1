#include "files/write_target.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files/paths.h"
#include "files/store_signature.h"

namespace seatwise {

namespace {

tl::unexpected<Error> mayNot(const std::string& path, const std::string& why)
{
    return failed("cannot write " + path + ": " + why);
}

constexpr const char* isStore = "it is a store of quotes, give another file";

/// What kind of thing is there, as the reason not to write to it; empty for a plain file and a pipe.
std::string wrongKind(mode_t mode)
{
    if (S_ISDIR(mode))
        return "it is a folder, a file is needed";
    if (S_ISCHR(mode) || S_ISBLK(mode))
        return "it is a device, a file is needed";
    return S_ISREG(mode) || S_ISFIFO(mode) ? std::string() : "it is no plain file";
}

Result<void> checkPresent(const std::string& path, const Descriptor& file)
{
    std::array<char, sqliteHeaderSize> begin{};
    const ssize_t got = ::pread(file.number(), begin.data(), begin.size(), 0);
    if (got < 0)
        return failed(withSystemReason("cannot write " + path));
    const std::string_view bytes(begin.data(), static_cast<std::size_t>(got));
    if (beginsAsStore(bytes))
        return mayNot(path, isStore);
    if (beginsAsJournal(bytes))
        return mayNot(path, "it is the journal of a store, give another file");
    return {};
}

/// The path with the links of its folder resolved, so that the files beside it can be found.
std::string placeOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return linkTarget(folderOf(path)) + '/' + (slash == std::string::npos ? path : path.substr(slash + 1));
}

} // namespace

Result<WriteTarget> writeTarget(const std::string& path, const std::vector<std::string>& inputs)
{
    struct stat status = {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (!exists && errno != ENOENT)
        return failed(withSystemReason("cannot write " + path));
    WriteTarget target;
    target.path = exists ? linkTarget(path) : placeOf(path);
    if (const std::string store = storeBeside(target.path); !store.empty())
        return mayNot(path, "a file of that name would be taken for a part of the store " + store);
    if (!exists)
        return target;
    if (const std::string why = wrongKind(status.st_mode); !why.empty())
        return mayNot(path, why);
    target.isPipe = S_ISFIFO(status.st_mode);
    if (target.isPipe)
        return target;
    target.present = Descriptor(::open(target.path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    if (!target.present.isOpen() || ::access(target.path.c_str(), W_OK) != 0)
        return failed(withSystemReason("cannot write " + path));
    TRY(checkPresent(path, target.present));
    if (std::any_of(inputs.begin(), inputs.end(), [&](const auto& input) { return isSameFile(input, path); }))
        return mayNot(path, "the same command reads it, give another file");
    return target;
}

} // namespace seatwise
