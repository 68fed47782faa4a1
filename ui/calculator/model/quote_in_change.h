#pragma once

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

/// Puts all that a quote of whole periods was priced with into the Calculator, in the quote's own book, as one step to
/// undo. Refused, taking nothing, where the book gives no price for it.
[[nodiscard]] Result<void> changeQuote(CalculatorViewModel& model, const Quote& quote, const SharedBook& book);

/// Brings back what stood there before the quote was loaded, as one step to undo. Nothing where no quote is changed.
void endChange(CalculatorViewModel& model);

} // namespace seatwise::ui
