#pragma once

#include <chrono>
#include <string>

namespace seatwise {

namespace detail {

inline void appendTwoDigits(std::string& out, unsigned value)
{
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
}

} // namespace detail

/// Appends a month and day of ISO 8601, "07-01".
inline void appendIso(std::string& out, std::chrono::month_day day)
{
    detail::appendTwoDigits(out, static_cast<unsigned>(day.month()));
    out += '-';
    detail::appendTwoDigits(out, static_cast<unsigned>(day.day()));
}

/// Appends a date of ISO 8601, "2026-07-01"; years 0 to 9999.
inline void appendIso(std::string& out, std::chrono::year_month_day date)
{
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    detail::appendTwoDigits(out, year / 100);
    detail::appendTwoDigits(out, year % 100);
    out += '-';
    appendIso(out, std::chrono::month_day{date.month(), date.day()});
}

} // namespace seatwise
