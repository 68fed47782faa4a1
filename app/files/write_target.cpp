#include "files/write_target.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files/paths.h"
#include "files/store_signature.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

/// Only a plain file and a pipe are written to.
Result<void> checkKind(const std::string& path, mode_t mode)
{
    if (S_ISDIR(mode))
        return failed(words::cannotWriteFolder(path));
    if (S_ISCHR(mode) || S_ISBLK(mode))
        return failed(words::cannotWriteDevice(path));
    if (!S_ISREG(mode) && !S_ISFIFO(mode))
        return failed(words::cannotWriteNoPlainFile(path));
    return {};
}

Result<void> checkPresent(const std::string& path, const Descriptor& file)
{
    std::array<char, sqliteHeaderSize> begin{};
    const ssize_t got = ::pread(file.number(), begin.data(), begin.size(), 0);
    if (got < 0)
        return cannotWrite(path);
    const std::string_view bytes(begin.data(), static_cast<std::size_t>(got));
    if (beginsAsStore(bytes))
        return failed(words::cannotWriteOverStore(path));
    if (beginsAsJournal(bytes))
        return failed(words::cannotWriteOverJournal(path));
    return {};
}

/// The path with the links of its folder resolved, so that the files beside it can be found.
std::string placeOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return linkTarget(folderOf(path)) + '/' + (slash == std::string::npos ? path : path.substr(slash + 1));
}

} // namespace

tl::unexpected<Error> cannotWrite(const std::string& path)
{
    return failed(words::cannotWrite(path, words::plain(systemReason())));
}

Result<WriteTarget> writeTarget(const std::string& path, const std::vector<std::string>& inputs)
{
    struct stat status = {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (!exists && errno != ENOENT)
        return cannotWrite(path);
    WriteTarget target;
    target.path = exists ? linkTarget(path) : placeOf(path);
    if (const std::string store = storeBeside(target.path); !store.empty())
        return failed(words::cannotWritePartOfStore(path, store));
    if (!exists)
        return target;
    TRY(checkKind(path, status.st_mode));
    target.isPipe = S_ISFIFO(status.st_mode);
    if (target.isPipe)
        return target;
    target.present = Descriptor(::open(target.path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC));
    if (!target.present.isOpen() || ::access(target.path.c_str(), W_OK) != 0)
        return cannotWrite(path);
    TRY(checkPresent(path, target.present));
    if (std::any_of(inputs.begin(), inputs.end(), [&](const auto& input) { return isSameFile(input, path); }))
        return failed(words::cannotWriteOverInput(path));
    return target;
}

} // namespace seatwise
