#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "calculator/model/calculator_inputs.h"
#include "quoting/quote.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// A quote that is changed on the Calculator, and what stood there before.
struct QuoteInChange
{
    Quote quote;
    CalculatorInputs loaded; ///< what the quote was priced with
    CalculatorState before;
};

/// The quote that is being changed; null for none.
[[nodiscard]] const QuoteInChange* quoteInChange(const CalculatorViewModel& model);

/// Puts all that a quote was priced with into the Calculator, in the quote's own book, as one step to undo. Refused,
/// taking nothing, for the quote of a seat change, and where the book gives no price for it.
[[nodiscard]] Result<void> changeQuote(CalculatorViewModel& model, const Quote& quote, const SharedBook& book);

/// Brings back what stood there before the quote was loaded, as one step to undo. Nothing where no quote is changed.
void endChange(CalculatorViewModel& model);

/// "SW-2026-000123 → r2", or the name of the draft that is changed.
[[nodiscard]] QString changeName(const Quote& quote);

/// The quote beside what the Calculator makes of it, ready to show.
struct ChangeTexts
{
    QString title; ///< "Changing SW-2026-000123 → r2"
    QString save;  ///< "Save as r2"
    QStringList columns;
    std::vector<QStringList> rows; ///< lines, discounts and the total, with their differences
};
[[nodiscard]] ChangeTexts changeTexts(const CalculatorViewModel& model);

} // namespace seatwise::ui
