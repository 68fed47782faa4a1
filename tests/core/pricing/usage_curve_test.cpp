#include "pricing/usage_curve.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "values.h"

namespace seatwise::usage_curve_test {

namespace {

using namespace test;

/// Calls: the first 1,000 are free, 0.002 each to 100,000, 0.001 beyond; hours at 150; 10 a month for the plan.
test::Book callsBook()
{
    Charge hours = usage("hour", perUnit("150"));
    hours.id = "hours";
    return bookOf({teamPlan(
        {fee(flat("10")), usage("call", graduated({{"1000", "0"}, {"100000", "0.002"}, {"", "0.001"}})), hours})});
}

class UsageCurve : public testing::Test
{
protected:
    [[nodiscard]] Price priced(std::int64_t calls)
    {
        return priceOf(book, withUsage(asked, "call", std::to_string(calls)));
    }

    test::Book book = callsBook();
    Selection asked = select("team", 5);
};

TEST_F(UsageCurve, HasThePriceOfEachQuantity)
{
    const auto offered = offeredOn(book, book.plans.front(), asked);
    for (const UsagePoint& point : sampledUsageCurve(book, offered.value(), "call", 1'000'000, 60)) {
        const std::int64_t calls = point.quantity.wholePart();
        const Price price = priced(calls);
        EXPECT_EQ(point.total, price.total()) << calls;
        EXPECT_EQ(point.nextUnit, priced(calls + 1).total() - price.total()) << calls;
        EXPECT_EQ(point.perUnit, seatwise::perUnit(price.total(), calls, Rounding::half_up)) << calls;
    }
}

TEST_F(UsageCurve, HasBothSidesOfEveryTierAndBothEnds)
{
    const auto offered = offeredOn(book, book.plans.front(), asked);
    std::vector<std::int64_t> quantities;
    for (const UsagePoint& point : sampledUsageCurve(book, offered.value(), "call", 1'000'000, 10))
        quantities.push_back(point.quantity.wholePart());
    for (const std::int64_t wanted : {1, 1'000, 1'001, 100'000, 100'001, 1'000'000})
        EXPECT_TRUE(std::binary_search(quantities.begin(), quantities.end(), wanted)) << wanted;
}

TEST_F(UsageCurve, LeavesOtherUsageAsItIs)
{
    asked = withUsage(asked, "hour", "2");
    const auto offered = offeredOn(book, book.plans.front(), asked);
    // 10 + 2 × 150 + 500 × 0.002
    EXPECT_EQ(usagePoint(book, offered.value(), "call", quantity("1500"))->total, money("311"));
}

TEST_F(UsageCurve, TakesAPartOfAUnit)
{
    const auto offered = offeredOn(book, book.plans.front(), asked);
    const auto point = usagePoint(book, offered.value(), "hour", quantity("2.5"));
    EXPECT_EQ(point->total, money("385"));
    EXPECT_EQ(point->perUnit, money("154"));
}

TEST(ChargedUnits, AreTheSeatFirstAndThenTheMeters)
{
    const Plan plan =
        teamPlan({usage("call", perUnit("1")), fee(flat("10")), seats(perUnit("1")), usage("hour", perUnit("1"))});
    EXPECT_EQ(chargedUnits(plan, {}), (std::vector<ChargeUnit>{PerSeat{}, Meter{"call"}, Meter{"hour"}}));
}

TEST(ChargedUnits, AreNoneOfAFlatPlan)
{
    EXPECT_TRUE(chargedUnits(teamPlan({fee(flat("10"))}), {}).empty());
}

/// 10, and 500 calls above the first 1,000 at 0.002.
TEST_F(UsageCurve, KnowsTheCostOfAMonth)
{
    EXPECT_EQ(costOfMonth(book, book.plans.front(), 1'500), money("11"));
}

/// 12 months of it are 132; of the annual fee of 60 in their place, 72: a twelfth is 6.
TEST_F(UsageCurve, KnowsTheCostOfAMonthWhereOnlyYearsAreBilled)
{
    book.plans.front().billing = {Billing::annual};
    EXPECT_EQ(costOfMonth(book, book.plans.front(), 1'500), money("11"));
    book.plans.front().charges.front().annual = flat("60");
    EXPECT_EQ(costOfMonth(book, book.plans.front(), 1'500), money("6"));
}

TEST(CostOfAMonth, IsThatOfTheFewestSeats)
{
    test::Book book = bookOf({teamPlan({seats(perUnit("3")), usage("call", perUnit("0.5"))})});
    book.plans.front().seats = {4, std::nullopt, 1};
    EXPECT_EQ(costOfMonth(book, book.plans.front(), 10), money("17"));
}

TEST(CostOfAMonth, IsNothingWithoutAMeter)
{
    const test::Book book = bookOf(fee(flat("10")));
    EXPECT_EQ(costOfMonth(book, book.plans.front(), 10), std::nullopt);
}

} // namespace

} // namespace seatwise::usage_curve_test
