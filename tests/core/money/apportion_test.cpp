#include "money/apportion.h"

#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "money/exact.h"
#include "money/sums.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::apportion_test {

namespace {

using test::money;
using testing::ElementsAre;

const Currency usd;

/// R48.
TEST(Apportion, GivesTheCentLeftToTheLargestRemainder)
{
    EXPECT_THAT(apportion(money("1.00"), {1, 2, 3}, usd), ElementsAre(money("0.17"), money("0.33"), money("0.50")));
}

TEST(Apportion, GivesACentToTheEarlierOfEqualRemainders)
{
    EXPECT_THAT(apportion(money("1.00"), {1, 1, 1}, usd), ElementsAre(money("0.34"), money("0.33"), money("0.33")));
}

TEST(Apportion, GivesNothingToAWeightOfZero)
{
    EXPECT_THAT(apportion(money("1.00"), {0, 1}, usd), ElementsAre(Money{}, money("1.00")));
}

TEST(Apportion, CountsInTheMinorUnitOfTheCurrency)
{
    EXPECT_THAT(apportion(money("100"), {1, 2}, *Currency::find("JPY")), ElementsAre(money("33"), money("67")));
}

TEST(Apportion, SplitsTheLargestAmount)
{
    EXPECT_THAT(apportion(money("922337203685477.58"), {1, 1}, usd),
                ElementsAre(money("461168601842738.79"), money("461168601842738.79")));
}

// "shares add up".
TEST(ApportionProperty, PartsAddUpAndAreLessThanACentFromTheirShare)
{
    test::forRandomCases([](test::Random& random) {
        std::vector<std::int64_t> weights;
        for (int i = random.number(1, 50); i > 0; --i)
            weights.push_back(random.between(0, 5'000));
        weights.push_back(1);
        const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        const Money total = Money::fromUnits(random.between(0, 1'000'000'000) * 100);
        const auto parts = apportion(total, weights, usd);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Wide off = Wide{parts[i].units()} * sum - Wide{total.units()} * weights[i];
            EXPECT_TRUE(off < Wide{100} * sum && off > Wide{-100} * sum) << "part " << i;
        }
        EXPECT_EQ(sumOf(parts), total);
    });
}

} // namespace

} // namespace seatwise::apportion_test
