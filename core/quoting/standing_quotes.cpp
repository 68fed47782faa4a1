#include "quoting/standing_quotes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace seatwise {

namespace {

/// Of two revisions the one with the higher rank stands.
std::pair<int, int> rankOf(const CountedQuote& quote)
{
    const int reached = quote.status == QuoteStatus::accepted ? 2 : quote.status == QuoteStatus::draft ? 0 : 1;
    return {reached, quote.revision};
}

void addRevision(StandingQuote& standing, const CountedQuote& revision)
{
    const bool isFirst = standing.quote == nullptr;
    const bool stands = isFirst || rankOf(revision) > rankOf(*standing.quote);
    const CountedQuote* const other = stands ? std::exchange(standing.quote, &revision) : &revision;
    if (other && other->status != QuoteStatus::draft)
        ++standing.superseded;
}

} // namespace

std::vector<StandingQuote> standingQuotes(const std::vector<CountedQuote>& kept)
{
    std::vector<StandingQuote> quotes;
    std::map<std::pair<int, std::int64_t>, std::size_t> places;
    for (const CountedQuote& each : kept) {
        std::size_t place = quotes.size();
        if (each.number)
            place = places.try_emplace({each.number->year, each.number->sequence}, place).first->second;
        if (place == quotes.size())
            quotes.emplace_back();
        addRevision(quotes[place], each);
    }
    std::erase_if(quotes, [](const StandingQuote& each) { return each.quote->status == QuoteStatus::superseded; });
    return quotes;
}

} // namespace seatwise
