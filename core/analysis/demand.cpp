#include "analysis/demand.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "money/exact.h"

namespace seatwise {

namespace {

constexpr std::size_t maxIntents = 1'000'000;
constexpr auto maxIntentPrice = Money::whole(100'000'000);

std::optional<bool> intentIn(std::string_view text)
{
    const std::string answer = lowered(text);
    if (answer == "yes" || answer == "no")
        return answer == "yes";
    return std::nullopt;
}

RowResult<PurchaseIntent> readIntent(const TableRow& row, const TableColumns& columns)
{
    const auto price = Money::parse(cellOf(row, columns.at[0]));
    if (!price || price->isNegative() || *price > maxIntentPrice)
        return tl::make_unexpected(problemAt(row, columns.at[0], "a price from 0 to 100000000"));
    const auto buys = intentIn(cellOf(row, columns.at[1]));
    if (!buys)
        return tl::make_unexpected(problemAt(row, columns.at[1], "yes or no"));
    return PurchaseIntent{*price, *buys};
}

DemandPoint pointOf(Money price, std::int64_t asked, std::int64_t buyers)
{
    const auto hundredths = static_cast<std::int64_t>(divideRounded(Wide{buyers} * 10'000, asked, Rounding::half_up));
    const Wide revenue = divideRounded(Wide{price.units()} * buyers * 100, asked, Rounding::half_up);
    return {price, asked, buyers, Percent::fromUnits(hundredths * (Percent::scale / 100)),
            Money::fromUnits(static_cast<std::int64_t>(revenue))};
}

/// Whether the first point earns less from as many respondents.
bool earnsLess(const DemandPoint& first, const DemandPoint& second)
{
    return Wide{first.price.units()} * first.buyers * second.asked <
           Wide{second.price.units()} * second.buyers * first.asked;
}

} // namespace

bool isIntentSurvey(std::string_view text)
{
    const std::vector<TableRow> rows = readTable(text.substr(0, text.find_first_of("\r\n")));
    return !rows.empty() && std::any_of(rows.front().cells.begin(), rows.front().cells.end(),
                                        [](const auto& cell) { return lowered(cell) == "intent"; });
}

Result<IntentSurvey> readIntentSurvey(std::string_view text)
{
    return readRows(text, {"price", "intent"}, maxIntents, readIntent);
}

Result<Demand> demandFor(const std::vector<PurchaseIntent>& answers)
{
    if (answers.empty())
        return failed("there is no answer to take the demand from; expected rows of price,intent");
    struct Count
    {
        std::int64_t asked = 0;
        std::int64_t buyers = 0;
    };
    std::map<Money, Count> counts;
    for (const PurchaseIntent& answer : answers) {
        Count& count = counts[answer.price];
        ++count.asked;
        count.buyers += answer.buys ? 1 : 0;
    }
    Demand demand;
    demand.respondents = static_cast<std::int64_t>(answers.size());
    for (const auto& [price, count] : counts)
        demand.points.push_back(pointOf(price, count.asked, count.buyers));
    const DemandPoint* best = nullptr;
    for (const DemandPoint& point : demand.points)
        if (!best || earnsLess(*best, point))
            best = &point;
    if (best)
        demand.bestPrice = best->price;
    return demand;
}

} // namespace seatwise
