#include "cli/impact_text.h"

#include <algorithm>

#include "cli/text_table.h"
#include "money/plain_text.h"

namespace seatwise::cli {

namespace {

Json percentJson(const std::optional<Percent>& percent)
{
    return percent ? Json(percent->toString(2)) : Json(nullptr);
}

Json intervalJson(const PlanImpact& plan, const SeatInterval& interval, int decimals)
{
    Json row = {{"plan", plan.plan},
                {"billing", toString(plan.billing)},
                {"from", interval.from},
                {"to", orNull(interval.to)},
                {"direction", toString(interval.direction)},
                {"least", interval.least.toString(decimals)},
                {"most", interval.most.toString(decimals)},
                {"least_percent", percentJson(interval.leastPercent)},
                {"most_percent", percentJson(interval.mostPercent)}};
    if (!interval.to)
        row["looked_at_to"] = interval.lookedAt;
    return row;
}

std::string signedShare(Percent percent)
{
    const std::string text = (percent.isNegative() ? Percent{} - percent : percent).toString(2) + " %";
    return (percent.isZero() ? "" : percent.isNegative() ? "−" : "+") + text;
}

/// One of two ends that are alike, else both.
std::string rangeText(const std::string& least, const std::string& most)
{
    return least == most ? least : least + " to " + most;
}

std::string seatsText(const SeatInterval& interval)
{
    if (!interval.to)
        return grouped(interval.from) + " and more";
    return *interval.to == interval.from ? grouped(interval.from)
                                         : grouped(interval.from) + "–" + grouped(*interval.to);
}

} // namespace

Json impactJson(const std::vector<PlanImpact>& impact, int decimals)
{
    Json list = Json::array();
    for (const PlanImpact& plan : impact)
        for (const SeatInterval& interval : plan.intervals)
            list.push_back(intervalJson(plan, interval, decimals));
    return list;
}

std::string signedAmount(Money amount, const Currency& currency)
{
    return (amount > Money{} ? "+" : "") + format(amount, currency);
}

std::string impactText(const std::vector<PlanImpact>& impact, const PriceBook& after)
{
    if (impact.empty())
        return "No plan is in both books, billed alike.\n";
    const Currency& currency = after.currency;
    using Align = TextTable::Align;
    TextTable table({Align::left, Align::left, Align::right, Align::left, Align::right, Align::right});
    table.add({"Plan", "Billing", after.counts == SeatWord::users ? "Users" : "Seats", "Pay", "Difference", "Share"});
    table.addRule();
    SeatCount lookedAt = 0;
    for (const PlanImpact& plan : impact)
        for (const SeatInterval& each : plan.intervals) {
            const bool isSame = each.direction == Direction::same && each.least == each.most;
            table.add({plan.plan.text(), std::string(toString(plan.billing)), seatsText(each),
                       isSame ? "the same" : std::string(toString(each.direction)),
                       isSame ? "" : rangeText(signedAmount(each.least, currency), signedAmount(each.most, currency)),
                       isSame || !each.leastPercent || !each.mostPercent
                           ? ""
                           : rangeText(signedShare(*each.leastPercent), signedShare(*each.mostPercent))});
            lookedAt = each.to ? lookedAt : std::max(lookedAt, each.lookedAt);
        }
    return table.toString() + "\nFrom the bands themselves, not from samples" +
           (lookedAt > 0 ? "; least and most are to " + grouped(lookedAt) + " seats" : "") + ".\n";
}

} // namespace seatwise::cli
