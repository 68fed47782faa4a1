#pragma once

#include <QLocale>
#include <QString>

#include "seatchange/model/seat_change.h"

namespace seatwise::ui {

class BudgetViewModel;
class CalculatorViewModel;
class QuotesViewModel;

// What a page has to say in one line, for the status bar and the clipboard.

/// The one line that is copied (Ctrl+Shift+C): plan, seats, month, year and the rule behind it, per seat, what start,
/// term and offers come to, price book and how long the price holds.
[[nodiscard]] QString summaryLine(const CalculatorViewModel& model);

/// The short line of the status bar.
[[nodiscard]] QString statusLine(const CalculatorViewModel& model);

/// What the seats cost on each plan that admits them: "200 seats billed annually: Ensemble $652.20".
[[nodiscard]] QString compareLine(const CalculatorViewModel& model);

/// What is changed and what that costs: "Ensemble, 200 to 250 seats: To pay $3.00 · …", or why it cannot be.
[[nodiscard]] QString changeLine(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale);

/// The pool and what it saves; that there are no schools yet.
[[nodiscard]] QString poolLine(const BudgetViewModel& model);

/// How many quotes are listed, and the one on show.
[[nodiscard]] QString quotesLine(const QuotesViewModel& model);

} // namespace seatwise::ui
