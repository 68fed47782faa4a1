#pragma once

#include <chrono>
#include <optional>

#include "calendar/date.h"

namespace seatwise {

/// A run of days; both ends belong to it, and the first is not after the last.
struct Period
{
    Date first;
    Date last;

    friend bool operator==(const Period&, const Period&) = default;
};

/// The last day that dates are reckoned to; what would end later is refused by the functions that are given dates.
inline constexpr Date lastDate{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};

/// The day so many days later, or earlier where `days` is negative.
[[nodiscard]] Date addDays(Date date, int days) noexcept;

/// The same day so many months later; the month's last day where the month is too short. 31 January and one month is 28
/// or 29 February, 29 February and twelve months is 28 February. R26.
[[nodiscard]] Date addMonths(Date date, int months) noexcept;

/// Days from one date to another; negative when `to` is before `from`.
[[nodiscard]] int daysBetween(Date from, Date to) noexcept;

/// The days of a period, both ends counted.
[[nodiscard]] int dayCount(const Period& period) noexcept;

[[nodiscard]] bool contains(const Period& period, Date date) noexcept;

/// The days two periods share; nothing when they share none.
[[nodiscard]] std::optional<Period> overlap(const Period& a, const Period& b) noexcept;

/// The calendar month that holds a date. R24.
[[nodiscard]] Period monthOf(Date date) noexcept;

/// The month that begins `months` months after `start`, up to the day before the next one. Each is reckoned from
/// `start` itself: those of 31 January begin on 28 February, 31 March, 30 April. Months so made touch. R24.
[[nodiscard]] Period monthFrom(Date start, int months = 0) noexcept;

/// The period of so many months that begins `number` such periods after `start`, up to the day before the next one.
/// Each is reckoned from `start` itself: the quarters of 30 November begin on 28 February, 30 May, 30 August. R63.
[[nodiscard]] Period periodFrom(Date start, int months, int number = 0) noexcept;

/// The twelve months that begin `years` years after `start`, up to the day before the next twelve. Each year is
/// reckoned from `start` itself, so that a contract of 29 February is renewed on 28 February, and on 29 February again
/// in the next leap year. Years so made touch. R25.
[[nodiscard]] Period yearFrom(Date start, int years = 0) noexcept;

/// The last day of a term of so many years, one at the least, from `start`: the day before the term's next year would
/// begin. R25, R37.
[[nodiscard]] Date lastDayOfTerm(Date start, int years) noexcept;

/// The academic year that holds a date: from `start`, a day of every year, to the day before it comes round again. R35.
[[nodiscard]] Period academicYearOf(Date date, std::chrono::month_day start) noexcept;

} // namespace seatwise
