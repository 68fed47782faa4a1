#include "pricing/seat_stops.h"

#include <gtest/gtest.h>

#include "pricing/books.h"
#include "pricing/music_book.h"

namespace seatwise {

using test::bookOf;
using test::graduated;
using test::seats;
using test::teamPlan;

TEST(FewestSeats, AreThoseOfTheSmallestSubscription)
{
    EXPECT_EQ(fewestSeats(test::musicBook()), 5); // Solo; the trial takes fewer
}

TEST(FewestSeats, AreAtLeastOne)
{
    EXPECT_EQ(fewestSeats(bookOf({teamPlan({})})), 1);
    PriceBook services = bookOf({teamPlan({})});
    services.plans.front().kind = PlanKind::service;
    services.plans.front().seats.min = 7;
    EXPECT_EQ(fewestSeats(services), 1);
}

TEST(SeatStops, AreWherePlansBeginAndPricesChangeTheirRule)
{
    Plan small = teamPlan({seats(graduated({{"10", "2"}, {"", "1"}}))});
    Plan large = teamPlan({});
    large.seats.min = 50;
    EXPECT_EQ(seatStops(bookOf({small, large})), (std::vector<SeatCount>{1, 11, 50}));
}

} // namespace seatwise
