#include <algorithm>
#include <string_view>

#include "books/book_source.h"
#include "cli/changed_selection.h"
#include "cli/quote_text.h"
#include "cli/selection_options.h"
#include "cli/store_access.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_request.h"

namespace seatwise::cli {

namespace {

struct FollowedRequest
{
    std::string id;
};

/// A new draft that follows a quote, kept with the book it is priced with.
struct Follow
{
    std::function<std::string(const Quote& quote)> nameOfNext; ///< what finds it once it is kept; empty for nothing
    std::function<Result<Quote>(const Quote& quote, const PriceBook& book)> next;
    bool withTodaysBook = false; ///< rather than with that of the quote
    bool onlyDraft = false;      ///< once it is more than a draft it is no answer any more
};

/// The draft that follows a quote: the one that is there already, or a new one.
Result<Output> followed(const std::string& id, const Context& context, const Follow& follow)
{
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(id));
        const auto there = TRY(store.findIfKept(follow.nameOfNext(quote)));
        const bool isDraft = there && there->status == QuoteStatus::draft;
        if (there && there->replaces == quote.id && (isDraft || !follow.onlyDraft))
            return quoteOutput(*there, context);
        const SharedBook book = TRY(follow.withTodaysBook ? loadBook(context.book) : store.bookOf(quote));
        const auto draft = TRY(follow.next(quote, *book));
        const auto kept = TRY(store.add(draft, *book));
        return quoteOutput(kept, context);
    });
}

Result<Output> revise(const FollowedRequest& request, const Context& context)
{
    return followed(request.id, context,
                    {nextRevisionOf, [](const Quote& quote, const PriceBook&) { return revised(quote, newQuoteId()); },
                     false, true});
}

Result<Output> renew(const FollowedRequest& request, const Context& context)
{
    return followed(request.id, context,
                    {[](const Quote& quote) { return renewalId(quote).text(); },
                     [](const Quote& quote, const PriceBook& book) { return renewed(quote, book, renewalId(quote)); },
                     true, false});
}

struct QuoteChangeRequest : FollowedRequest
{
    ChangedSelection typed;
    int option = 1;
    std::string label;
};

Result<Output> change(const QuoteChangeRequest& request, const Context& context)
{
    const bool isChanged = std::any_of(context.typed.begin(), context.typed.end(),
                                       [](const std::string& typed) { return typed.starts_with("--"); });
    if (!isChanged)
        return revise(request, context);
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(request.id));
        QuoteRequest next = requestOf(quote);
        Selection* const selection = TRY(selectionOf(next, request.option, nameOf(quote)));
        *selection = TRY(changed(*selection, request.typed, context));
        if (!request.label.empty())
            (request.option == 1 ? next.label : next.others[static_cast<std::size_t>(request.option) - 2].label) =
                request.label;
        if (next.change && selection->start)
            next.change->on = *selection->start;
        const auto kept = TRY(keepChange(store, quote, next, newQuoteId(), today(context)));
        return quoteOutput(kept, context);
    });
}

void takeId(Options& takes, FollowedRequest& to)
{
    takeQuoteId(takes, to.id);
}

} // namespace

Command quoteReviseCommand()
{
    return command<FollowedRequest>("A draft of the next revision, under the same number", revise, takeId);
}

Command quoteRenewCommand()
{
    return command<FollowedRequest>("A draft for the time after an accepted quote, with today's price book", renew,
                                    takeId);
}

Command quoteChangeCommand()
{
    auto made = command<QuoteChangeRequest>(
        "A draft of the next revision with the options that are given in place of the quote's own; a draft is changed "
        "itself",
        change, [](Options& takes, QuoteChangeRequest& to) {
            takeId(takes, to);
            takeChangedSelection(takes, to.typed);
            takeOptionNumber(takes, to.option, "The option that is changed, of several; by default 1");
            takes.value("--label", to.label, "What that option is called beside the others");
            takes.requireOnlyOperands();
        });
    made.footer =
        "What is not given stays; without options this is quote revise. The price book is the quote's own.\n"
        "--seats takes the place of a ramp too.\n"
        "0 takes away what the quote has: --term 0, --discount 0, --discount-amount 0, --usage UNIT=0,\n"
        "--base-amount UNIT=0, a single --event UNIT=0.\n"
        "So does an empty text where all are to go: --promo \"\", --add-on \"\".\n"
        "All of --promo, and all of --add-on, take the place of all the quote has; --usage, --base-amount and\n"
        "--event that of their own unit.";
    return made;
}

} // namespace seatwise::cli
