#pragma once

#include <string>
#include <string_view>

#include "files/descriptor.h"
#include "money/error.h"
#include "pricebook/digest.h"

namespace seatwise {

/// A file that is replaced whole or not at all: the bytes go to a temporary file in the same folder, which takes the
/// place of the old one only in commit(), after everything is on the disk and was read back from there. On any failure,
/// and when commit() is never reached, the old file stays as it was and the temporary one is removed.
///
/// A symbolic link is followed, so the link stays. What cannot be replaced (/dev/stdout, a pipe, a device) is written
/// directly. Everything the system reports is checked: a full disk is an error, never a shortened file.
class AtomicFile
{
public:
    /// What commit() waits for.
    enum class Durability {
        onDisk,   ///< the file, read back and compared by its SHA-256, and its folder outlive a power failure from then
                  ///< on
        inSystem, ///< the operating system has taken every byte: enough for what can be computed again
    };

    [[nodiscard]] static Result<AtomicFile> open(const std::string& path, Durability durability = Durability::onDisk);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    [[nodiscard]] Result<void> write(std::string_view bytes);

    /// Puts the new file in place of the old one. After an error the old file is still the one there, unless the error
    /// is that the folder could not be synced.
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile(Descriptor file, std::string path, std::string temporary, Durability durability);

    [[nodiscard]] bool isDirect() const noexcept { return temporary_.empty(); }
    [[nodiscard]] Result<void> checkWritten();

    Descriptor file_;
    std::string path_;
    std::string temporary_; ///< empty when the file is written directly
    Durability durability_;
    Sha256 digest_; ///< of what was written, where that is compared
};

/// Waits until what was renamed or removed in the folder of a path is so on the disk.
[[nodiscard]] Result<void> syncFolderOf(const std::string& path);

/// Puts a file that is complete in the place of another in the same folder, in one step, and waits until that is on the
/// disk. After an error the old file is still the one there.
[[nodiscard]] Result<void> moveIntoPlace(const std::string& complete, const std::string& path);

/// Replaces a file by these bytes, whole or not at all.
[[nodiscard]] Result<void> writeFile(const std::string& path, std::string_view bytes);

} // namespace seatwise
