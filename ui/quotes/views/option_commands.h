#pragma once

#include <optional>
#include <vector>

#include <QLocale>

#include "command.h"
#include "quoting/quote.h"

namespace seatwise::ui {

class CalculatorViewModel;
class QuotesPage;
class QuotesViewModel;

/// What is done about the options of the quote on show: what the Calculator prices becomes one, and one is taken away.
/// All of it must outlive the commands.
[[nodiscard]] std::vector<Command> optionCommands(QuotesPage& page, QuotesViewModel& quotes,
                                                  const CalculatorViewModel& calculator);

/// The number of an option of a quote, asked for over a window where there are several; nothing where it is cancelled.
[[nodiscard]] std::optional<int> askOption(QWidget* window, const Quote& quote, const QLocale& locale,
                                           const QString& title);

} // namespace seatwise::ui
