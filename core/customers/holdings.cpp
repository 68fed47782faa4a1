#include "customers/holdings.h"

#include <algorithm>

#include "calendar/period.h"

namespace seatwise {

namespace {

std::optional<Date> firstDayOf(const Quote& quote)
{
    if (quote.change)
        return quote.change->on;
    return quote.service ? std::optional(quote.service->first) : quote.selection.start;
}

std::optional<Date> lastDayAgreedIn(const Quote& quote)
{
    const auto first = firstDayOf(quote);
    if (first && quote.selection.termYears && !quote.change)
        return lastDayOfTerm(*first, *quote.selection.termYears);
    const bool goesOn = quote.selection.billing != Billing::annual && charged(quote).total() > Money();
    return quote.service && !goesOn ? std::optional(quote.service->last) : std::nullopt;
}

Holding holdingOf(const Quote& quote)
{
    return {
        quote.id,          quote.number,          charged(quote).plan(), quote.selection.seats, quote.selection.billing,
        firstDayOf(quote), lastDayAgreedIn(quote)};
}

/// The accepted quotes of one name, the oldest first.
Result<std::vector<Quote>> acceptedBy(const std::string& name, const QuoteStore& quotes, Date today)
{
    QuoteSearch search;
    search.status = QuoteStatus::accepted;
    search.customer = name;
    search.today = today;
    std::vector<Quote> accepted;
    for (const QuoteSummary& summary : TRY(quotes.list(search)))
        accepted.push_back(TRY(quotes.find(summary.id)));
    std::reverse(accepted.begin(), accepted.end());
    return accepted;
}

/// Takes away what a quote stands in place of, once it has begun.
void endReplaced(std::vector<Holding>& holdings, const Quote& quote, Date today)
{
    if (firstDayOf(quote).value_or(today) > today)
        return;
    std::erase_if(holdings, [&](const Holding& holding) {
        return holding.quote == quote.replaces || (quote.change && holding.plan == quote.change->fromPlan);
    });
}

} // namespace

Result<std::vector<Holding>> holdingsOf(const Customer& customer, const QuoteStore& quotes, Date today)
{
    std::vector<std::string> names{customer.name};
    names.insert(names.end(), customer.otherNames.begin(), customer.otherNames.end());
    std::vector<Holding> holdings;
    for (const std::string& name : names)
        for (const Quote& quote : TRY(acceptedBy(name, quotes, today))) {
            endReplaced(holdings, quote, today);
            holdings.push_back(holdingOf(quote));
        }
    std::erase_if(holdings, [today](const Holding& holding) { return holding.until && *holding.until < today; });
    return holdings;
}

} // namespace seatwise
