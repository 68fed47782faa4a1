#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "money/error.h"

namespace seatwise {

/// An open file of the operating system, closed at the end of its life.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : number_(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : number_(std::exchange(other.number_, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    [[nodiscard]] bool isOpen() const noexcept { return number_ >= 0; }
    [[nodiscard]] int number() const noexcept { return number_; }

    /// Closes now; false, with errno, when the system reports that written data was lost.
    [[nodiscard]] bool close() noexcept;

private:
    int number_ = -1;
};

/// Writes all the bytes, however many write() calls that takes; false, with errno, when the system takes no more.
[[nodiscard]] bool writeAll(int descriptor, std::string_view bytes) noexcept;

/// The bytes from where the file stands to its end, the first `limit` of them; none, with errno, when they cannot be
/// read.
[[nodiscard]] std::optional<std::string> readAll(int descriptor, std::size_t limit);

/// "No space left on device", from errno as it stands.
[[nodiscard]] std::string systemReason();

/// "out.csv: No space left on device", from errno as it stands.
[[nodiscard]] std::string withSystemReason(std::string_view what);

} // namespace seatwise
