#include "insights/mrr_bridge.h"

#include <array>

namespace seatwise {

namespace {

/// The things in which rules differ, in the order of inWords().
constexpr std::array ruleParts{&MrrRule::churnsAtCancellation, &MrrRule::ignoresTimedDiscounts, &MrrRule::countsUsage,
                               &MrrRule::countsVisits};

Result<Money> endOf(const std::vector<Account>& accounts, const MrrRule& rule, Month month, const Currency& currency)
{
    return TRY(movementsOf(accounts, rule, {month, month}, currency)).front().end;
}

} // namespace

Result<MrrBridge> bridgeBetween(const std::vector<Account>& accounts, const MrrRule& from, const MrrRule& to,
                                Month month, const Currency& currency)
{
    MrrBridge bridge;
    bridge.from = TRY(endOf(accounts, from, month, currency));
    bridge.to = bridge.from;
    MrrRule reached = from;
    for (std::size_t i = 0; i < ruleParts.size(); ++i) {
        if (from.*ruleParts[i] == to.*ruleParts[i])
            continue;
        reached.*ruleParts[i] = to.*ruleParts[i];
        const Money end = TRY(endOf(accounts, reached, month, currency));
        bridge.steps.push_back({inWords(reached)[i], end - bridge.to});
        bridge.to = end;
    }
    return bridge;
}

} // namespace seatwise
