#pragma once

#include <utility>
#include <vector>

#include <QString>

#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"
#include "seatchange/model/seat_change.h"

namespace seatwise::ui {

class CalculatorViewModel;
class CallTabs;
struct QuoteInChange;

// What stands on a page as a draft of a quote, with an id of its own. Refused, in one line, where it cannot be one.

/// A name for a quote that nobody else gives.
[[nodiscard]] QuoteId newQuoteId();

/// Whether the price book in use may be quoted: a draft of one is not.
[[nodiscard]] bool hasQuotableBook(const CalculatorViewModel& calculator);

/// What the Calculator prices. A start that nobody chose is not invented: without promotions and a ramp, which need a
/// day, a quote of it then names no days.
[[nodiscard]] Selection quotable(const CalculatorViewModel& calculator);

/// The customer and the price of the Calculator, as quotable().
[[nodiscard]] Result<Quote> draftFrom(const CalculatorViewModel& calculator, const QString& preparedBy);

/// What the Calculator makes of the quote that is changed there: all of the quote that was not changed, to the letter.
[[nodiscard]] Result<QuoteRequest> changeFrom(const CalculatorViewModel& calculator, const QuoteInChange& changing);

/// The quotes that are changed in scenarios and of which something was changed, in words, by the place of the scenario.
[[nodiscard]] std::vector<std::pair<std::size_t, QString>> unsavedChanges(const CallTabs& scenarios);

/// The change of seats or plan, or the conversion, of the Seat change page, for nobody yet.
[[nodiscard]] Result<QuoteRequest> seatChangeFrom(const ChangeInputs& change);

/// The change of seats or plan, or the conversion, of the Seat change page, for the customer of the Calculator.
[[nodiscard]] Result<Quote> draftFrom(const CalculatorViewModel& calculator, const ChangeInputs& change,
                                      const QString& preparedBy);

/// The pool of the Budget page, for the customer of the Calculator.
[[nodiscard]] Result<Quote> draftFrom(const CalculatorViewModel& calculator, const Selection& pool,
                                      const QString& preparedBy);

} // namespace seatwise::ui
