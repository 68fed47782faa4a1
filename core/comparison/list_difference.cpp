#include "comparison/list_difference.h"

#include <algorithm>

namespace seatwise {

namespace {

bool isAnother(const PlanImpact& plan)
{
    return std::ranges::any_of(plan.intervals,
                               [](const SeatInterval& each) { return each.direction != Direction::same; });
}

std::string percentText(const std::optional<Percent>& share)
{
    return share ? share->toString(2) : std::string();
}

} // namespace

Result<ListDifference> differenceOf(const SharedBook& before, const SharedBook& after)
{
    ListDifference found{before, after, changesBetween(*before, *after), TRY(impactOf(*before, *after)), {}, {}, {}};
    if (found.impact.empty())
        return found;
    const auto first = std::ranges::find_if(found.impact, isAnother);
    const PlanImpact& drawn = first == found.impact.end() ? found.impact.front() : *first;
    found.shown = drawn.plan;
    found.billing = drawn.billing;
    return found;
}

std::string csvOf(const std::vector<PlanImpact>& impact, int decimals)
{
    std::string csv = "plan,billing,from,to,direction,least,most,least_percent,most_percent\n";
    for (const PlanImpact& plan : impact)
        for (const SeatInterval& each : plan.intervals)
            csv.append(plan.plan)
                .append(",")
                .append(toString(plan.billing))
                .append("," + std::to_string(each.from) + "," + (each.to ? std::to_string(*each.to) : "") + ",")
                .append(toString(each.direction))
                .append("," + each.least.toString(decimals) + "," + each.most.toString(decimals) + "," +
                        percentText(each.leastPercent) + "," + percentText(each.mostPercent) + "\n");
    return csv;
}

} // namespace seatwise
