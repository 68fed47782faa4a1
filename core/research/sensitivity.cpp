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

/// The answers of a row to the last of the questions, as many as the list has columns, or what keeps it from being one.
RowResult<PriceAnswers> readAnswers(ListRow& row, std::size_t count)
{
    std::array<Money, 4> prices;
    const std::size_t first = prices.size() - count;
    for (std::size_t i = first; i < prices.size(); ++i) {
        const std::size_t column = i - first;
        const auto price = row.amount(column);
        if (!price || *price > maxPrice)
            return tl::make_unexpected(
                row.problem(column, words::expectedPriceFor(maxPrice.wholePart(), questions[i])));
        if (column > 0 && *price < prices[i - 1])
            return tl::make_unexpected(
                row.problem(column, words::expectedPriceAtOrAbove(questions[i], questions[i - 1], prices[i - 1])));
        prices[i] = *price;
    }
    return PriceAnswers{first == 0 ? std::optional(prices[0]) : std::nullopt, prices[1], prices[2], prices[3]};
}

using Sorted = std::vector<Money>;

constexpr auto beyondEveryPrice = Money::fromUnits(std::numeric_limits<std::int64_t>::max());

std::optional<Money> answerTo(Money PriceAnswers::*question, const PriceAnswers& answers)
{
    return answers.*question;
}

std::optional<Money> answerTo(std::optional<Money> PriceAnswers::*question, const PriceAnswers& answers)
{
    return answers.*question;
}

template<class Question>
Sorted sorted(const std::vector<PriceAnswers>& answers, Question question)
{
    Sorted prices;
    prices.reserve(answers.size());
    for (const PriceAnswers& each : answers)
        if (const auto price = answerTo(question, each))
            prices.push_back(*price);
    std::sort(prices.begin(), prices.end());
    return prices;
}

/// The answers to one question in order, walked along as the price rises.
class Walk
{
public:
    template<class Question>
    Walk(const std::vector<PriceAnswers>& answers, Question question)
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

/// A curve of all respondents, or of those who are not in it.
struct Curve
{
    std::int64_t CurveShares::*share;
    bool isNot = false;

    [[nodiscard]] std::int64_t at(const CurveShares& shares, std::int64_t respondents) const
    {
        return isNot ? respondents - shares.*share : shares.*share;
    }
};

/// Where a falling and a rising curve meet, found while the price rises. The rising less the falling one never falls
/// from a price to the next: it is zero at one point or over one interval, or beyond the prices that were answered.
class Crossing
{
public:
    Crossing(Curve falling, Curve rising, std::size_t respondents)
        : falling_(falling)
        , rising_(rising)
        , respondents_(static_cast<std::int64_t>(respondents))
    {
    }

    void pass(const CurveShares& at)
    {
        const std::int64_t gap = rising_.at(at, respondents_) - falling_.at(at, respondents_);
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
        if (!level_ && (!before_ || !above_))
            return before_ ? *before_ : *above_;
        const Quotient climbed(-gapBefore_, level_ ? 1 : gapAbove_ - gapBefore_);
        const Quotient meeting = level_ ? (Quotient(level_->first) + level_->second) / 2
                                        : Quotient(*before_) + Quotient(*above_ - *before_) * climbed;
        return *nearest(meeting, Money::step(Money::places), Rounding::half_up);
    }

private:
    Curve falling_;
    Curve rising_;
    std::int64_t respondents_;
    std::optional<Money> before_; ///< the last price below the crossing
    std::int64_t gapBefore_ = 0;
    std::optional<std::pair<Money, Money>> level_; ///< where the curves run together
    std::optional<Money> above_;                   ///< the first price above the crossing
    std::int64_t gapAbove_ = 0;
};

} // namespace

std::string_view toString(PriceRange range) noexcept
{
    return range == PriceRange::original ? "original" : "narrower";
}

std::optional<PriceRange> parsePriceRange(std::string_view text) noexcept
{
    for (const PriceRange range : {PriceRange::original, PriceRange::narrower})
        if (text == toString(range))
            return range;
    return std::nullopt;
}

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

const ListKind& sensitivityColumnsOf(const Table& table)
{
    static const ListKind withoutTooCheap{
        std::vector(sensitivityColumns().columns.begin() + 1, sensitivityColumns().columns.end())};
    const auto three = layoutOf(table, withoutTooCheap);
    const auto isNamed = [&three](const ListColumn& column) {
        return std::any_of(three->header.begin(), three->header.end(),
                           [&column](const std::string& cell) { return rankOfName(column, cell).has_value(); });
    };
    const bool hasThree = three && three->headerLine > 0 &&
                          std::all_of(withoutTooCheap.columns.begin(), withoutTooCheap.columns.end(), isNamed);
    return hasThree && !isNamed(sensitivityColumns().columns.front()) ? withoutTooCheap : sensitivityColumns();
}

Result<SensitivitySurvey> readSensitivitySurvey(const Table& table, const ListChoices& choices)
{
    // Whoever chooses the columns says by their number what was asked.
    const bool areFour = choices.columns && choices.columns->size() == questions.size();
    return readSensitivitySurvey(table, areFour ? sensitivityColumns() : sensitivityColumnsOf(table), choices);
}

Result<SensitivitySurvey> readSensitivitySurvey(const Table& table, const ListKind& kind, const ListChoices& choices)
{
    return readList<PriceAnswers>(table, kind, choices, maxRespondents,
                                  [&kind](ListRow& row) { return readAnswers(row, kind.columns.size()); });
}

Result<PriceSensitivity> pricePoints(const std::vector<PriceAnswers>& answers, PriceRange range)
{
    if (answers.empty())
        return failed(words::noPriceAnswers());
    const Curve tooCheap{&CurveShares::tooCheap};
    const Curve cheap{&CurveShares::cheap};
    const Curve expensive{&CurveShares::expensive};
    const Curve tooExpensive{&CurveShares::tooExpensive};
    const bool original = range == PriceRange::original;
    const std::size_t count = answers.size();
    Crossing pmc(tooCheap, original ? Curve{&CurveShares::cheap, true} : expensive, count);
    Crossing pme(original ? Curve{&CurveShares::expensive, true} : cheap, tooExpensive, count);
    Crossing opp(tooCheap, tooExpensive, count);
    Crossing idp(cheap, expensive, count);
    forEachPrice(answers, [&](const CurveShares& shares) {
        for (Crossing* crossing : {&pmc, &pme, &opp, &idp})
            crossing->pass(shares);
    });
    const bool askedTooCheap = answers.front().tooCheap.has_value();
    PriceSensitivity found;
    found.respondents = static_cast<std::int64_t>(count);
    found.range = range;
    found.pmc = askedTooCheap ? std::optional(pmc.price()) : std::nullopt;
    found.pme = pme.price();
    found.opp = askedTooCheap ? std::optional(opp.price()) : std::nullopt;
    found.idp = idp.price();
    return found;
}

Result<PriceSensitivity> priceSensitivity(const std::vector<PriceAnswers>& answers, PriceRange range)
{
    auto found = pricePoints(answers, range);
    if (found)
        forEachPrice(answers, [&](const CurveShares& shares) { found->curves.push_back(shares); });
    return found;
}

} // namespace seatwise
