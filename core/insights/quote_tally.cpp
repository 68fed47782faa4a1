#include "insights/quote_tally.h"

#include <algorithm>

#include "money/quotient.h"
#include "money/sums.h"

namespace seatwise {

namespace {

QuotedAmounts& amountsIn(std::vector<QuotedAmounts>& amounts, const Currency& currency)
{
    const auto place =
        std::lower_bound(amounts.begin(), amounts.end(), currency.code,
                         [](const QuotedAmounts& each, const auto& code) { return each.currency.code < code; });
    if (place != amounts.end() && place->currency == currency)
        return *place;
    return *amounts.insert(place, {currency, {}, {}});
}

} // namespace

Result<void> addTo(QuoteTally& tally, const StandingQuote& standing)
{
    const CountedQuote& quote = *standing.quote;
    if (!standing.isIssued()) {
        ++tally.drafted;
        return {};
    }
    ++tally.issued;
    tally.accepted += standing.isAccepted() ? 1 : 0;
    tally.declined += quote.status == QuoteStatus::declined ? 1 : 0;
    tally.unanswered += standing.isUnanswered() ? 1 : 0;
    tally.expired += quote.status == QuoteStatus::expired ? 1 : 0;
    tally.revised += standing.superseded > 0 ? 1 : 0;
    tally.superseded += standing.superseded;
    QuotedAmounts& amounts = amountsIn(tally.amounts, quote.currency);
    amounts.quoted = TRY(add(amounts.quoted, quote.total));
    if (standing.isAccepted())
        amounts.accepted = TRY(add(amounts.accepted, quote.total));
    return {};
}

std::optional<Percent> conversionOf(std::int64_t converted, std::int64_t all) noexcept
{
    if (all == 0)
        return std::nullopt;
    return nearest(Quotient(Wide{converted} * 100, all), Percent::step(2), Rounding::half_up);
}

} // namespace seatwise
