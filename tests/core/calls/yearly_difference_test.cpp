#include "calls/yearly_difference.h"

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "values.h"

namespace seatwise::yearly_difference_test {

namespace {

using namespace test;

/// 10 a seat and month, 96 a seat and year.
class DifferenceOfAYear : public testing::Test
{
protected:
    DifferenceOfAYear() { book.plans.front().charges.front().annual = perUnit("96"); }

    test::Book book = bookOf(seats(perUnit("10")));
};

TEST_F(DifferenceOfAYear, SetsAnnualBesideMonthlyBilling)
{
    const Price monthly = priceOf(book, select("team", 3));
    const Price annual = priceOf(book, select("team", 3, Billing::annual));
    EXPECT_EQ(yearOf(monthly), money("360"));
    EXPECT_EQ(yearOf(annual), money("288"));
    EXPECT_EQ(yearlyDifference(monthly, annual), money("72"));
    EXPECT_EQ(yearlyDifference(annual, monthly), money("-72"));
}

TEST_F(DifferenceOfAYear, IsNothingAcrossCurrencies)
{
    const Price dollars = priceOf(book, select("team", 3));
    book.currency = Currency::find("EUR").value();
    EXPECT_EQ(yearlyDifference(priceOf(book, select("team", 3)), dollars), std::nullopt);
}

} // namespace

} // namespace seatwise::yearly_difference_test
