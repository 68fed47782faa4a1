#pragma once

#include "calculator/model/calculator_inputs.h"
#include "quoting/quote.h"

namespace seatwise::ui {

class CalculatorViewModel;

/// A quote that is changed on the Calculator, and what stood there before.
struct QuoteInChange
{
    Quote quote;
    CalculatorInputs loaded; ///< what the option was priced with
    CalculatorState before;
    int option = 1; ///< of the quote, that is changed
};

/// The quote that is being changed; null for none.
[[nodiscard]] const QuoteInChange* quoteInChange(const CalculatorViewModel& model);

/// Puts all that an option of a quote of whole periods was priced with into the Calculator, in the quote's own book, as
/// one step to undo. Refused, taking nothing, where the book gives no price for it.
[[nodiscard]] Result<void> changeQuote(CalculatorViewModel& model, const Quote& quote, const SharedBook& book,
                                       int option = 1);

/// The option that is being changed. It lives as long as the change.
[[nodiscard]] const QuoteOption& optionInChange(const QuoteInChange& changing);

/// Brings back what stood there before the quote was loaded, as one step to undo. Nothing where no quote is changed.
void endChange(CalculatorViewModel& model);

} // namespace seatwise::ui
