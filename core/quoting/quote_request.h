#pragma once

#include <optional>

#include "quoting/quote.h"
#include "quoting/quote_store.h"

namespace seatwise {

/// Everything that a quote is made of beside the price book: whoever asks with it again gets the same quote.
struct QuoteRequest
{
    Selection selection;
    std::optional<QuotedChange> change; ///< of a running subscription; its day is the start of the selection
    QuoteDetails details;

    friend bool operator==(const QuoteRequest&, const QuoteRequest&) = default;
};

/// What a quote was made of, to be looked at and changed.
[[nodiscard]] QuoteRequest requestOf(const Quote& quote);

/// A draft of a request, as draftQuote() or draftChangeQuote() makes it.
[[nodiscard]] Result<Quote> draftQuote(const PriceBook& book, const QuoteRequest& request, QuoteId id);

/// The quote with another request: a draft stays that draft, an issued, declined or expired quote gets a draft of its
/// next revision, of that id. It is priced with the book, without an approval, where what is priced changes; otherwise
/// it keeps its price. Refused as revised(), detailed() and repriced() are.
[[nodiscard]] Result<Quote> changedTo(const Quote& quote, const QuoteRequest& request, const PriceBook& book,
                                      QuoteId id);

/// Keeps changedTo() of a quote that was read from the store, priced with the quote's own book. Asked for again it is
/// the same draft. Refused, changing nothing, also where somebody else has changed the draft since or has begun a next
/// revision of other content.
[[nodiscard]] Result<Quote> keepChange(QuoteStore& store, const Quote& quote, const QuoteRequest& request,
                                       const QuoteId& id, Date today);

} // namespace seatwise
