#include "research/random_draws.h"

#include <array>
#include <cstdint>

#include <gtest/gtest.h>

namespace seatwise::random_draws_test {

namespace {

TEST(RandomDraws, AreAFunctionOfSeedStreamAndPlace)
{
    EXPECT_EQ(RandomDraws(7, 3).at(11), RandomDraws(7, 3).at(11));
    EXPECT_NE(RandomDraws(7, 3).at(11), RandomDraws(8, 3).at(11));
    EXPECT_NE(RandomDraws(7, 3).at(11), RandomDraws(7, 4).at(11));
    EXPECT_NE(RandomDraws(7, 3).at(11), RandomDraws(7, 3).at(12));
}

TEST(RandomDraws, ReachBothEndsOfTheSpread)
{
    EXPECT_EQ(around(0, 300), -300);
    EXPECT_EQ(around(0xffffffff, 300), 300);
}

TEST(RandomDraws, StayAtZeroWithoutASpread)
{
    EXPECT_EQ(around(0xffffffff, 0), 0);
}

// 100,000 draws on 5 values: each comes up 20,000 times, give or take five standard deviations of 126.
TEST(RandomDraws, AreEquallyLikely)
{
    std::array<int, 5> counts{};
    for (std::uint64_t place = 0; place < 100'000; ++place)
        ++counts[static_cast<std::size_t>(around(static_cast<std::uint32_t>(RandomDraws(1, 1).at(place)), 2) + 2)];
    for (const int count : counts)
        EXPECT_NEAR(count, 20'000, 630);
}

} // namespace

} // namespace seatwise::random_draws_test
