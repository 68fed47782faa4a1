#pragma once

#include "quoting/quote_request.h"

namespace seatwise::ui {

class CalculatorViewModel;
class QuotesViewModel;

// Options of the quote on show, made of what the Calculator prices.

/// Whether the quote on show takes options: it can be changed, and is for whole periods.
[[nodiscard]] bool takesOptions(const QuotesViewModel& quotes);

/// The quote on show with what the Calculator prices as one more option. Refused: a problem of the Calculator, another
/// customer than the quote's, another price book, and as withOption().
[[nodiscard]] Result<QuoteRequest> withScenario(const QuotesViewModel& quotes, const CalculatorViewModel& calculator);

} // namespace seatwise::ui
