#include "pricing/text.h"

#include <algorithm>

namespace seatwise {

namespace {

/// Appends plain decimal text with a comma before every third digit of its whole part.
void appendGrouped(std::string& out, std::string_view plain)
{
    if (!plain.empty() && plain.front() == '-') {
        out += "−";
        plain.remove_prefix(1);
    }
    const std::size_t point = plain.find('.');
    const std::size_t whole = point == std::string_view::npos ? plain.size() : point;
    const std::size_t first = whole % 3 == 0 ? std::min<std::size_t>(3, whole) : whole % 3;
    out.append(plain.substr(0, first));
    for (std::size_t i = first; i < whole; i += 3)
        out.append(1, ',').append(plain.substr(i, 3));
    out.append(plain.substr(whole));
}

std::string money(std::string_view plain, const Currency& currency)
{
    std::string out;
    out.reserve(plain.size() + 8);
    const bool negative = plain.front() == '-';
    if (negative) {
        out += "−";
        plain.remove_prefix(1);
    }
    if (currency.code == "USD")
        out += '$';
    else
        out.append(currency.code).append(" ");
    appendGrouped(out, plain);
    return out;
}

} // namespace

std::string grouped(Quantity quantity)
{
    std::string out;
    appendGrouped(out, quantity.toString());
    return out;
}

std::string grouped(SeatCount seats)
{
    std::string out;
    appendGrouped(out, std::to_string(seats));
    return out;
}

std::string inWords(Money amount, const Currency& currency)
{
    return money(amount.toString(currency.exponent), currency);
}

std::string inWords(Rate rate, const Currency& currency)
{
    return money(rate.toString(currency.exponent), currency);
}

std::string inWords(Exact amount, const Currency& currency)
{
    const bool negative = amount.units < 0;
    std::string digits;
    for (Wide left = negative ? -amount.units : amount.units; left != 0; left /= 10)
        digits += static_cast<char>('0' + static_cast<int>(left % 10));
    digits.resize(std::max(digits.size(), std::size_t{Exact::places} + 1), '0');
    if (negative)
        digits += '-';
    std::reverse(digits.begin(), digits.end());
    digits.insert(digits.size() - Exact::places, 1, '.');
    const std::size_t shortest = digits.size() - Exact::places + static_cast<std::size_t>(currency.exponent);
    while (digits.back() == '.' || (digits.back() == '0' && digits.size() > shortest))
        digits.pop_back();
    return money(digits, currency);
}

std::string perSeatInWords(Money amount, const Currency& currency)
{
    return money(amount.toString(Money::places), currency);
}

std::string inWords(Percent percent)
{
    return percent.toString() + " %";
}

std::string counted(Quantity quantity, std::string_view unit)
{
    std::string out = grouped(quantity);
    out.append(" ").append(unit);
    if (quantity != Quantity::whole(1))
        out += 's';
    return out;
}

std::string counted(SeatCount count, std::string_view unit)
{
    return counted(Quantity::whole(count), unit);
}

std::string seatsInWords(const SeatRange& range)
{
    if (!range.max)
        return grouped(range.min) + " or more seats";
    if (*range.max == range.min)
        return counted(range.min, "seat");
    return grouped(range.min) + " to " + counted(*range.max, "seat");
}

} // namespace seatwise
