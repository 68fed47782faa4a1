#include "money/sums.h"

#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::sums_test {

namespace {

using test::money;
using test::rate;

constexpr Money largest = Money::fromUnits(std::numeric_limits<std::int64_t>::max());

template<class Amount>
concept CanBeAdded = requires(Amount a, Amount b) { a + b; };
static_assert(!CanBeAdded<Money>, "a sum of money may not fit, which a Result says");
static_assert(CanBeAdded<Quantity>);

const Currency dollar{"USD", 2};

static_assert(countToHold(Quantity::whole(20), Quantity::whole(10)) == 2);
static_assert(countToHold(Quantity::whole(21), Quantity::whole(10)) == 3);
static_assert(countToHold(Quantity{}, Quantity::whole(10)) == 0);

struct Item
{
    Money amount;
};

TEST(MinorUnits, CountAnAmount)
{
    EXPECT_EQ(minorUnits(money("3.05"), dollar), 305);
    EXPECT_EQ(ofMinorUnits(305, dollar), money("3.05"));
}

TEST(Sum, OfNothingIsNothing)
{
    EXPECT_EQ(sumOf(std::vector<Money>{}), Money{});
}

TEST(Sum, OfAmountsIsExact)
{
    EXPECT_EQ(sumOf(std::vector{money("0.0001"), money("0.0002")}), money("0.0003"));
}

TEST(Sum, IsOfTheAmountsOfThings)
{
    EXPECT_EQ(sumOf(std::vector<Item>{{money("1")}, {money("2")}}, &Item::amount), money("3"));
}

TEST(Sum, ThatDoesNotFitIsRefusedWithTheLargestAmount)
{
    EXPECT_EQ(sumOf(std::vector{largest, money("0.0001")}).error(), amountTooLarge());
    EXPECT_EQ(add(largest, money("0.0001")).error(), amountTooLarge());
}

TEST(Sum, StaysAsItWasWhereMoreDoesNotFit)
{
    Money sum = largest;
    EXPECT_FALSE(addTo(sum, money("0.0001")));
    EXPECT_EQ(sum, largest);
}

TEST(Times, IsTheAmountSoOften)
{
    EXPECT_EQ(times(money("7.95"), 12), money("95.40"));
    EXPECT_EQ(tryTimes(rate("0.18"), 12), rate("2.16"));
}

TEST(Risen, IsTheStartAndSoManySteps)
{
    EXPECT_EQ(risen(money("39.95"), money("0.18"), 80), money("54.35"));
}

TEST(Times, ThatDoesNotFitIsRefusedWithTheLargestAmount)
{
    EXPECT_EQ(times(largest, 2).error(), amountTooLarge());
    EXPECT_EQ(tryTimes(largest, 2), std::nullopt);
}

} // namespace

} // namespace seatwise::sums_test
