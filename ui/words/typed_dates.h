#pragma once

#include <optional>

#include <QLocale>
#include <QString>

#include "calendar/typed_date.h"
#include "money/error.h"

namespace seatwise::ui {

/// What stands in a field for a date and is none. It stays until it is mended; nothing is priced with it.
struct RefusedDate
{
    QString typed;
    Error problem;

    friend bool operator==(const RefusedDate&, const RefusedDate&) = default;
};

/// How dates are read in a locale: the order of its numbers, the names of its months. "Next school year" begins on
/// `academicYearStart`.
[[nodiscard]] DateReading dateReading(const QLocale& locale, Date today, std::chrono::month_day academicYearStart,
                                      YearlessDay yearless = YearlessDay::coming);

/// A day in figures, in the order of the locale: "12/15/2026", "15.12.2026", "15/12/2026".
[[nodiscard]] QString dayInFigures(Date date, const QLocale& locale);

/// The day typed, or what is wrong with it.
[[nodiscard]] tl::expected<Date, RefusedDate> readDate(const QString& typed, const DateReading& how,
                                                       const QLocale& locale);

/// A day of every year; its year is `anyYear`.
[[nodiscard]] tl::expected<Date, RefusedDate> readDayOfYear(const QString& typed, const DateReading& how,
                                                            const QLocale& locale);

/// The days on which a subscription may begin; what follows from them is never out of range.
inline constexpr Date firstStart{std::chrono::year{1900}, std::chrono::January, std::chrono::day{1}};
inline constexpr Date lastStart{std::chrono::year{9900}, std::chrono::December, std::chrono::day{31}};

} // namespace seatwise::ui
