#include "quoting/quote_request.h"

#include <utility>

#include "quoting/quote_moves.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

/// The draft changed where nobody else has changed it; as it is where it says already what is asked for.
Result<Quote> changedDraft(const Quote& kept, const Quote& read, const QuoteRequest& request, const PriceBook& book)
{
    if (requestOf(kept) == request)
        return kept;
    if (kept != read)
        return refused(words::quoteChangedMeanwhile(nameOf(kept)));
    return changedTo(kept, request, book, kept.id);
}

} // namespace

QuoteRequest requestOf(const Quote& quote)
{
    return {quote.selection, quote.change, quote.details};
}

Result<Quote> draftQuote(const PriceBook& book, const QuoteRequest& request, QuoteId id)
{
    return request.change ? draftChangeQuote(book, request.selection, *request.change, request.details, std::move(id))
                          : draftQuote(book, request.selection, request.details, std::move(id));
}

Result<Quote> changedTo(const Quote& quote, const QuoteRequest& request, const PriceBook& book, QuoteId id)
{
    Quote next = quote;
    if (quote.status != QuoteStatus::draft)
        next = TRY(revised(quote, std::move(id)));
    next = TRY(detailed(next, request.details));
    if (next.selection == request.selection && next.change == request.change)
        return next;
    next.selection = request.selection;
    next.change = request.change;
    if (next.change)
        next.selection.start = next.change->on;
    return repriced(next, book);
}

Result<Quote> keepChange(QuoteStore& store, const Quote& quote, const QuoteRequest& request, const QuoteId& id,
                         Date today)
{
    const SharedBook book = TRY(store.bookOf(quote));
    if (quote.status == QuoteStatus::draft)
        return store.change(quote.id, today, [&](const Quote& kept, const QuoteNumber&) {
            return changedDraft(kept, quote, request, *book);
        });
    const Quote revision = TRY(changedTo(quote, request, *book, id));
    const auto there = TRY(store.findIfKept(nameOf(revision)));
    if (!there)
        return store.add(revision, *book);
    if (there->status == QuoteStatus::draft && requestOf(*there) == requestOf(revision))
        return *there;
    return refused(words::otherRevisionIsThere(nameOf(*there)));
}

} // namespace seatwise
