#include "calendar/date.h"

#include <algorithm>
#include <charconv>

namespace seatwise {

namespace {

using namespace std::chrono;

std::optional<unsigned> digits(std::string_view text) noexcept
{
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void appendTwoDigits(std::string& out, unsigned value)
{
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
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
    const auto y = static_cast<unsigned>(static_cast<int>(date.year()));
    std::string out;
    out.reserve(10);
    appendTwoDigits(out, y / 100);
    appendTwoDigits(out, y % 100);
    return out + '-' + toString(month_day{date.month(), date.day()});
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
    appendTwoDigits(out, static_cast<unsigned>(day.month()));
    out += '-';
    appendTwoDigits(out, static_cast<unsigned>(day.day()));
    return out;
}

} // namespace seatwise
