#pragma once

#include <optional>
#include <string>
#include <sys/stat.h>

#include "files/descriptor.h"
#include "files/signals.h"

namespace seatwise {

/// The rights of a file that its owner alone may read.
inline constexpr mode_t ownerOnlyFile = S_IRUSR | S_IWUSR;

/// A new file in the folder of another, under a name that nobody can guess, for what is to take the other's place. It
/// goes with this object, with what SQLite keeps beside it, and when a signal ends the program. What a program that was
/// killed left in that folder goes when the same user makes the next one there: a file whose maker is at work is
/// locked.
class TemporaryFile
{
public:
    /// Nothing, with errno, when the folder takes no file. `mode` is less the umask, as for any new file.
    [[nodiscard]] static std::optional<TemporaryFile> createBeside(const std::string& path, mode_t mode);

    TemporaryFile(TemporaryFile&& other) noexcept = default;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    [[nodiscard]] const std::string& path() const noexcept { return path_; }
    [[nodiscard]] int descriptor() const noexcept { return file_.number(); }

    /// Puts the file in the place of another in its folder, in one step; false, with errno, when it cannot.
    [[nodiscard]] bool moveTo(const std::string& place) noexcept;
    /// The same for a file that need not outlive a power failure: where another is replaced, the two change places and
    /// the old one goes, so that no file system waits for the disk before it (ext4 does, for a file that was not
    /// synced).
    [[nodiscard]] bool moveUnsyncedTo(const std::string& place) noexcept;

private:
    TemporaryFile(Descriptor file, std::string path, RemovedOnSignal noted, RemovedOnSignal journal);

    Descriptor file_;
    std::string path_; ///< empty once moved
    RemovedOnSignal noted_;
    RemovedOnSignal journal_;
};

/// Exactly these rights, whatever the umask; false, with errno, when the file system refuses.
[[nodiscard]] bool setRights(int file, mode_t rights) noexcept;

/// Gives a new file owner, group and rights of the one whose place it takes, its access list too. Where the group or
/// the list cannot be kept, the rights of the group go: nobody may read more than before. The old file is not opened,
/// which would end the locks that this process has on it.
[[nodiscard]] bool copyRights(const std::string& from, int to) noexcept;

} // namespace seatwise
