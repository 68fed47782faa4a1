#include "files/atomic_file.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace seatwise {

namespace {

constexpr mode_t newFileMode = 0666; // less the umask of the user

tl::unexpected<Error> cannotWrite(const std::string& path)
{
    return failed(withSystemReason("cannot write " + path));
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// Where a chain of symbolic links ends; the path itself when nothing is there yet.
std::string linkTarget(const std::string& path)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    return resolved ? std::string(resolved.get()) : path;
}

Descriptor createBeside(const std::string& path, std::string& temporary)
{
    const std::string stem = path + "." + std::to_string(::getpid()) + "-";
    for (int attempt = 0; attempt < 100; ++attempt) {
        temporary = stem + std::to_string(attempt) + ".part";
        Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, newFileMode));
        if (file.isOpen() || errno != EEXIST)
            return file;
    }
    return {};
}

bool syncFolder(const std::string& folder)
{
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to do on them.
    return handle.isOpen() && (::fsync(handle.number()) == 0 || errno == EINVAL);
}

} // namespace

AtomicFile::AtomicFile(Descriptor file, std::string path, std::string temporary)
    : file_(std::move(file))
    , path_(std::move(path))
    , temporary_(std::move(temporary))
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : file_(std::move(other.file_))
    , path_(std::move(other.path_))
    , temporary_(std::exchange(other.temporary_, {}))
{
}

AtomicFile::~AtomicFile()
{
    if (!isDirect())
        ::unlink(temporary_.c_str());
}

Result<AtomicFile> AtomicFile::open(const std::string& path)
{
    struct stat status = {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (!exists && errno != ENOENT)
        return cannotWrite(path);
    if (exists && S_ISDIR(status.st_mode))
        return failed("cannot write " + path + ": it is a folder, a file is needed");

    // /dev/stdout may lead to a plain file that the shell has opened: writing goes on where the shell stands in it.
    const bool isStandardOutput = path == "/dev/stdout";
    if (isStandardOutput || (exists && !S_ISREG(status.st_mode))) {
        Descriptor file(isStandardOutput ? ::dup(STDOUT_FILENO) : ::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        if (!file.isOpen())
            return cannotWrite(path);
        return AtomicFile(std::move(file), path, {});
    }

    std::string target = exists ? linkTarget(path) : path;
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return cannotWrite(path);
    std::string temporary;
    Descriptor file = createBeside(target, temporary);
    if (!file.isOpen())
        return cannotWrite(path);
    AtomicFile replacement(std::move(file), std::move(target), std::move(temporary));
    if (exists && ::fchmod(replacement.file_.number(), status.st_mode & 07777) != 0)
        return cannotWrite(path);
    return replacement;
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    if (!writeAll(file_.number(), bytes))
        return cannotWrite(path_);
    return {};
}

Result<void> AtomicFile::commit(Durability durability)
{
    const bool onDisk = durability == Durability::onDisk;
    if (isDirect()) {
        if (!file_.close())
            return cannotWrite(path_);
        return {};
    }
    if (onDisk && ::fsync(file_.number()) != 0)
        return cannotWrite(path_);
    if (!file_.close() || ::rename(temporary_.c_str(), path_.c_str()) != 0)
        return cannotWrite(path_);
    temporary_.clear();
    if (onDisk && !syncFolder(folderOf(path_)))
        return failed(withSystemReason("cannot sync the folder of " + path_));
    return {};
}

Result<void> moveIntoPlace(const std::string& complete, const std::string& path)
{
    Descriptor file(::open(complete.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0 || !file.close() || ::rename(complete.c_str(), path.c_str()) != 0)
        return cannotWrite(path);
    if (!syncFolder(folderOf(path)))
        return failed(withSystemReason("cannot sync the folder of " + path));
    return {};
}

Result<void> writeFile(const std::string& path, std::string_view bytes)
{
    Result<AtomicFile> file = AtomicFile::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    if (Result<void> written = file->write(bytes); !written)
        return written;
    return file->commit();
}

} // namespace seatwise
