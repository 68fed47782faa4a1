#include "files/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace seatwise {

Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(number_);
}

bool Descriptor::close() noexcept
{
    // Linux frees the descriptor even when close() fails, so it is never closed twice.
    return ::close(std::exchange(number_, -1)) == 0;
}

bool writeAll(int descriptor, std::string_view bytes) noexcept
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        // A short write is followed by another, which either goes on or names the reason.
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::string> readAll(int descriptor, std::size_t limit)
{
    constexpr std::size_t step = 65'536;
    std::string bytes;
    while (bytes.size() < limit) {
        const std::size_t before = bytes.size();
        bytes.resize(std::min(limit, before + step));
        const ssize_t got = ::read(descriptor, bytes.data() + before, bytes.size() - before);
        bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0)
            break;
        if (got < 0 && errno != EINTR)
            return std::nullopt;
    }
    return bytes;
}

std::string systemReason()
{
    return std::strerror(errno);
}

std::string withSystemReason(std::string_view what)
{
    const std::string reason = systemReason();
    return std::string(what) + ": " + reason;
}

} // namespace seatwise
