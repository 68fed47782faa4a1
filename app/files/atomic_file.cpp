#include "files/atomic_file.h"

#include <array>
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
        Descriptor file(::open(temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, newFileMode));
        if (file.isOpen() || errno != EEXIST)
            return file;
    }
    return {};
}

/// What stands in a file by now, from the disk where the system can be made to forget what it has in memory.
std::optional<std::string> digestOnDisk(int file)
{
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    Sha256 digest;
    std::array<char, 65'536> part{};
    off_t place = 0;
    for (;;) {
        const ssize_t got = ::pread(file, part.data(), part.size(), place);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return digest.takeHex();
        digest.add({part.data(), static_cast<std::size_t>(got)});
        place += got;
    }
}

} // namespace

AtomicFile::AtomicFile(Descriptor file, std::string path, std::string temporary, Durability durability)
    : file_(std::move(file))
    , path_(std::move(path))
    , temporary_(std::move(temporary))
    , durability_(durability)
{
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : file_(std::move(other.file_))
    , path_(std::move(other.path_))
    , temporary_(std::exchange(other.temporary_, {}))
    , durability_(other.durability_)
    , digest_(std::move(other.digest_))
{
}

AtomicFile::~AtomicFile()
{
    if (!isDirect())
        ::unlink(temporary_.c_str());
}

Result<AtomicFile> AtomicFile::open(const std::string& path, Durability durability)
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
        return AtomicFile(std::move(file), path, {}, durability);
    }

    std::string target = exists ? linkTarget(path) : path;
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return cannotWrite(path);
    std::string temporary;
    Descriptor file = createBeside(target, temporary);
    if (!file.isOpen())
        return cannotWrite(path);
    AtomicFile replacement(std::move(file), std::move(target), std::move(temporary), durability);
    if (exists && ::fchmod(replacement.file_.number(), status.st_mode & 07777) != 0)
        return cannotWrite(path);
    return replacement;
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    if (!writeAll(file_.number(), bytes))
        return cannotWrite(path_);
    if (durability_ == Durability::onDisk)
        digest_.add(bytes);
    return {};
}

/// Source: reliability, trap 1: a write that the system calls done may still have left a stump.
Result<void> AtomicFile::checkWritten()
{
    if (::fsync(file_.number()) != 0)
        return cannotWrite(path_);
    const auto found = digestOnDisk(file_.number());
    if (!found)
        return cannotWrite(path_);
    if (*found != digest_.takeHex())
        return failed("cannot write " + path_ + ": what was read back is not what was written");
    return {};
}

Result<void> AtomicFile::commit()
{
    if (isDirect()) {
        if (!file_.close())
            return cannotWrite(path_);
        return {};
    }
    const bool onDisk = durability_ == Durability::onDisk;
    if (onDisk)
        if (Result<void> checked = checkWritten(); !checked)
            return checked;
    if (!file_.close() || ::rename(temporary_.c_str(), path_.c_str()) != 0)
        return cannotWrite(path_);
    temporary_.clear();
    return onDisk ? syncFolderOf(path_) : Result<void>();
}

Result<void> syncFolderOf(const std::string& path)
{
    const Descriptor folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to do on them.
    if (!folder.isOpen() || (::fsync(folder.number()) != 0 && errno != EINVAL))
        return failed(withSystemReason("cannot sync the folder of " + path));
    return {};
}

Result<void> moveIntoPlace(const std::string& complete, const std::string& path)
{
    Descriptor file(::open(complete.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0 || !file.close() || ::rename(complete.c_str(), path.c_str()) != 0)
        return cannotWrite(path);
    return syncFolderOf(path);
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
