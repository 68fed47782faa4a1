#include "pricing/monthly_difference.h"

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "values.h"

namespace seatwise::monthly_difference_test {

namespace {

using namespace test;

/// 10 a seat and month, 96 a seat and year: 8 a month.
class DifferenceOfAMonth : public testing::Test
{
protected:
    DifferenceOfAMonth() { book.plans.front().charges.front().annual = perUnit("96"); }

    test::Book book = bookOf(seats(perUnit("10")));
};

TEST_F(DifferenceOfAMonth, SetsAnnualBesideMonthlyBilling)
{
    const Price monthly = priceOf(book, select("team", 3));
    const Price annual = priceOf(book, select("team", 3, Billing::annual));
    EXPECT_EQ(monthlyDifference(monthly, annual), (MonthlyDifference{money("6"), true, percent("25")}));
    EXPECT_EQ(monthlyDifference(annual, monthly), (MonthlyDifference{money("6"), false, percent("20")}));
}

TEST_F(DifferenceOfAMonth, IsNothingBetweenEqualPrices)
{
    const Price price = priceOf(book, select("team", 3));
    EXPECT_EQ(monthlyDifference(price, price), (MonthlyDifference{Money{}, false, Percent{}}));
}

TEST_F(DifferenceOfAMonth, IsThatOfAnyTwoAmounts)
{
    EXPECT_EQ(differenceOf(money("10"), money("8")), (MonthlyDifference{money("2"), true, percent("25")}));
    EXPECT_EQ(differenceOf(money("8"), money("10")), (MonthlyDifference{money("2"), false, percent("20")}));
}

TEST_F(DifferenceOfAMonth, HasNoPercentageAboveNothing)
{
    const Price free = priceOf(bookOf(fee(flat("0"))), select("team", 3));
    EXPECT_EQ(monthlyDifference(priceOf(book, select("team", 3)), free).percent, std::nullopt);
}

} // namespace

} // namespace seatwise::monthly_difference_test
