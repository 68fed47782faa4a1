#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "quoting/quote.h"

namespace seatwise::ui {

/// "200 seats", "150 seats growing to 600".
[[nodiscard]] QString seatsIn(const QuoteOption& option, const QLocale& locale);

/// "3 options".
[[nodiscard]] QString countOptions(int options, const QLocale& locale);

/// "option 2" where one was accepted, else how many there are; empty for a quote that offers one thing alone.
[[nodiscard]] QString optionOf(const Quote& quote, const QLocale& locale);

/// "Option 2: More room, $853.80", each of a quote in its order.
[[nodiscard]] QStringList optionLines(const Quote& quote, const QLocale& locale);

} // namespace seatwise::ui
