#include "quoting/quote_sums.h"

#include <algorithm>
#include <iterator>

#include "calendar/period.h"
#include "quoting/standing_quotes.h"

namespace seatwise {

namespace {

std::optional<std::chrono::year_month> issueMonthOf(const CountedQuote& quote)
{
    return quote.issued ? std::optional(yearMonthOf(*quote.issued)) : std::nullopt;
}

std::size_t seatBandOf(SeatCount seats)
{
    const auto above = std::upper_bound(seatBandStarts.begin() + 1, seatBandStarts.end(), seats);
    return static_cast<std::size_t>(above - seatBandStarts.begin()) - 1;
}

QuotesAlike alike(const StandingQuote& standing)
{
    const CountedQuote& quote = *standing.quote;
    return {issueMonthOf(quote), quote.book,     quote.plan, seatBandOf(quote.seats),
            quote.status,        quote.currency, 1,          standing.superseded > 0 ? 1 : 0,
            standing.superseded, quote.total};
}

/// Adds what is of issued quotes alone.
void addIssued(QuoteSums& sums, const StandingQuote& standing)
{
    const CountedQuote& quote = *standing.quote;
    const Date issued = *quote.issued;
    const bool accepted = standing.isAccepted();
    sums.depths.push_back({yearMonthOf(issued), quote.preparedBy, quote.discount, 1, accepted ? 1 : 0, quote.added});
    if (quote.decided && (accepted || quote.status == QuoteStatus::declined))
        sums.decided.push_back({yearMonthOf(issued), accepted, daysBetween(issued, *quote.decided), 1});
    if (quote.isTrial)
        sums.trials.push_back({quote.customer, issued, accepted});
    else if (accepted && quote.decided && quote.total > Money())
        sums.purchases.push_back({quote.customer, *quote.decided});
    if (standing.isUnanswered())
        sums.unanswered.push_back(quote);
}

void addOpen(std::vector<OpenAlike>& open, const CountedQuote& quote)
{
    const bool isDraft = quote.status == QuoteStatus::draft;
    if (isDraft || quote.status == QuoteStatus::issued)
        open.push_back({quote.book, isDraft ? 1 : 0, isDraft ? 0 : 1, quote.waitsForApproval ? 1 : 0});
}

template<class Sum>
void append(std::vector<Sum>& sums, std::vector<Sum> more)
{
    sums.insert(sums.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

QuoteSums sumsOf(const CountedQuotes& kept)
{
    QuoteSums sums;
    sums.damaged = kept.damaged;
    for (const CountedQuote& quote : kept.quotes)
        addOpen(sums.open, quote);
    for (const StandingQuote& standing : standingQuotes(kept.quotes)) {
        const CountedQuote& quote = *standing.quote;
        sums.quotes.push_back(alike(standing));
        if (!quote.approvedBy.empty())
            sums.approved.push_back({issueMonthOf(quote), quote.approvedBy, quote.proof, 1});
        if (standing.isIssued() && quote.issued)
            addIssued(sums, standing);
    }
    return sums;
}

void add(QuoteSums& sums, QuoteSums more)
{
    append(sums.quotes, std::move(more.quotes));
    append(sums.depths, std::move(more.depths));
    append(sums.decided, std::move(more.decided));
    append(sums.approved, std::move(more.approved));
    append(sums.trials, std::move(more.trials));
    append(sums.purchases, std::move(more.purchases));
    append(sums.open, std::move(more.open));
    append(sums.unanswered, std::move(more.unanswered));
    sums.damaged += more.damaged;
}

} // namespace seatwise
