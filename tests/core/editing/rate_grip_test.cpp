#include "editing/rate_grip.h"

#include <gtest/gtest.h>

#include "editing/edits.h"
#include "editing/music_draft.h"
#include "pricing/books.h"
#include "pricing/price.h"
#include "values.h"

// R101: a curve that is dragged changes the rate of the band that is in hand.

namespace seatwise::rate_grip_test {

namespace {

using namespace test;

const std::string ensembleSeats = "plans[2].charges[0]";

/// What so many seats of the first plan with a charge pay once the curve is dragged to a total.
std::string rateDraggedTo(const BookDraft& draft, const std::string& charge, Billing billing, SeatCount seats,
                          std::string_view total)
{
    const auto grip = gripAt(draft, charge, billing, seats);
    return grip ? rateFor(*grip, money(total)) : "no grip";
}

// 200 seats are 80 above the 120 of band 2 for 39.95: 54.35 at 0.18, 55.95 at 0.20.
TEST(RateGrip, MovesTheRateSoThatTheseSeatsPayIt)
{
    const BookDraft draft = musicDraft();
    EXPECT_EQ(gripAt(draft, ensembleSeats, Billing::monthly, 200)->path, "plans[2].charges[0].monthly.bands[1].rate");
    EXPECT_EQ(rateDraggedTo(draft, ensembleSeats, Billing::monthly, 200, "55.95"), "0.20");
    EXPECT_EQ(rateDraggedTo(draft, ensembleSeats, Billing::monthly, 200, "54.35"), "0.18");
    const BookDraft raised =
        edited(draft, withTyped(draft, "plans[2].charges[0].monthly.bands[1].rate",
                                rateDraggedTo(draft, ensembleSeats, Billing::monthly, 200, "55.95")));
    const SharedBook book = checkDraft(raised).value();
    EXPECT_EQ(totalFor(*book, book->plans[2], 200, Billing::monthly), money("55.95"));
}

// A step of a cent moves 80 seats by 0.80.
TEST(RateGrip, TakesTheNearestStep)
{
    EXPECT_EQ(rateDraggedTo(musicDraft(), ensembleSeats, Billing::monthly, 200, "54.74"), "0.18");
    EXPECT_EQ(rateDraggedTo(musicDraft(), ensembleSeats, Billing::monthly, 200, "54.75"), "0.19");
}

TEST(RateGrip, NeverFallsBelowNothing)
{
    EXPECT_EQ(rateDraggedTo(musicDraft(), ensembleSeats, Billing::monthly, 200, "-1000"), "0.00");
}

// 25 seats of 10 at 1.005 and 15 at 0.5 pay 17.55; at 0.6 they pay 1.50 more.
TEST(RateGrip, HoldsTheTierThatTheSeatsAreInWithTheDecimalsThatItHas)
{
    const BookDraft draft = draftOf(bookOf(seats(graduated({{"10", "1.005", "0"}, {"", "0.5", "0"}}))));
    const std::string charge = "plans[0].charges[0]";
    EXPECT_EQ(gripAt(draft, charge, Billing::monthly, 10)->path, charge + ".monthly.tiers[0].rate");
    EXPECT_EQ(gripAt(draft, charge, Billing::monthly, 25)->path, charge + ".monthly.tiers[1].rate");
    EXPECT_EQ(rateDraggedTo(draft, charge, Billing::monthly, 25, "19.05"), "0.60");
    EXPECT_EQ(rateDraggedTo(draft, charge, Billing::monthly, 10, "10.06"), "1.006");
}

TEST(RateGrip, IsNoneWhereNoRateMovesThePrice)
{
    const BookDraft draft = musicDraft();
    EXPECT_FALSE(gripAt(draft, ensembleSeats, Billing::monthly, 19));  // not admitted
    EXPECT_FALSE(gripAt(draft, ensembleSeats, Billing::monthly, 120)); // the base of its band alone
    EXPECT_FALSE(gripAt(draft, "plans[2].charges[7]", Billing::monthly, 200));
    EXPECT_FALSE(gripAt(draft, "", Billing::monthly, 200));
    BookDraft broken = draft;
    apply(broken, withTyped(draft, "plans[2].charges[0].monthly.bands[1].rate", "much").value());
    EXPECT_FALSE(gripAt(broken, ensembleSeats, Billing::monthly, 200));
}

} // namespace

} // namespace seatwise::rate_grip_test
