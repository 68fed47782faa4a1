#include "files/atomic_file.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/types.h>
#include <unistd.h>
#include <utility>

#include "files/paths.h"
#include "files/store_signature.h"
#include "files/write_target.h"
#include "words/files_words.h"

namespace seatwise {

namespace {

constexpr mode_t usualRights = 0666; // less the umask of the user

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

/// Whether the system has taken every byte: some tell of a failure only when a file is closed.
bool isTaken(int file)
{
    const int copy = ::dup(file);
    return copy >= 0 && ::close(copy) == 0;
}

} // namespace

Result<AtomicFile> AtomicFile::openDirectly(AtomicFile file, Descriptor descriptor)
{
    if (!descriptor.isOpen())
        return cannotWrite(file.path_);
    file.direct_ = std::move(descriptor);
    return file;
}

Result<AtomicFile> AtomicFile::open(const std::string& path, WriteOptions options)
{
    AtomicFile file(path, std::move(options));
    // /dev/stdout may lead to a plain file that the shell has opened: writing goes on where the shell stands in it.
    if (path == "/dev/stdout" && !isStoreFile(path))
        return openDirectly(std::move(file), Descriptor(::dup(STDOUT_FILENO)));
    const WriteTarget target = TRY(writeTarget(path, file.options_.inputs));
    if (target.isPipe)
        return openDirectly(std::move(file), Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC)));
    const bool replaces = target.present.isOpen();
    const bool isUsual = !replaces && file.options_.rights == NewRights::usual;
    auto temporary = TemporaryFile::createBeside(target.path, isUsual ? usualRights : ownerOnlyFile);
    if (!temporary)
        return cannotWrite(path);
    file.temporary_.emplace(std::move(*temporary));
    file.place_ = target.path;
    if (!isUsual && !setRights(file.descriptor(), ownerOnlyFile))
        return cannotWrite(path);
    return file;
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    if (!writeAll(descriptor(), bytes))
        return cannotWrite(path_);
    if (options_.durability == Durability::onDisk)
        digest_.add(bytes);
    return {};
}

/// A write that the system calls done may still have left a stump.
Result<void> AtomicFile::checkWritten()
{
    if (::fsync(descriptor()) != 0)
        return cannotWrite(path_);
    const auto found = digestOnDisk(descriptor());
    if (!found)
        return cannotWrite(path_);
    if (*found != digest_.takeHex())
        return failed(words::readBackOtherwise(path_));
    return {};
}

Result<void> AtomicFile::commit()
{
    if (!temporary_) {
        if (!direct_.close())
            return cannotWrite(path_);
        return {};
    }
    const bool onDisk = options_.durability == Durability::onDisk;
    if (onDisk)
        TRY(checkWritten());
    // Looked at again: what may not be written over can have come there meanwhile.
    const WriteTarget target = TRY(writeTarget(path_, options_.inputs));
    if (target.path != place_)
        return failed(words::leadsElsewhere(path_));
    if (target.present.isOpen() && !copyRights(place_, descriptor()))
        return cannotWrite(path_);
    if (!isTaken(descriptor()) || !(onDisk ? temporary_->moveTo(place_) : temporary_->moveUnsyncedTo(place_)))
        return cannotWrite(path_);
    return onDisk ? syncFolderOf(place_) : Result<void>();
}

Result<void> syncFolderOf(const std::string& path)
{
    const Descriptor folder(::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to do on them.
    if (!folder.isOpen() || (::fsync(folder.number()) != 0 && errno != EINVAL))
        return failed(words::cannotSyncFolder(path, systemReason()));
    return {};
}

Result<void> moveIntoPlace(TemporaryFile& complete, const std::string& path)
{
    if (::fsync(complete.descriptor()) != 0 || !complete.moveTo(path))
        return cannotWrite(path);
    return syncFolderOf(path);
}

Result<void> writeFile(const std::string& path, std::string_view bytes, WriteOptions options)
{
    AtomicFile file = TRY(AtomicFile::open(path, std::move(options)));
    TRY(file.write(bytes));
    return file.commit();
}

} // namespace seatwise
