#pragma once

#include <QLocale>

#include "quotes/model/change_texts.h"
#include "quoting/quote_request.h"
#include "seatchange/model/seat_change.h"

namespace seatwise::ui {

/// The quote of a seat change that the page changes, and what stood there before.
struct QuotedSeatChange
{
    Quote quote;
    ChangeInputs loaded; ///< what the quote was made of
    ChangeInputs before;
};

/// What the page shows of the quote of a seat change, in the quote's own book.
[[nodiscard]] ChangeInputs inputsOf(const PriceBook& book, const Quote& quote);

/// What the inputs make of the quote: all of it that was not changed, to the letter. Refused as the change is.
[[nodiscard]] Result<QuoteRequest> changeFrom(const QuotedSeatChange& changing, const ChangeInputs& now);

/// The quote, where the inputs make something else of it, in words; empty where they do not.
[[nodiscard]] QString unsavedChange(const QuotedSeatChange& changing, const ChangeInputs& now);

/// The quote beside what the inputs make of it.
[[nodiscard]] ChangeTexts changeTexts(const PriceBook& book, const QuotedSeatChange& changing, const ChangeInputs& now,
                                      const QLocale& locale);

} // namespace seatwise::ui
