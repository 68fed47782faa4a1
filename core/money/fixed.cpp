#include "money/fixed.h"

#include <array>
#include <charconv>
#include <stdexcept>

namespace seatwise::detail {

namespace {

/// value * 10 + digit, without wrapping; the value is kept negative so that the lowest 64-bit number is reachable.
bool pushDigit(std::int64_t& negative, int digit)
{
    return !__builtin_mul_overflow(negative, std::int64_t{10}, &negative) &&
           !__builtin_sub_overflow(negative, std::int64_t{digit}, &negative);
}

/// Looked up, not multiplied out: an amount is written at every turn of a price's working.
constexpr auto powersOfTen = [] {
    std::array<std::uint64_t, 19> powers{};
    for (std::size_t i = 0; i < powers.size(); ++i)
        powers[i] = static_cast<std::uint64_t>(powerOfTen(static_cast<int>(i)));
    return powers;
}();

} // namespace

void overflow()
{
    throw std::overflow_error("decimal overflow");
}

std::optional<std::int64_t> parseUnits(std::string_view text, int places) noexcept
{
    const bool minus = !text.empty() && text.front() == '-';
    if (minus)
        text.remove_prefix(1);
    std::int64_t negative = 0;
    std::size_t at = 0;
    for (; at < text.size() && isDigit(text[at]); ++at)
        if (!pushDigit(negative, text[at] - '0'))
            return std::nullopt;
    if (at == 0)
        return std::nullopt;
    int decimals = 0;
    if (at < text.size()) {
        if (text[at] != '.' || at + 1 == text.size())
            return std::nullopt;
        for (++at; at < text.size(); ++at, ++decimals)
            if (!isDigit(text[at]) || decimals == places || !pushDigit(negative, text[at] - '0'))
                return std::nullopt;
    }
    for (; decimals < places; ++decimals)
        if (!pushDigit(negative, 0))
            return std::nullopt;
    if (minus)
        return negative;
    if (negative == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return -negative;
}

char* writeUnits(char* to, std::int64_t units, int places, int minPlaces) noexcept
{
    const auto magnitude =
        units < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    const std::uint64_t scale = powersOfTen[static_cast<std::size_t>(places)];
    if (units < 0)
        *to++ = '-';
    to = std::to_chars(to, to + 20, magnitude / scale).ptr;
    std::uint64_t fraction = magnitude % scale;
    int shown = places;
    while (shown - 4 >= minPlaces && fraction % 10'000 == 0) {
        fraction /= 10'000;
        shown -= 4;
    }
    while (shown > minPlaces && fraction % 10 == 0) {
        fraction /= 10;
        --shown;
    }
    if (shown == 0)
        return to;
    *to++ = '.';
    for (int i = shown - 1; i >= 0; --i, fraction /= 10)
        to[i] = static_cast<char>('0' + fraction % 10);
    return to + shown;
}

} // namespace seatwise::detail
