#include "statistics/chance.h"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

namespace seatwise::statistics::chance_test {
namespace {

/// The mean and the deviation of many numbers.
struct Spread
{
    double mean = 0;
    double deviation = 0;
};

template<class Draw>
Spread spreadOf(int count, Draw draw)
{
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const double number = draw();
        sum += number;
        squares += number * number;
    }
    const double mean = sum / count;
    return {mean, std::sqrt(squares / count - mean * mean)};
}

// The numbers that are published for this seed of SplitMix64.
TEST(Chance, DrawsThePublishedNumbers)
{
    Chance chance(1234567);
    EXPECT_EQ(chance.bits(), 6457827717110365317U);
    EXPECT_EQ(chance.bits(), 3203168211198807973U);
    EXPECT_EQ(chance.bits(), 9817491932198370423U);
}

TEST(Chance, HasTheMeanAndTheDeviationOfItsDistributions)
{
    Chance chance(5);
    constexpr int many = 200'000;
    const Spread share = spreadOf(many, [&] { return chance.share(); });
    EXPECT_NEAR(share.mean, 0.5, 0.005);
    EXPECT_NEAR(share.deviation, 1 / std::sqrt(12), 0.005);
    const Spread normal = spreadOf(many, [&] { return chance.normal(); });
    EXPECT_NEAR(normal.mean, 0, 0.01);
    EXPECT_NEAR(normal.deviation, 1, 0.01);
    const Spread student = spreadOf(many, [&] { return chance.studentOfSix(); });
    EXPECT_NEAR(student.mean, 0, 0.01);
    EXPECT_NEAR(student.deviation, 1, 0.03);
}

TEST(Chance, PutsFiveOfAHundredStudentsBeyondTheirLimit)
{
    Chance chance(6);
    constexpr int many = 100'000;
    int beyond = 0;
    for (int i = 0; i < many; ++i)
        beyond += std::abs(chance.studentOfSix()) > 1.9979 ? 1 : 0; // 2.4469 of a deviation of √1.5
    EXPECT_NEAR(beyond, 5'000, 250);
}

TEST(Chance, CountsFewAndManyAsTheBinomialDistributionDoes)
{
    Chance chance(7);
    for (const auto& [all, share] : {std::pair(20, 0.1), std::pair(30, 0.9), std::pair(5'000, 0.3)}) {
        const Spread counted = spreadOf(50'000, [&] { return static_cast<double>(chance.countOf(all, share)); });
        const double deviation = std::sqrt(all * share * (1 - share));
        EXPECT_NEAR(counted.mean, all * share, 0.03 * deviation) << all;
        EXPECT_NEAR(counted.deviation, deviation, 0.03 * deviation) << all;
    }
}

TEST(Chance, CountsNobodyAndEverybodyWhereItIsCertain)
{
    Chance chance(8);
    EXPECT_EQ(chance.countOf(50, 0), 0);
    EXPECT_EQ(chance.countOf(50, 1), 50);
    EXPECT_EQ(chance.countOf(0, 0.5), 0);
}

} // namespace
} // namespace seatwise::statistics::chance_test
