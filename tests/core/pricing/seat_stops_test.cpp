#include "pricing/curve.h"

#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"

namespace seatwise::seat_stops_test {

using test::bookOf;
using test::fee;
using test::flat;
using test::graduated;
using test::seats;
using test::teamPlan;

TEST(FewestSeats, AreThoseOfTheSmallestSubscription)
{
    EXPECT_EQ(minSeats(test::musicBook()), 5); // Solo; the trial takes fewer
}

TEST(FewestSeats, AreAtLeastOne)
{
    EXPECT_EQ(minSeats(bookOf(fee(flat("10")))), 1);
    test::Book services = bookOf(fee(flat("10")));
    services.plans.front().kind = PlanKind::service;
    services.plans.front().seats.min = 7;
    EXPECT_EQ(minSeats(services), 1);
}

TEST(SeatStops, AreWherePlansBeginAndPricesChangeTheirRule)
{
    Plan small = teamPlan({seats(graduated({{"10", "2"}, {"", "1"}}))});
    Plan large = teamPlan({fee(flat("10"))});
    large.id = "large";
    large.seats.min = 50;
    EXPECT_EQ(seatStops(bookOf({small, large})), (std::vector<SeatCount>{1, 11, 50}));
}

} // namespace seatwise::seat_stops_test
