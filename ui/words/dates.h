#pragma once

#include <string>

#include <QDate>
#include <QLocale>
#include <QString>

#include "calendar/date.h"

namespace seatwise::ui {

// Days between the core, which counts in std::chrono, and the window, which picks in QDate.

[[nodiscard]] QDate toQDate(Date date);
[[nodiscard]] Date toDate(QDate date);

/// "1 Sep 2026", with the month as the locale names it; as ISO 8601 has it where the months of the locale are figures.
[[nodiscard]] QString formatDate(Date date, const QLocale& locale);

/// "21 Nov 2026 10:15" of "2026-11-21T10:15:30Z"; a text that is no time as it is.
[[nodiscard]] QString formatTime(const std::string& isoTime, const QLocale& locale);

/// "Nov 2026" of "2026-11"; a text that is no such month as it is.
[[nodiscard]] QString formatMonth(const std::string& isoMonth, const QLocale& locale);

/// The time of the day where the program runs, of such a time: "14:02"; a text that is no time as it is.
[[nodiscard]] QString formatClock(const std::string& isoTime, const QLocale& locale);

/// The year of a day of every year, where a date has to have one.
inline constexpr std::chrono::year anyYear{2025};

/// A day of every year: "1 Jul".
[[nodiscard]] QString formatMonthDay(std::chrono::month_day day, const QLocale& locale);

} // namespace seatwise::ui
