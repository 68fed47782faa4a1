#include "files/store_signature.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files/descriptor.h"

namespace seatwise {

namespace {

constexpr std::size_t applicationIdAt = 68;
constexpr std::string_view journalMagic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};
constexpr std::array<std::string_view, 3> companions{"-journal", "-wal", "-shm"};

} // namespace

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) noexcept
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

bool beginsAsStore(std::string_view bytes) noexcept
{
    return bytes.size() >= applicationIdAt + 4 && bytes.starts_with(sqliteMagic) &&
           bigEndian(bytes, applicationIdAt) == applicationId;
}

bool beginsAsJournal(std::string_view bytes) noexcept
{
    return bytes.starts_with(journalMagic);
}

bool isStoreFile(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    std::array<char, sqliteHeaderSize> begin{};
    const ssize_t got = ::pread(file.number(), begin.data(), begin.size(), 0);
    return got > 0 && beginsAsStore({begin.data(), static_cast<std::size_t>(got)});
}

std::string storeBeside(const std::string& path)
{
    for (const std::string_view companion : companions)
        if (path.ends_with(companion))
            if (std::string store = path.substr(0, path.size() - companion.size()); isStoreFile(store))
                return store;
    return {};
}

} // namespace seatwise
