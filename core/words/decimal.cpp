#include "words/decimal.h"

#include <algorithm>

namespace seatwise {

std::string plainText(const Decimal& figure)
{
    const bool negative = figure.units < 0;
    std::string digits; // from the last to the first
    int decimals = figure.places;
    Wide left = negative ? -figure.units : figure.units;
    for (; decimals > figure.minDecimals && left % 10 == 0; --decimals)
        left /= 10;
    for (; left != 0; left /= 10)
        digits += static_cast<char>('0' + static_cast<int>(left % 10));
    digits.resize(std::max(digits.size(), static_cast<std::size_t>(decimals) + 1), '0');
    if (decimals > 0)
        digits.insert(static_cast<std::size_t>(decimals), 1, '.');
    if (decimals < figure.minDecimals)
        digits.insert(0, std::string(static_cast<std::size_t>(figure.minDecimals - decimals), '0'));
    if (negative)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

bool operator==(const Decimal& one, const Decimal& other)
{
    const bool same = one.units == other.units && one.places == other.places && one.minDecimals == other.minDecimals;
    return one.currency == other.currency && (same || plainText(one) == plainText(other));
}

} // namespace seatwise
