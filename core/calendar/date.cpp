#include "calendar/date.h"

#include <algorithm>
#include <charconv>

#include "words/decimal.h"
#include "words/iso_date.h"

namespace seatwise {

namespace {

using namespace std::chrono;

std::optional<unsigned> digits(std::string_view text) noexcept
{
    if (!std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

std::optional<Date> parseDate(std::string_view text) noexcept
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto y = digits(text.substr(0, 4));
    const auto m = digits(text.substr(5, 2));
    const auto d = digits(text.substr(8, 2));
    if (!y || !m || !d || *y < 1900)
        return std::nullopt;
    const Date date{year{static_cast<int>(*y)}, month{*m}, day{*d}};
    if (!date.ok())
        return std::nullopt;
    return date;
}

std::string toString(Date date)
{
    std::string out;
    appendIso(out, date);
    return out;
}

std::optional<month_day> parseMonthDay(std::string_view text) noexcept
{
    if (text.size() != 5 || text[2] != '-')
        return std::nullopt;
    const auto m = digits(text.substr(0, 2));
    const auto d = digits(text.substr(3, 2));
    if (!m || !d)
        return std::nullopt;
    const month_day value{month{*m}, day{*d}};
    if (!value.ok() || value == February / 29)
        return std::nullopt;
    return value;
}

std::string toString(month_day day)
{
    std::string out;
    appendIso(out, day);
    return out;
}

} // namespace seatwise
