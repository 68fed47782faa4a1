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

Result<void> addTo(QuoteTally& tally, const QuotesAlike& more)
{
    if (more.status == QuoteStatus::draft) {
        tally.drafted += more.quotes;
        return {};
    }
    const bool accepted = more.status == QuoteStatus::accepted;
    const bool declined = more.status == QuoteStatus::declined;
    tally.issued += more.quotes;
    tally.accepted += accepted ? more.quotes : 0;
    tally.declined += declined ? more.quotes : 0;
    tally.unanswered += accepted || declined ? 0 : more.quotes;
    tally.expired += more.status == QuoteStatus::expired ? more.quotes : 0;
    tally.revised += more.revised;
    tally.superseded += more.superseded;
    QuotedAmounts& amounts = amountsIn(tally.amounts, more.currency);
    amounts.quoted = TRY(add(amounts.quoted, more.total));
    if (accepted)
        amounts.accepted = TRY(add(amounts.accepted, more.total));
    return {};
}

std::optional<Percent> conversionOf(std::int64_t converted, std::int64_t all) noexcept
{
    if (all == 0)
        return std::nullopt;
    return nearest(Quotient(Wide{converted} * 100, all), Percent::step(2), Rounding::half_up);
}

} // namespace seatwise
