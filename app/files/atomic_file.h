#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "digest/digest.h"
#include "files/descriptor.h"
#include "files/temporary_file.h"
#include "money/error.h"

namespace seatwise {

/// What commit() waits for.
enum class Durability {
    onDisk,   ///< the file, read back and compared by its SHA-256, and its folder outlive a power failure from then on
    inSystem, ///< the operating system has taken every byte: enough for what can be computed again
};

/// Who may read a file that was not there before; one that was keeps its rights.
enum class NewRights {
    usual,     ///< as the umask of the user has it
    ownerOnly, ///< 0600, whatever the umask
};

/// How a file is to be written.
struct WriteOptions
{
    Durability durability = Durability::onDisk;
    NewRights rights = NewRights::usual;
    std::vector<std::string> inputs; ///< what the same command reads, and so must not write over
};

/// A file that is replaced whole or not at all: the bytes go to a temporary file in the same folder, which takes the
/// place of the old one only in commit(), after everything is on the disk and was read back from there. On any failure,
/// and when commit() is never reached, the old file stays as it was and the temporary one is removed.
///
/// What may not be written over is refused by writeTarget(). A symbolic link to a file is followed, so the link stays.
/// What cannot be replaced (/dev/stdout, a pipe) is written directly. Everything the system reports is checked: a full
/// disk is an error, never a shortened file.
class AtomicFile
{
public:
    [[nodiscard]] static Result<AtomicFile> open(const std::string& path, WriteOptions options = {});

    [[nodiscard]] Result<void> write(std::string_view bytes);

    /// Puts the new file in place of the old one. After an error the old file is still the one there, unless the error
    /// is that the folder could not be synced.
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile(std::string path, WriteOptions options)
        : path_(std::move(path))
        , options_(std::move(options))
    {
    }

    [[nodiscard]] static Result<AtomicFile> openDirectly(AtomicFile file, Descriptor descriptor);
    [[nodiscard]] Result<void> checkWritten();
    [[nodiscard]] int descriptor() const noexcept { return temporary_ ? temporary_->descriptor() : direct_.number(); }

    std::string path_;  ///< as it was given
    std::string place_; ///< what is replaced, where the links of the path lead
    WriteOptions options_;
    Descriptor direct_;                      ///< what is written directly
    std::optional<TemporaryFile> temporary_; ///< what takes the place of the file; none when written directly
    Sha256 digest_;                          ///< of what was written, where that is compared
};

/// Waits until what was renamed or removed in the folder of a path is so on the disk.
[[nodiscard]] Result<void> syncFolderOf(const std::string& path);

/// Puts a file that is complete in the place of another in the same folder, in one step, and waits until that is on the
/// disk. After an error the old file is still the one there.
[[nodiscard]] Result<void> moveIntoPlace(TemporaryFile& complete, const std::string& path);

/// Replaces a file by these bytes, whole or not at all.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes, WriteOptions options = {});

} // namespace seatwise
