#include "pricing/seat_totals.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/generated_book.h"
#include "pricing/music_book.h"
#include "pricing/price.h"
#include "values.h"

namespace seatwise::seat_totals_test {

namespace {

using namespace test;

std::optional<Money> foundIn(const SeatTotals& totals, SeatCount seats)
{
    Money total;
    return totals.find(total, seats) ? std::optional(total) : std::nullopt;
}

void expectThePriceOfAnySeats(Rates rates, Models models)
{
    const auto generated = *anyBook(rates, models).as("book");
    const Billing billing = *anyBilling().as("billing");
    const SeatCount seats = *anySeats(generated.plan(), billing).as("seats");
    const Percent discount = *rc::gen::element(Percent{}, percent("12.5")).as("annual discount");
    const SeatTotals totals(generated.book, generated.plan(), billing, discount);
    for (const SeatCount count : {seats - 1, seats, seats + 1, seats + 17})
        RC_ASSERT(foundIn(totals, count) == totalFor(generated.book, generated.plan(), count, billing, discount));
}

RC_GTEST_PROP(SeatTotals, AreThePricesOfWholeCents, ())
{
    expectThePriceOfAnySeats(Rates::wholeCents, Models::any);
}

RC_GTEST_PROP(SeatTotals, AreThePricesOfFineRates, ())
{
    expectThePriceOfAnySeats(Rates::fine, Models::any);
}

/// A list whose rate is half a cent from the eleventh seat on.
TEST(SeatTotals, RoundEachSumOfHalfCentsByItself)
{
    const test::Book book = bookOf(seats(graduated({{"10", "0.02"}, {"", "0.005"}})));
    const SeatTotals totals(book, book.plans.front(), Billing::monthly, {});
    EXPECT_EQ(foundIn(totals, 10), money("0.20"));
    EXPECT_EQ(foundIn(totals, 11), money("0.21"));
    EXPECT_EQ(foundIn(totals, 12), money("0.21"));
    EXPECT_EQ(foundIn(totals, 13), money("0.22"));
}

/// Their sums are 0, 1, 2, 3, 3 and 5 cents: as if each seat cost a cent, but for the fourth.
TEST(SeatTotals, RoundEachOfTwoChargesByItself)
{
    Charge support = seats(perUnit("0.003"));
    support.id = "support";
    Plan plan = teamPlan({seats(perUnit("0.005")), support});
    plan.seats.max = 5;
    const test::Book book = bookOf({plan});
    const SeatTotals totals(book, book.plans.front(), Billing::monthly, {});
    EXPECT_EQ(foundIn(totals, 3), money("0.03"));
    EXPECT_EQ(foundIn(totals, 4), money("0.03"));
    EXPECT_EQ(foundIn(totals, 5), money("0.05"));
}

TEST(SeatTotals, RiseOnceTheMinimumIsReached)
{
    Charge charge = seats(perUnit("1"));
    charge.minimum = rate("10");
    const test::Book book = bookOf(charge);
    const SeatTotals totals(book, book.plans.front(), Billing::monthly, {});
    EXPECT_EQ(foundIn(totals, 1), money("10"));
    EXPECT_EQ(foundIn(totals, 10), money("10"));
    EXPECT_EQ(foundIn(totals, 11), money("11"));
}

TEST(SeatTotals, RiseUntilTheMaximumIsReached)
{
    Charge charge = seats(perUnit("1"));
    charge.maximum = rate("10");
    const test::Book book = bookOf(charge);
    const SeatTotals totals(book, book.plans.front(), Billing::monthly, {});
    EXPECT_EQ(foundIn(totals, 9), money("9"));
    EXPECT_EQ(foundIn(totals, 11), money("10"));
}

/// 9, 10, 12, 13 and 13 for 4 to 8 seats: as if each cost 1 from the first to the last, but for the two between.
TEST(SeatTotals, BendTwiceBetweenAMinimumAndAMaximum)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("9");
    charge.maximum = rate("13");
    Plan plan = teamPlan({charge});
    plan.seats = {4, 8, 1};
    const test::Book book = bookOf({plan});
    const SeatTotals totals(book, book.plans.front(), Billing::monthly, {});
    EXPECT_EQ(foundIn(totals, 5), money("10"));
    EXPECT_EQ(foundIn(totals, 6), money("12"));
    EXPECT_EQ(foundIn(totals, 7), money("13"));
}

TEST(SeatTotals, EndWhereThePlanEnds)
{
    const test::Book book = musicBook();
    const SeatTotals totals(book, *book.findPlan("solo"), Billing::monthly, {});
    EXPECT_EQ(foundIn(totals, 4), std::nullopt);
    EXPECT_EQ(foundIn(totals, 5), money("7.95"));
    EXPECT_EQ(foundIn(totals, 19), money("19.15")); // 7.95 + 14 × 0.80
    EXPECT_EQ(foundIn(totals, 20), std::nullopt);
}

} // namespace

} // namespace seatwise::seat_totals_test
