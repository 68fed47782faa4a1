#include "insights/mrr_bridge.h"

#include <gtest/gtest.h>

#include "insights/priced_accounts.h"

// R87.

namespace seatwise::mrr_bridge_test {
namespace {

using namespace test;

/// By ours 10 + 90 in January; by Stripe's rule 0 + 100; ProfitWell counts 3 of usage.
std::vector<Account> accounts()
{
    std::vector<Account> made = {account("leaving", "10", "2025-01-01", "2026-03-31"),
                                 account("discounted", "90", "2025-01-01")};
    made[0].cancelled = parseDate("2026-01-15");
    made[0].yearlyUsage = exact(money("3")) * 12;
    made[1].yearlyInFull = exact(money("100")) * 12;
    made[1].discountUntil = parseDate("2026-06-30");
    return made;
}

MrrBridge bridge(MrrRules from, MrrRules to)
{
    return bridgeBetween(accounts(), ruleOf(from), ruleOf(to), month("2026-01"), Currency{}).value();
}

TEST(MrrBridge, TellsWhatEachDifferenceAdds)
{
    const MrrBridge found = bridge(MrrRules::seatwise, MrrRules::stripe);
    EXPECT_EQ(found.from, money("100"));
    EXPECT_EQ(found.to, money("100"));
    ASSERT_EQ(found.steps.size(), 3U);
    EXPECT_EQ(found.steps[0].amount, Money::fromUnits(-100'000));
    EXPECT_EQ(found.steps[1].amount, money("10"));
    EXPECT_EQ(found.steps[2].amount, money("0"));
    EXPECT_EQ(found.steps[0].reason.english(), "who cancels has left on that day");
}

TEST(MrrBridge, AddsUpBetweenAnyTwoRules)
{
    for (const MrrRules from : everyMrrRules)
        for (const MrrRules to : everyMrrRules) {
            const MrrBridge found = bridge(from, to);
            std::int64_t sum = found.from.units();
            for (const BridgeStep& step : found.steps)
                sum += step.amount.units();
            EXPECT_EQ(sum, found.to.units());
            EXPECT_EQ(found.to, moved(accounts(), "2026-01", to).end);
            EXPECT_EQ(found.from, moved(accounts(), "2026-01", from).end);
        }
}

TEST(MrrBridge, HasNoStepBetweenARuleAndItself)
{
    EXPECT_TRUE(bridge(MrrRules::stripe, MrrRules::stripe).steps.empty());
}

} // namespace
} // namespace seatwise::mrr_bridge_test
