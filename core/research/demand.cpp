#include "research/demand.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "money/quotient.h"
#include "research/sensitivity.h"
#include "tables/cell_text.h"
#include "words/analysis_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxIntents = 1'000'000;
constexpr auto maxIntentPrice = Money::whole(100'000'000);

std::optional<bool> intentIn(std::string_view text)
{
    const std::string answer = foldedName(text);
    for (const std::string_view yes : {"yes", "y", "true", "1", "ja", "oui", "sí", "si", "wahr", "vrai", "verdadero"})
        if (answer == yes)
            return true;
    for (const std::string_view no : {"no", "n", "false", "0", "nein", "non", "falsch", "faux", "falso"})
        if (answer == no)
            return false;
    return std::nullopt;
}

/// The columns of the list, in the order of its kind.
struct IntentColumn
{
    enum : std::size_t { price, intent };
};

RowResult<PurchaseIntent> readIntent(ListRow& row)
{
    const auto price = row.amount(IntentColumn::price);
    if (!price || *price > maxIntentPrice)
        return tl::make_unexpected(row.problem(IntentColumn::price, words::expectedPrice(maxIntentPrice.wholePart())));
    const auto buys = intentIn(row.text(IntentColumn::intent));
    if (!buys)
        return tl::make_unexpected(row.problem(IntentColumn::intent, words::expectedYesOrNo()));
    return PurchaseIntent{*price, *buys};
}

DemandPoint pointOf(Money price, std::int64_t asked, std::int64_t buyers)
{
    const Quotient ofHundred = Quotient(buyers, asked) * 100;
    return {price, asked, buyers, *nearest(ofHundred, Percent::step(2), Rounding::half_up),
            *nearest(price * ofHundred, Money::step(Money::places), Rounding::half_up)};
}

/// Whether the first point earns less from as many respondents.
bool earnsLess(const DemandPoint& first, const DemandPoint& second)
{
    return first.price * Quotient(first.buyers, first.asked) < second.price * Quotient(second.buyers, second.asked);
}

} // namespace

const ListKind& intentColumns()
{
    static const ListKind kind{{{"price", "price asked|preis|prix|precio", true},
                                {"intent", "would buy|buys|buy|kaufabsicht|würde kaufen|intention|intención"}}};
    return kind;
}

bool isIntentSurvey(const Table& table)
{
    const Result<Layout> layout = layoutOf(table, intentColumns());
    if (layout)
        return layout->headerLine > 0;
    const Result<Layout> other = layoutOf(table, sensitivityColumns());
    return other && other->headerLine == 0; // a header of this survey's that lacks a column
}

Result<IntentSurvey> readIntentSurvey(const Table& table, const ListChoices& choices)
{
    return readList<PurchaseIntent>(table, intentColumns(), choices, maxIntents, readIntent);
}

Result<Demand> demandFor(const std::vector<PurchaseIntent>& answers)
{
    if (answers.empty())
        return failed(words::noIntents());
    struct Answers
    {
        std::int64_t asked = 0;
        std::int64_t buyers = 0;
    };
    std::map<Money, Answers> counts;
    for (const PurchaseIntent& answer : answers) {
        Answers& count = counts[answer.price];
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
