#include "analysis/sensitivity.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "money/exact.h"

namespace seatwise {

namespace {

constexpr auto largestPrice = Money::whole(100'000'000);
constexpr std::size_t mostRespondents = 1'000'000;
constexpr std::array<std::string_view, 4> questions = {"too_cheap", "cheap", "expensive", "too_expensive"};

/// The four answers of a row, or what keeps it from being one.
RowResult<PriceAnswers> readAnswers(ListRow& row)
{
    std::array<Money, 4> prices;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        const auto price = row.amount(i);
        if (!price || *price > largestPrice)
            return tl::make_unexpected(row.problem(i, "a price from 0 to 100000000 for " + std::string(questions[i])));
        if (i > 0 && *price < prices[i - 1])
            return tl::make_unexpected(row.problem(i, std::string(questions[i]) + " at or above " +
                                                          std::string(questions[i - 1]) + ", which is " +
                                                          prices[i - 1].toString()));
        prices[i] = *price;
    }
    return PriceAnswers{prices[0], prices[1], prices[2], prices[3]};
}

using Sorted = std::vector<Money>;

Sorted sorted(const std::vector<PriceAnswers>& answers, Money PriceAnswers::*question)
{
    Sorted prices;
    prices.reserve(answers.size());
    for (const PriceAnswers& each : answers)
        prices.push_back(each.*question);
    std::sort(prices.begin(), prices.end());
    return prices;
}

std::int64_t atOrAbove(const Sorted& prices, Money price)
{
    return prices.end() - std::lower_bound(prices.begin(), prices.end(), price);
}

std::int64_t atOrBelow(const Sorted& prices, Money price)
{
    return std::upper_bound(prices.begin(), prices.end(), price) - prices.begin();
}

std::vector<CurveShares> curvesOf(const std::vector<PriceAnswers>& answers)
{
    const Sorted tooCheap = sorted(answers, &PriceAnswers::tooCheap);
    const Sorted cheap = sorted(answers, &PriceAnswers::cheap);
    const Sorted expensive = sorted(answers, &PriceAnswers::expensive);
    const Sorted tooExpensive = sorted(answers, &PriceAnswers::tooExpensive);
    Sorted prices;
    for (const Sorted* each : {&tooCheap, &cheap, &expensive, &tooExpensive})
        prices.insert(prices.end(), each->begin(), each->end());
    std::sort(prices.begin(), prices.end());
    prices.erase(std::unique(prices.begin(), prices.end()), prices.end());
    std::vector<CurveShares> curves;
    curves.reserve(prices.size());
    for (const Money price : prices)
        curves.push_back({price, atOrAbove(tooCheap, price), atOrAbove(cheap, price), atOrBelow(expensive, price),
                          atOrBelow(tooExpensive, price)});
    return curves;
}

/// A price as the exact quotient of two whole numbers, the divisor above zero.
struct ExactPrice
{
    Wide units = 0; ///< of Money, times divisor
    Wide divisor = 1;
};

/// Where a falling and a rising curve meet. The rising less the falling one never falls from a price to the next, is
/// not above zero at the first price, where all answered at or above, nor below zero at the last: it is zero at one
/// point or over one interval.
Money crossing(const std::vector<CurveShares>& curves, std::int64_t CurveShares::*falling,
               std::int64_t CurveShares::*rising)
{
    const auto gap = [=](const CurveShares& at) { return at.*rising - at.*falling; };
    const auto from = std::find_if(curves.begin(), curves.end(), [&](const auto& at) { return gap(at) >= 0; });
    ExactPrice meeting;
    if (gap(*from) == 0) {
        const auto beyond = std::find_if(from, curves.end(), [&](const auto& at) { return gap(at) > 0; });
        meeting = {Wide{from->price.units()} + std::prev(beyond)->price.units(), 2};
    } else {
        const auto before = std::prev(from);
        const Wide climb = Wide{gap(*from)} - gap(*before);
        const Wide distance = Wide{from->price.units()} - before->price.units();
        meeting = {before->price.units() * climb - gap(*before) * distance, climb};
    }
    return Money::fromUnits(
        static_cast<std::int64_t>(divideRounded(meeting.units, meeting.divisor, Rounding::half_up)));
}

} // namespace

const ListKind& sensitivityColumns()
{
    constexpr bool decimals = true;
    static const ListKind kind{
        "respondent",
        {{questions[0], {"toocheap", "zu billig", "zu günstig", "trop bon marché", "demasiado barato"}, decimals},
         {questions[1], {"bargain", "inexpensive", "günstig", "billig", "bon marché", "barato"}, decimals},
         {questions[2], {"getting expensive", "teuer", "cher", "caro"}, decimals},
         {questions[3], {"tooexpensive", "zu teuer", "trop cher", "demasiado caro"}, decimals}}};
    return kind;
}

Result<SensitivitySurvey> readSensitivitySurvey(const Table& table, const ListChoices& choices)
{
    return readList<PriceAnswers>(table, sensitivityColumns(), choices, mostRespondents, readAnswers);
}

Result<PriceSensitivity> priceSensitivity(const std::vector<PriceAnswers>& answers)
{
    if (answers.empty())
        return failed("there is no answer to take a price from; expected rows of "
                      "too_cheap,cheap,expensive,too_expensive");
    PriceSensitivity found;
    found.respondents = static_cast<std::int64_t>(answers.size());
    found.curves = curvesOf(answers);
    found.pmc = crossing(found.curves, &CurveShares::tooCheap, &CurveShares::expensive);
    found.pme = crossing(found.curves, &CurveShares::cheap, &CurveShares::tooExpensive);
    found.opp = crossing(found.curves, &CurveShares::tooCheap, &CurveShares::tooExpensive);
    found.idp = crossing(found.curves, &CurveShares::cheap, &CurveShares::expensive);
    return found;
}

} // namespace seatwise
