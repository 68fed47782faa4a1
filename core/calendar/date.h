#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace seatwise {

/// A day of the proleptic Gregorian calendar. The core never asks for today: it is always an argument. R23.
using Date = std::chrono::year_month_day;

/// The date of ISO 8601 text "YYYY-MM-DD", years 1900 to 9999; nothing for other text or a day that does not exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text) noexcept;

/// ISO 8601 text, "2026-07-01".
[[nodiscard]] std::string toString(Date date);

/// The month that a day is in.
[[nodiscard]] constexpr std::chrono::year_month yearMonthOf(Date day) noexcept
{
    return day.year() / day.month();
}

/// The month and day of "MM-DD"; nothing for other text or a day that does not exist in every year.
[[nodiscard]] std::optional<std::chrono::month_day> parseMonthDay(std::string_view text) noexcept;

/// "07-01".
[[nodiscard]] std::string toString(std::chrono::month_day day);

} // namespace seatwise
