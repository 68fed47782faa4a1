#include "cli/target_text.h"

#include <array>

#include "cli/price_text.h"
#include "cli/text_table.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

constexpr std::array<std::string_view, 3> needNames{"none", "reason", "approval"};
constexpr std::array<std::string_view, 4> tradeNames{"term", "billing", "seats", "plan"};

std::string_view nameOf(Trade::Kind kind)
{
    return tradeNames.at(static_cast<std::size_t>(kind));
}

std::string headOf(const Target& target, const Currency& currency)
{
    std::string text = format(target.total, currency) + ' ' + periodName(target.price.billing());
    if (target.percent.isZero())
        text += ", without a discount";
    else
        text += ", with a discount of " + format(target.percent) + ", " + format(target.discount, currency);
    if (target.needs == DiscountBand::Needs::reason)
        text += "; it needs a reason";
    if (target.needs == DiscountBand::Needs::approval)
        text += "; it needs a reason and an approval";
    return text + (target.isReached ? "\n" : "; the price book allows no more\n");
}

std::string inWords(const Trade& trade)
{
    switch (trade.kind) {
    case Trade::Kind::term:
        return "A term of " + counted(SeatCount{*trade.selection.termYears}, "year");
    case Trade::Kind::billing:
        return "Billed " + billedHow(trade.price.billing());
    case Trade::Kind::seats:
        return counted(trade.price.counts(), trade.price.seats()).english();
    case Trade::Kind::plan:
        break;
    }
    return trade.price.planName();
}

} // namespace

std::string_view nameOf(DiscountBand::Needs needs)
{
    return needNames.at(static_cast<std::size_t>(needs));
}

Json targetJson(const Target& target, const Currency& currency)
{
    Json trades = Json::array();
    for (const Trade& trade : target.trades)
        trades.push_back({{"kind", nameOf(trade.kind)},
                          {"plan", trade.price.plan()},
                          {"seats", trade.price.seats()},
                          {"billing", toString(trade.price.billing())},
                          {"term", orNull(trade.selection.termYears)},
                          {"total", trade.price.total().toString(currency.exponent)}});
    return {{"discount", target.discount.toString(currency.exponent)},
            {"percent", target.percent.toString()},
            {"total", target.total.toString(currency.exponent)},
            {"needs", nameOf(target.needs)},
            {"trades", std::move(trades)},
            {"reached", target.isReached}};
}

std::string targetText(const Target& target, const Currency& currency)
{
    std::string text = headOf(target, currency);
    if (target.trades.empty())
        return text;
    TextTable table({TextTable::Align::left, TextTable::Align::right, TextTable::Align::left});
    for (const Trade& trade : target.trades)
        table.add({inWords(trade), format(trade.price.total(), currency), periodName(trade.price.billing())});
    return text + "\nWithout a discount\n\n" + table.toString(2);
}

} // namespace seatwise::cli
