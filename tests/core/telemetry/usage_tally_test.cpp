#include "telemetry/usage_tally.h"

#include <gtest/gtest.h>

namespace seatwise::usage_tally_test {

namespace {

UsageRecord priced(const std::string& at, const std::string& plan, const std::string& seats, const std::string& billing)
{
    return readUsageRecord(R"({"event":"pricing_calculated","at":")" + at + R"(","book":"music-learning","plan":")" +
                           plan + R"(","seats":)" + seats + R"(,"billing":")" + billing +
                           R"(","currency":"USD","total":"1.00"})");
}

UsageRecord happened(const std::string& event, const std::string& at)
{
    return readUsageRecord(R"({"event":")" + event + R"(","at":")" + at + R"(","book":"own"})");
}

} // namespace

TEST(UsageTally, CountsEachEventByMonth)
{
    const UsageTally tally = tallyOf({happened("pricing_calculator_used", "2026-10-31T23:59:59Z"),
                                      priced("2026-10-31T23:59:59Z", "solo", "5", "monthly"),
                                      priced("2026-11-01T00:00:00Z", "solo", "19", "annual"),
                                      happened("plan_comparison_viewed", "2026-11-02T10:00:00Z")});
    EXPECT_EQ(tally.counts, (UsageCounts{2, 1, 1}));
    EXPECT_EQ(tally.months, (std::vector<UsageOfMonth>{{"2026-10", {1, 0, 1}}, {"2026-11", {1, 1, 0}}}));
    EXPECT_EQ(tally.unread, 0);
}

TEST(UsageTally, SaysOfEachPlanHowOftenAndForHowManySeats)
{
    const UsageTally tally = tallyOf({priced("2026-11-01T00:00:00Z", "solo", "19", "annual"),
                                      priced("2026-11-01T00:00:00Z", "ensemble", "200", "annual"),
                                      priced("2026-11-01T00:00:00Z", "ensemble", "75000", "monthly")});
    EXPECT_EQ(tally.plans, (std::vector<PricedPlan>{{"music-learning", "ensemble", 2, 200, 75'000, 1},
                                                    {"music-learning", "solo", 1, 19, 19, 1}}));
}

TEST(UsageTally, CountsWhatIsNoRecordApart)
{
    const UsageTally tally = tallyOf(
        {readUsageRecord("half of a rec"), readUsageRecord("[1]"), happened("door_opened", "2026-11-01T00:00:00Z"),
         happened("pricing_calculated", "2026-11-01T00:00:00Z"),
         priced("2026-11-01T00:00:00Z", "solo", "-5", "monthly"),
         priced("2026-11-01T00:00:00Z", "solo", "\"5\"", "monthly"),
         priced("2026-11-01T00:00:00Z", "solo", "5", "daily"), happened("pricing_calculator_used", "2026")});
    EXPECT_EQ(tally.unread, 8);
    EXPECT_EQ(tally.counts, UsageCounts());
    EXPECT_TRUE(tally.plans.empty());
    EXPECT_TRUE(tally.months.empty());
}

} // namespace seatwise::usage_tally_test
