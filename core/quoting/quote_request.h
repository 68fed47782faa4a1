#pragma once

#include <optional>
#include <string>
#include <vector>

#include "quoting/quote.h"
#include "quoting/quote_store.h"

namespace seatwise {

/// What is asked for beside the first option of a quote.
struct OptionRequest
{
    Selection selection;
    std::string label; ///< what it is called beside others; may be empty

    friend bool operator==(const OptionRequest&, const OptionRequest&) = default;
};

/// Everything that a quote is made of beside the price book: whoever asks with it again gets the same quote.
struct QuoteRequest
{
    Selection selection;
    std::optional<QuotedChange> change; ///< of a running subscription; its day is the start of the selection
    QuoteDetails details;
    std::string label = {};                 ///< of the first option
    std::vector<OptionRequest> others = {}; ///< options 2 and 3

    friend bool operator==(const QuoteRequest&, const QuoteRequest&) = default;
};

/// What a quote was made of, to be looked at and changed.
[[nodiscard]] QuoteRequest requestOf(const Quote& quote);

/// A request with one more option at the end; a quote is called `name` in what is refused: a fourth option, and one
/// that is there already.
[[nodiscard]] Result<QuoteRequest> withOption(QuoteRequest request, OptionRequest option, const std::string& name);

/// A request without its option of that number, counted from 1; those behind move up, and one that is left alone needs
/// no label. Refused where there is none of
/// that number, and for the last one.
[[nodiscard]] Result<QuoteRequest> withoutOption(QuoteRequest request, int number, const std::string& name);

/// What is asked for as the option of that number. Refused where there is none. It lives as long as the request.
[[nodiscard]] Result<Selection*> selectionOf(QuoteRequest& request, int number, const std::string& name);

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
