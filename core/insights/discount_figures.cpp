#include "insights/discount_figures.h"

#include <algorithm>
#include <array>
#include <map>

#include "money/quotient.h"
#include "tables/cell_text.h"

namespace seatwise {

namespace {

/// In percent; ours.
constexpr std::array depthBandEnds{0, 5, 10, 20};

std::vector<DiscountsOfBand> emptyDepthBands()
{
    std::vector<DiscountsOfBand> bands;
    Percent above;
    for (const int end : depthBandEnds) {
        bands.push_back({{}, above, Percent::whole(end)});
        above = Percent::whole(end);
    }
    bands.push_back({{}, above, std::nullopt});
    return bands;
}

void addTo(DiscountTally& tally, const StandingQuote& standing)
{
    const Percent depth = standing.quote->discount;
    ++tally.quotes;
    tally.discounted += depth.isZero() ? 0 : 1;
    tally.accepted += standing.isAccepted() ? 1 : 0;
    tally.depths += depth;
}

} // namespace

std::optional<Percent> meanDepth(const DiscountTally& tally) noexcept
{
    if (tally.quotes == 0)
        return std::nullopt;
    return nearest(Quotient(tally.depths) / Quotient(tally.quotes), Percent::step(2), Rounding::half_up);
}

DiscountFigures discountFigures(const std::vector<StandingQuote>& quotes)
{
    DiscountFigures figures{{}, emptyDepthBands()};
    std::map<std::string, DiscountsOfPerson> people;
    for (const StandingQuote& standing : quotes) {
        if (!standing.isIssued())
            continue;
        const CountedQuote& quote = *standing.quote;
        const auto band = std::find_if(figures.byBand.begin(), figures.byBand.end(), [&](const DiscountsOfBand& each) {
            return !each.upTo || quote.discount <= *each.upTo;
        });
        addTo(*band, standing);
        DiscountsOfPerson& person = people[foldedName(quote.preparedBy)];
        if (person.quotes == 0)
            person.person = quote.preparedBy;
        addTo(person, standing);
    }
    for (auto& [name, person] : people)
        figures.byPerson.push_back(std::move(person));
    return figures;
}

} // namespace seatwise
