#include "comparison/kept_price.h"

#include <gtest/gtest.h>

// R70: whom a change of the list does not reach.

namespace seatwise::kept_price_test {

namespace {

using namespace std::chrono;

TEST(KeptPrice, IsThatOfATermThatRunsOnTheDayOfTheChange)
{
    const Date start = 2025y / January / 1;
    EXPECT_TRUE(keepsItsPrice(start, 1, 2025y / December / 31)); // the last day of the term
    EXPECT_FALSE(keepsItsPrice(start, 1, 2026y / January / 1));
    EXPECT_TRUE(keepsItsPrice(start, 2, 2026y / January / 1));
}

TEST(KeptPrice, IsNotThatOfAContractThatBeginsWithTheChangeOrAfterIt)
{
    EXPECT_FALSE(keepsItsPrice(2026y / January / 1, 2, 2026y / January / 1));
    EXPECT_FALSE(keepsItsPrice(2026y / January / 2, 2, 2026y / January / 1));
}

} // namespace

} // namespace seatwise::kept_price_test
