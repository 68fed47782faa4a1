#pragma once

#include <QLocale>
#include <QString>

#include "words/message.h"

namespace seatwise::ui {

/// A message of the core in the language of the window, its numbers, money and dates as the locale writes them. One
/// whose id this program does not know is shown in the English it carries.
[[nodiscard]] QString inWords(const Message& message, const QLocale& locale);

/// As above by the program's own locale.
[[nodiscard]] QString text(const Message& message);

} // namespace seatwise::ui
