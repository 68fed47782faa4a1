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

int optionsAsked(const QuoteRequest& request)
{
    return 1 + static_cast<int>(request.others.size());
}

/// Puts what is asked for into a draft, without its prices. Each option of a change begins on the day of the change.
void takeOptions(Quote& draft, const QuoteRequest& request)
{
    draft.selection = request.selection;
    draft.label = request.label;
    draft.others.clear();
    for (const OptionRequest& other : request.others) {
        QuoteOption& option = draft.others.emplace_back();
        option.selection = other.selection;
        option.label = other.label;
    }
    if (!draft.change)
        return;
    draft.selection.start = draft.change->on;
    for (QuoteOption& option : draft.others)
        option.selection.start = draft.change->on;
}

} // namespace

QuoteRequest requestOf(const Quote& quote)
{
    QuoteRequest request{quote.selection, quote.change, quote.details, quote.label, {}};
    for (const QuoteOption& other : quote.others)
        request.others.push_back({other.selection, other.label});
    return request;
}

Result<QuoteRequest> withOption(QuoteRequest request, OptionRequest option, const std::string& name)
{
    if (request.others.size() + 1 == maxQuoteOptions)
        return refused(words::tooManyOptions(name, maxQuoteOptions));
    for (int number = 1; number <= optionsAsked(request); ++number)
        if (*TRY(selectionOf(request, number, name)) == option.selection)
            return refused(words::optionIsThere(name, number));
    request.others.push_back(std::move(option));
    return request;
}

Result<QuoteRequest> withoutOption(QuoteRequest request, int number, const std::string& name)
{
    static_cast<void>(TRY(selectionOf(request, number, name)));
    if (request.others.empty())
        return refused(words::onlyOptionStays(name));
    if (number == 1) {
        request.selection = request.others.front().selection;
        request.label = request.others.front().label;
        number = 2;
    }
    request.others.erase(request.others.begin() + (number - 2));
    if (request.others.empty())
        request.label.clear();
    return request;
}

Result<Selection*> selectionOf(QuoteRequest& request, int number, const std::string& name)
{
    if (number < 1 || number > optionsAsked(request))
        return refused(words::noSuchOption(name, number, optionsAsked(request)));
    return number == 1 ? &request.selection : &request.others[static_cast<std::size_t>(number) - 2].selection;
}

Result<Quote> draftQuote(const PriceBook& book, const QuoteRequest& request, QuoteId id)
{
    Quote first =
        TRY(request.change ? draftChangeQuote(book, request.selection, *request.change, request.details, std::move(id))
                           : draftQuote(book, request.selection, request.details, std::move(id)));
    if (request.label.empty() && request.others.empty())
        return first;
    takeOptions(first, request);
    return repriced(first, book);
}

Result<Quote> changedTo(const Quote& quote, const QuoteRequest& request, const PriceBook& book, QuoteId id)
{
    Quote next = quote;
    if (quote.status != QuoteStatus::draft)
        next = TRY(revised(quote, std::move(id)));
    next = TRY(detailed(next, request.details));
    const QuoteRequest before = requestOf(next);
    if (before == request)
        return next;
    next.change = request.change;
    takeOptions(next, request);
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
