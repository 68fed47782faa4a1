#include "customers/holdings.h"

#include <algorithm>
#include <utility>

#include "calendar/period.h"

namespace seatwise {

namespace {

std::optional<Date> firstDayOf(const Quote& quote)
{
    if (quote.change)
        return quote.change->on;
    const QuoteOption& taken = leadingOption(quote);
    return taken.service ? std::optional(taken.service->first) : taken.selection.start;
}

std::optional<Date> lastDayAgreedIn(const Quote& quote)
{
    const auto first = firstDayOf(quote);
    const Selection& selection = leadingOption(quote).selection;
    const std::optional<Period>& service = leadingOption(quote).service;
    if (first && selection.termYears && !quote.change)
        return lastDayOfTerm(*first, *selection.termYears);
    const bool goesOn =
        selection.billing != Billing::annual && selection.laterSeats.empty() && charged(quote).total() > Money();
    return service && !goesOn ? std::optional(service->last) : std::nullopt;
}

Holding holdingOf(const Quote& quote, Date today)
{
    const Selection& selection = leadingOption(quote).selection;
    return {quote.id,          quote.number,      charged(quote).plan(), seatsOn(selection, today),
            selection.billing, firstDayOf(quote), lastDayAgreedIn(quote)};
}

std::vector<std::string> namesOf(const Customer& customer)
{
    std::vector<std::string> names{customer.name};
    names.insert(names.end(), customer.otherNames.begin(), customer.otherNames.end());
    return names;
}

QuoteSearch searchFor(const std::string& customer, Date today)
{
    QuoteSearch search;
    search.customer = customer;
    search.today = today;
    return search;
}

/// The accepted quotes of one name, the oldest first.
Result<std::vector<Quote>> acceptedBy(const std::string& name, const QuoteStore& quotes, Date today)
{
    QuoteSearch search = searchFor(name, today);
    search.status = QuoteStatus::accepted;
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

Result<std::vector<QuoteSummary>> quotesOf(const Customer& customer, const QuoteStore& quotes, Date today,
                                           std::int64_t most)
{
    std::vector<QuoteSummary> found;
    for (const std::string& name : namesOf(customer)) {
        QuoteSearch search = searchFor(name, today);
        search.limit = most;
        for (QuoteSummary& quote : TRY(quotes.list(search)))
            found.push_back(std::move(quote));
    }
    return found;
}

Result<std::vector<Holding>> holdingsOf(const Customer& customer, const QuoteStore& quotes, Date today)
{
    std::vector<Holding> holdings;
    for (const std::string& name : namesOf(customer))
        for (const Quote& quote : TRY(acceptedBy(name, quotes, today))) {
            endReplaced(holdings, quote, today);
            holdings.push_back(holdingOf(quote, today));
        }
    std::erase_if(holdings, [today](const Holding& holding) { return holding.until && *holding.until < today; });
    return holdings;
}

} // namespace seatwise
