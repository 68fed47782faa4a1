#include "research/sensitivity.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "money/quotient.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

constexpr auto maxPrice = Money::whole(100'000'000);
constexpr std::size_t maxRespondents = 1'000'000;
constexpr std::array<std::string_view, 4> questions = {"too_cheap", "cheap", "expensive", "too_expensive"};

/// The four answers of a row, or what keeps it from being one.
RowResult<PriceAnswers> readAnswers(ListRow& row)
{
    std::array<Money, 4> prices;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        const auto price = row.amount(i);
        if (!price || *price > maxPrice)
            return tl::make_unexpected(row.problem(i, words::expectedPriceFor(maxPrice.wholePart(), questions[i])));
        if (i > 0 && *price < prices[i - 1])
            return tl::make_unexpected(row.problem(
                i, words::expectedPriceAtOrAbove(questions[i], questions[i - 1], prices[i - 1].toString())));
        prices[i] = *price;
    }
    return PriceAnswers{prices[0], prices[1], prices[2], prices[3]};
}

using Sorted = std::vector<Money>;

constexpr auto beyondEveryPrice = Money::fromUnits(std::numeric_limits<std::int64_t>::max());

Sorted sorted(const std::vector<PriceAnswers>& answers, Money PriceAnswers::*question)
{
    Sorted prices;
    prices.reserve(answers.size());
    for (const PriceAnswers& each : answers)
        prices.push_back(each.*question);
    std::sort(prices.begin(), prices.end());
    return prices;
}

/// The answers to one question in order, walked along as the price rises.
class Walk
{
public:
    Walk(const std::vector<PriceAnswers>& answers, Money PriceAnswers::*question)
        : prices_(sorted(answers, question))
    {
    }

    /// The next price that was answered; beyondEveryPrice when there is none.
    [[nodiscard]] Money next() const noexcept { return at_ < prices_.size() ? prices_[at_] : beyondEveryPrice; }

    [[nodiscard]] std::int64_t atOrAbove() const noexcept { return static_cast<std::int64_t>(prices_.size() - at_); }

    void pass(Money price) noexcept
    {
        while (at_ < prices_.size() && prices_[at_] == price)
            ++at_;
    }

    /// Of the prices that were passed.
    [[nodiscard]] std::int64_t atOrBelow() const noexcept { return static_cast<std::int64_t>(at_); }

private:
    Sorted prices_;
    std::size_t at_ = 0;
};

/// Calls `visit` with the shares at every distinct price, ascending.
template<class Visit>
void forEachPrice(const std::vector<PriceAnswers>& answers, Visit visit)
{
    std::array<Walk, 4> walks{Walk(answers, &PriceAnswers::tooCheap), Walk(answers, &PriceAnswers::cheap),
                              Walk(answers, &PriceAnswers::expensive), Walk(answers, &PriceAnswers::tooExpensive)};
    auto& [tooCheap, cheap, expensive, tooExpensive] = walks;
    for (;;) {
        const Money price = std::min({tooCheap.next(), cheap.next(), expensive.next(), tooExpensive.next()});
        if (price == beyondEveryPrice)
            return;
        CurveShares shares{price, tooCheap.atOrAbove(), cheap.atOrAbove(), 0, 0};
        for (Walk& walk : walks)
            walk.pass(price);
        shares.expensive = expensive.atOrBelow();
        shares.tooExpensive = tooExpensive.atOrBelow();
        visit(shares);
    }
}

/// Where a falling and a rising curve meet, found while the price rises. The rising less the falling one never falls
/// from a price to the next, is not above zero at the first price, where all answered at or above, nor below zero at
/// the last: it is zero at one point or over one interval.
class Crossing
{
public:
    Crossing(std::int64_t CurveShares::*falling, std::int64_t CurveShares::*rising)
        : falling_(falling)
        , rising_(rising)
    {
    }

    void pass(const CurveShares& at)
    {
        const std::int64_t gap = at.*rising_ - at.*falling_;
        if (gap < 0) {
            before_ = at.price;
            gapBefore_ = gap;
        } else if (gap == 0) {
            level_ = {level_ ? level_->first : at.price, at.price};
        } else if (!above_) {
            above_ = at.price;
            gapAbove_ = gap;
        }
    }

    [[nodiscard]] Money price() const
    {
        const Quotient climbed(-gapBefore_, level_ ? 1 : gapAbove_ - gapBefore_);
        const Quotient meeting =
            level_ ? (Quotient(level_->first) + level_->second) / 2 : before_ + (*above_ - before_) * climbed;
        return *nearest(meeting, Money::step(Money::places), Rounding::half_up);
    }

private:
    std::int64_t CurveShares::*falling_;
    std::int64_t CurveShares::*rising_;
    Money before_; ///< the last price below the crossing
    std::int64_t gapBefore_ = 0;
    std::optional<std::pair<Money, Money>> level_; ///< where the curves run together
    std::optional<Money> above_;                   ///< the first price above the crossing
    std::int64_t gapAbove_ = 0;
};

} // namespace

const ListKind& sensitivityColumns()
{
    constexpr bool decimals = true;
    static const ListKind kind{
        {{questions[0], "toocheap|zu billig|zu günstig|trop bon marché|demasiado barato", decimals},
         {questions[1], "bargain|inexpensive|günstig|billig|bon marché|barato", decimals},
         {questions[2], "getting expensive|teuer|cher|caro", decimals},
         {questions[3], "tooexpensive|zu teuer|trop cher|demasiado caro", decimals}}};
    return kind;
}

Result<SensitivitySurvey> readSensitivitySurvey(const Table& table, const ListChoices& choices)
{
    return readList<PriceAnswers>(table, sensitivityColumns(), choices, maxRespondents, readAnswers);
}

Result<PriceSensitivity> pricePoints(const std::vector<PriceAnswers>& answers)
{
    if (answers.empty())
        return failed(words::noPriceAnswers());
    Crossing pmc(&CurveShares::tooCheap, &CurveShares::expensive);
    Crossing pme(&CurveShares::cheap, &CurveShares::tooExpensive);
    Crossing opp(&CurveShares::tooCheap, &CurveShares::tooExpensive);
    Crossing idp(&CurveShares::cheap, &CurveShares::expensive);
    forEachPrice(answers, [&](const CurveShares& shares) {
        for (Crossing* crossing : {&pmc, &pme, &opp, &idp})
            crossing->pass(shares);
    });
    PriceSensitivity found;
    found.respondents = static_cast<std::int64_t>(answers.size());
    found.pmc = pmc.price();
    found.pme = pme.price();
    found.opp = opp.price();
    found.idp = idp.price();
    return found;
}

Result<PriceSensitivity> priceSensitivity(const std::vector<PriceAnswers>& answers)
{
    auto found = pricePoints(answers);
    if (found)
        forEachPrice(answers, [&](const CurveShares& shares) { found->curves.push_back(shares); });
    return found;
}

} // namespace seatwise
