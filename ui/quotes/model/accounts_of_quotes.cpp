#include "quotes/model/accounts_of_quotes.h"

#include <algorithm>

#include "insights/deal_accounts.h"
#include "quotes/model/quotes_view_model.h"
#include "quoting/quote_moves.h"

namespace seatwise::ui {

namespace {

bool hasFirstDay(const Quote& quote, const QuoteOption& option)
{
    return quote.change || option.selection.start;
}

} // namespace

bool lacksFirstDay(const Quote& quote)
{
    const auto options = optionsOf(quote);
    return !std::ranges::all_of(options, [&](const QuoteOption* option) { return hasFirstDay(quote, *option); });
}

Result<void> acceptIntoAccounts(QuotesViewModel& model, const Decision& decision, const std::optional<Date>& firstDay,
                                const SharedBook& inUse, const BookLibrary& library)
{
    const Date today = model.today();
    const auto beside = [inUse, &library, book = model.chosen().book, today,
                         firstDay](const Quote& changed, WorkshopStore& store) -> Result<void> {
        auto published = TRY(readPublished(store, inUse->id.text()));
        const AccountBooks books = TRY(AccountBooks::of(std::move(published), library, *inUse));
        const auto start = hasFirstDay(changed, leadingOption(changed)) ? std::nullopt : firstDay;
        TRY(keepDeal(store, {changed, *book, today, start}, books));
        return {};
    };
    return model.move(
        Move::accept, *model.current(),
        [today, decision](const Quote& quote, const QuoteNumber&) { return accepted(quote, decision, today); }, beside);
}

} // namespace seatwise::ui
