#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include "calendar/date.h"

namespace seatwise::ui {

// Days between the core, which counts in std::chrono, and the window, which picks in QDate.

[[nodiscard]] QDate toQDate(Date date);
[[nodiscard]] Date toDate(QDate date);

/// "1 Sep 2026", with the month as the locale names it.
[[nodiscard]] QString formatDate(Date date, const QLocale& locale);

/// A day of every year: "1 Jul".
[[nodiscard]] QString formatMonthDay(std::chrono::month_day day, const QLocale& locale);

/// How dates are written in fields and texts.
[[nodiscard]] QString dateFormat();

} // namespace seatwise::ui
