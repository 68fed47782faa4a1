#include "billing/seat_change.h"

#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "calendar/days.h"
#include "cases.h"
#include "money/sums.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::seat_change_test {

namespace {

using test::day;
using test::money;
using test::musicBook;
using test::select;

struct SeatChangeCase
{
    std::string name;
    Billing billing;
    SeatCount from;
    SeatCount to;
    std::string on;
    std::string start;
    std::string credit;
    std::string charge;
    std::string net;
    std::string effective;
};

class SeatChange : public testing::TestWithParam<SeatChangeCase>
{
protected:
    [[nodiscard]] static PeriodChange change()
    {
        const auto& row = GetParam();
        return changeSeats(musicBook(), select("ensemble", row.from, row.billing), row.to, day(row.on),
                           {parseDate(row.start)})
            .value();
    }
};

TEST_P(SeatChange, CreditsTheUnusedTime)
{
    EXPECT_EQ(change().credit, money(GetParam().credit));
}

TEST_P(SeatChange, ChargesTheRemainingTime)
{
    EXPECT_EQ(change().charge, money(GetParam().charge));
}

/// R29.
TEST_P(SeatChange, NetsChargeLessCredit)
{
    EXPECT_EQ(change().net, money(GetParam().net));
}

/// R30.
TEST_P(SeatChange, TakesEffect)
{
    EXPECT_EQ(change().effective, day(GetParam().effective));
}

// "Can add/remove seats with immediate proration".
INSTANTIATE_TEST_SUITE_P(Monthly, SeatChange,
                         testing::Values(SeatChangeCase{"MoreSeats", Billing::monthly, 200, 300, "2026-03-16", "",
                                                        "28.05", "36.72", "8.67", "2026-03-16"},
                                         SeatChangeCase{"FewerSeats", Billing::monthly, 200, 150, "2026-04-15", "",
                                                        "28.99", "24.19", "-4.80", "2026-04-15"},
                                         SeatChangeCase{"FirstDay", Billing::monthly, 200, 300, "2026-03-01", "",
                                                        "54.35", "71.15", "16.80", "2026-03-01"},
                                         SeatChangeCase{"LastDay", Billing::monthly, 200, 300, "2026-03-31", "", "1.75",
                                                        "2.30", "0.55", "2026-03-31"},
                                         SeatChangeCase{"LastDayOfFebruary", Billing::monthly, 200, 300, "2026-02-28",
                                                        "", "1.94", "2.54", "0.60", "2026-02-28"},
                                         SeatChangeCase{"FirstDayOfALeapFebruary", Billing::monthly, 200, 300,
                                                        "2024-02-01", "", "54.35", "71.15", "16.80", "2024-02-01"},
                                         SeatChangeCase{"SameSeats", Billing::monthly, 200, 200, "2026-03-16", "",
                                                        "28.05", "28.05", "0", "2026-03-16"}),
                         test::byName);

// "Can add seats anytime, prorated to year end"; "Typically takes effect at year end".
INSTANTIATE_TEST_SUITE_P(Annual, SeatChange,
                         testing::Values(SeatChangeCase{"MoreSeats", Billing::annual, 200, 300, "2026-03-16",
                                                        "2026-01-01", "519.97", "680.70", "160.73", "2026-03-16"},
                                         SeatChangeCase{"FewerSeats", Billing::annual, 300, 200, "2026-03-16",
                                                        "2026-01-01", "0", "0", "0", "2027-01-01"},
                                         SeatChangeCase{"FewerSeatsOnTheLastDay", Billing::annual, 300, 200,
                                                        "2026-12-31", "2026-01-01", "0", "0", "0", "2027-01-01"},
                                         SeatChangeCase{"FewerSeatsInAYearFromALeapDay", Billing::annual, 300, 200,
                                                        "2024-03-01", "2024-02-29", "0", "0", "0", "2025-02-28"},
                                         SeatChangeCase{"LastDay", Billing::annual, 200, 300, "2026-12-31",
                                                        "2026-01-01", "1.79", "2.34", "0.55", "2026-12-31"},
                                         SeatChangeCase{"FirstDayOf366", Billing::annual, 200, 300, "2024-01-01",
                                                        "2024-01-01", "652.20", "853.80", "201.60", "2024-01-01"},
                                         SeatChangeCase{"LeapDayThatEndsTheYear", Billing::annual, 200, 300,
                                                        "2024-02-29", "2023-03-01", "1.79", "2.34", "0.55",
                                                        "2024-02-29"}),
                         test::byName);

TEST(SeatChanges, TwoChangesOfOneDayComeToTheDirectOne)
{
    const test::Book book = musicBook();
    const auto change = [&](SeatCount from, SeatCount to) {
        return changeSeats(book, select("ensemble", from), to, day("2026-03-16"), {})->net;
    };
    EXPECT_EQ(add(change(200, 300), change(300, 250)), change(200, 250));
}

TEST(SeatChanges, ChangingBackOnTheSameDayCostsNothing)
{
    const test::Book book = musicBook();
    const auto there = changeSeats(book, select("ensemble", 200), 300, day("2026-03-16"), {});
    const auto back = changeSeats(book, select("ensemble", 300), 200, day("2026-03-16"), {});
    EXPECT_EQ(add(there->net, back->net), Money{});
}

TEST(SeatChanges, ProrateWhatTheCustomerPaysAfterOffers)
{
    Selection selection = select("ensemble", 200, Billing::annual);
    selection.annualDiscount = Percent::whole(20);
    const auto change = changeSeats(musicBook(), selection, 200, day("2026-01-01"), {day("2026-01-01")});
    EXPECT_EQ(change->credit, money("521.76"));
}

TEST(SeatChanges, AreRefusedBeyondThePlan)
{
    const auto change = changeSeats(musicBook(), select("solo", 10), 25, day("2026-03-16"), {});
    EXPECT_EQ(change.error().kind, Error::Kind::refused);
    EXPECT_EQ(change.error().message.english(), "Solo takes 5 to 19 seats, not 25");
}

TEST(SeatChanges, AreMisusedOutOfThePeriod)
{
    const auto change =
        changeSeats(musicBook(), select("ensemble", 200, Billing::annual), 300, day("2027-01-01"), {day("2026-01-01")});
    EXPECT_EQ(change.error().kind, Error::Kind::usage);
}

TEST(SeatChanges, ExplainDaysDivisorAndBothLines)
{
    const auto change = changeSeats(musicBook(), select("ensemble", 200), 300, day("2026-03-16"), {});
    std::vector<std::string> working;
    for (const Message& step : change->working)
        working.push_back(step.english());
    EXPECT_EQ(working, (std::vector<std::string>{"16 of 31 days remain, 2026-03-16 to 2026-03-31.",
                                                 "Credit for the unused time: $54.35 × 16 / 31 ≈ $28.05",
                                                 "Charge for the remaining time: $71.15 × 16 / 31 ≈ $36.72",
                                                 "$36.72 − $28.05 = $8.67"}));
}

TEST(SeatChanges, ExplainTheLastDay)
{
    const auto change = changeSeats(musicBook(), select("ensemble", 200), 300, day("2026-03-31"), {});
    EXPECT_EQ(change->working.front().english(), "1 of 31 days remains, 2026-03-31 to 2026-03-31.");
}

// "credit and charge of the same quantity cancel".
TEST(SeatChangeProperty, TheSameQuantityCancels)
{
    const test::Book book = musicBook();
    test::forRandomCases([&book](test::Random& random) {
        const SeatCount seats = random.between(20, 80'000);
        const auto billing = random.flip() ? Billing::annual : Billing::monthly;
        const Date start = addDays(day("2019-01-01"), random.number(0, 4'000));
        const Date on = billing == Billing::annual ? addDays(start, random.number(0, 364)) : start;
        const auto change = changeSeats(book, select("ensemble", seats, billing), seats, on, {start});
        EXPECT_EQ(change->credit, change->charge);
        EXPECT_EQ(change->net, Money{});
    });
}

TEST(SeatChangeProperty, MoreSeatsNeverCostLessThanNothing)
{
    const test::Book book = musicBook();
    test::forRandomCases([&book](test::Random& random) {
        const SeatCount from = random.between(20, 80'000);
        const Date start = addDays(day("2019-01-01"), random.number(0, 4'000));
        const Date on = addDays(start, random.number(0, 364));
        const auto change =
            changeSeats(book, select("ensemble", from, Billing::annual), from + random.between(0, 5'000), on, {start});
        EXPECT_GE(change->net, Money{});
    });
}

/// A quarter of 200 seats costs $163.05 and one of 300 $213.45; 77 of its 92 days remain.
TEST(SeatChange, OfAQuarterIsProratedByItsDays)
{
    const auto book = test::musicBookOfEveryPeriod();
    const auto change = changeSeats(book, select("ensemble", 200, Billing::quarterly), 300, day("2026-03-16"),
                                    {.period = day("2026-03-01")})
                            .value();
    EXPECT_EQ(change.credit, money("136.47"));
    EXPECT_EQ(change.charge, money("178.65"));
    EXPECT_EQ(change.net, money("42.18"));
}

TEST(SeatChange, OfFewerSeatsWaitsForTheEndOfTheQuarter)
{
    const auto book = test::musicBookOfEveryPeriod();
    const auto change = changeSeats(book, select("ensemble", 300, Billing::quarterly), 200, day("2026-03-16"),
                                    {.period = day("2026-03-01")})
                            .value();
    EXPECT_EQ(change.net, Money{});
    EXPECT_EQ(change.effective, day("2026-06-01"));
}

} // namespace

} // namespace seatwise::seat_change_test
