#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace seatwise {

__extension__ using Wide = __int128;

/// A figure as it is shown: units of 10^-places, at least so many decimals, and the currency it is money of, if it is.
struct Decimal
{
    Wide units = 0;
    std::uint8_t places = 0;
    std::uint8_t minDecimals = 0;
    std::array<char, 3> currency{}; ///< an ISO 4217 code; zeros where it is no money

    /// Shown alike.
    friend bool operator==(const Decimal& one, const Decimal& other);
};

/// Plain decimal text with a point, "-1234.50": no more decimals than the figure has, and at least its minDecimals.
[[nodiscard]] std::string plainText(const Decimal& figure);

[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

} // namespace seatwise
