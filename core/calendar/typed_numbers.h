#pragma once

#include <string_view>
#include <vector>

#include "calendar/typed_date.h"

namespace seatwise {

/// A number as it was typed.
struct TypedNumber
{
    int value = 0;
    int digits = 0; ///< typed; those of its value for a word
};

/// What a text reads as: the days it may be, and whether it names their year.
struct DateReadings
{
    std::vector<Date> days;
    bool hasYear = false;
};

using ReadDates = tl::expected<DateReadings, DateRefusal>;

[[nodiscard]] inline tl::unexpected<DateRefusal> refuseDate(DateRefusal::Reason reason, std::vector<Date> days = {})
{
    return tl::make_unexpected(DateRefusal{reason, std::move(days)});
}

/// Adds the days that are not among them yet.
void addMissing(std::vector<Date>& days, const std::vector<Date>& more);

/// The year of a number of four digits, or of two for this century; nothing for other numbers.
[[nodiscard]] std::optional<std::chrono::year> yearOf(TypedNumber number);

/// A day with its year.
[[nodiscard]] ReadDates dayOfYear(TypedNumber day, unsigned month, std::chrono::year year);

/// A day without its year: which one is meant is `how.yearless`.
[[nodiscard]] ReadDates dayWithoutYear(TypedNumber day, unsigned month, const DateReading& how);

/// Two or three numbers with `separator` ('/', '-', '.' or ' ') between them, in the orders that the place and the
/// separator allow.
[[nodiscard]] ReadDates readNumbers(const std::vector<TypedNumber>& numbers, char separator, const DateReading& how);

} // namespace seatwise
