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

void addTo(DiscountTally& tally, const DepthsAlike& more)
{
    tally.quotes += more.quotes;
    tally.discounted += more.depth.isZero() ? 0 : more.quotes;
    tally.accepted += more.accepted;
    tally.depths += Percent::fromUnits(more.depth.units() * more.quotes);
}

/// With the name as it was written first.
struct Person
{
    DiscountsOfPerson discounts;
    std::int64_t added = 0;
};

} // namespace

std::optional<Percent> meanDepth(const DiscountTally& tally) noexcept
{
    if (tally.quotes == 0)
        return std::nullopt;
    return nearest(Quotient(tally.depths) / Quotient(tally.quotes), Percent::step(2), Rounding::half_up);
}

DiscountFigures discountFigures(const std::vector<DepthsAlike>& depths)
{
    DiscountFigures figures{{}, emptyDepthBands()};
    std::map<std::string, Person> people;
    for (const DepthsAlike& each : depths) {
        const auto band = std::find_if(figures.byBand.begin(), figures.byBand.end(), [&](const DiscountsOfBand& one) {
            return !one.upTo || each.depth <= *one.upTo;
        });
        addTo(*band, each);
        Person& person = people[foldedName(each.preparedBy)];
        if (person.discounts.quotes == 0 || each.added < person.added) {
            person.discounts.person = each.preparedBy;
            person.added = each.added;
        }
        addTo(person.discounts, each);
    }
    for (auto& [name, person] : people)
        figures.byPerson.push_back(std::move(person.discounts));
    return figures;
}

} // namespace seatwise
