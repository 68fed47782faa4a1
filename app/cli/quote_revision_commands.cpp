#include <algorithm>
#include <string_view>

#include "books/book_source.h"
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
    SelectionRequest typed;
};

bool isTyped(const Context& context, std::string_view option)
{
    return std::any_of(context.typed.begin(), context.typed.end(), [option](const std::string& typed) {
        return typed.size() > option.size() && typed.starts_with(option) && typed[option.size()] == ' ';
    });
}

/// Puts what was typed of a unit in the place of what there was of it; nothing of a unit takes it away.
template<class Each, class Amount>
void takeOver(std::vector<Each>& there, const std::vector<Each>& typed, Amount Each::*amount)
{
    for (const Each& each : typed) {
        const auto of = [&each](const Each& earlier) { return earlier.unit == each.unit; };
        const auto found = std::find_if(there.begin(), there.end(), of);
        if ((each.*amount).isZero())
            std::erase_if(there, of);
        else if (found != there.end())
            *found = each;
        else
            there.push_back(each);
    }
}

/// The account manager's discount as typed: a new percentage keeps the reason there was, and none takes it away.
Result<void> takeDiscount(Offers& offers, const SelectionRequest& typed, const Context& context)
{
    if (isTyped(context, "--discount")) {
        const std::string reason = offers.manager ? offers.manager->reason : std::string();
        offers.manager.reset();
        if (typed.discount && !typed.discount->isZero())
            offers.manager = AgreedDiscount{*typed.discount, reason};
    }
    if (!isTyped(context, "--reason"))
        return {};
    if (!offers.manager)
        return misused("reason goes with discount; the quote has none");
    offers.manager->reason = typed.reason;
    return {};
}

/// What a quote has, with the options that were typed in the place of its own.
Result<Selection> changed(Selection selection, const SelectionRequest& request, const Context& context)
{
    const Selection& typed = request.typed;
    const auto take = [&](std::string_view option, auto Selection::*field) {
        if (isTyped(context, option))
            selection.*field = typed.*field;
    };
    take("--plan", &Selection::plan);
    take("--seats", &Selection::seats);
    take("--billing", &Selection::billing);
    take("--add-on", &Selection::addOns);
    take("--start", &Selection::start);
    take("--term", &Selection::termYears);
    take("--anchor", &Selection::anchor);
    take("--annual-discount", &Selection::annualDiscount);
    if (selection.termYears == 0)
        selection.termYears.reset();
    if (isTyped(context, "--promo"))
        selection.offers.promotions = typed.offers.promotions;
    std::erase(selection.addOns, AddOnId());
    std::erase(selection.offers.promotions, PromotionCode());
    takeOver(selection.usage, typed.usage, &Usage::quantity);
    takeOver(selection.baseAmounts, typed.baseAmounts, &BaseAmount::amount);
    TRY(takeDiscount(selection.offers, request, context));
    return selection;
}

Result<Output> change(const QuoteChangeRequest& request, const Context& context)
{
    const bool isChanged = std::any_of(context.typed.begin(), context.typed.end(),
                                       [](const std::string& typed) { return typed.starts_with("--"); });
    if (!isChanged)
        return revise(request, context);
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quote = TRY(store.find(request.id));
        QuoteRequest next = requestOf(quote);
        next.selection = TRY(changed(std::move(next.selection), request.typed, context));
        if (next.change && next.selection.start)
            next.change->on = *next.selection.start;
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
            takePlan(takes, to.typed.typed.plan);
            takeSeats(takes, to.typed.typed.seats);
            takeBilling(takes, to.typed.typed.billing);
            takeExtras(takes, to.typed.typed);
            takes.value("--start", to.typed.typed.start, "First day of the contract; of a seat change its day");
            takeTerms(takes, to.typed, true);
            takes.requireOnlyOperands();
        });
    made.footer =
        "What is not given stays; without options this is quote revise. The price book is the quote's own.\n"
        "0 takes away what the quote has: --term 0, --discount 0, --usage UNIT=0, --base-amount UNIT=0.\n"
        "So does an empty text where all are to go: --promo \"\", --add-on \"\".\n"
        "All of --promo, and all of --add-on, take the place of all the quote has; --usage and --base-amount\n"
        "that of their own unit.";
    return made;
}

} // namespace seatwise::cli
