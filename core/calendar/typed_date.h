#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "calendar/date.h"

namespace seatwise {

/// In which order a place writes the numbers of a date.
enum class DateOrder { dayMonthYear, monthDayYear, yearMonthDay };

/// Which of many days a day without a year is: the next that is not past, or the last that is not to come.
enum class YearlessDay { coming, latest };

/// What a typed date is read with.
struct DateReading
{
    Date today{};
    std::optional<DateOrder> order; ///< absent where the place has none: what two orders read differently is refused
    YearlessDay yearless = YearlessDay::coming;
    std::chrono::month_day academicYearStart{std::chrono::July, std::chrono::day{1}};
    std::string language; ///< "fr": decides what its letters stand for, as the j of +3j; all languages are read always
    /// Names of months beside those of English, German, French and Spanish, in lower case: {"syyskuuta", 9}.
    std::vector<std::pair<std::string, unsigned>> monthNames;
};

/// Why a typed text is no date.
struct DateRefusal
{
    enum class Reason {
        notUnderstood, ///< no way of writing a date
        noSuchDay,     ///< 31 February, 13/13/2026
        severalDays,   ///< may be any of `days`: 5.12.2026 in the United States, "next Friday" on a Wednesday
        noSingleDay,   ///< a month, a week or a year
        otherWeekday,  ///< names a weekday that `days.front()` is not
        outOfRange,    ///< before 1900 or after 9999
        yearNotAsked,  ///< names a year where a day of every year is asked for
    };

    Reason reason = Reason::notUnderstood;
    std::vector<Date> days; ///< earliest first

    friend bool operator==(const DateRefusal&, const DateRefusal&) = default;
};

/// The day that a person means by a text, in the words of English, German, French and Spanish: "15 Dec", "15/12/2026",
/// "2026-12-15", "tomorrow", "+30d", "in 2 weeks", "end of June", "next Monday", "next school year". A text that may be
/// two days, or none, is refused: no day is guessed but the year of a day without one.
[[nodiscard]] tl::expected<Date, DateRefusal> readTypedDate(std::string_view typed, const DateReading& how);

/// The day of every year that a person means: as above, but a year is refused, and so is 29 February.
[[nodiscard]] tl::expected<std::chrono::month_day, DateRefusal> readTypedDayOfYear(std::string_view typed,
                                                                                   const DateReading& how);

} // namespace seatwise
