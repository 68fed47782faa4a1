#include "comparison/impact.h"

#include <algorithm>

#include <gmock/gmock.h>

#include "comparison/raised_book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

// R69: what a change of a price book does to each number of seats.

namespace seatwise::impact_test {

namespace {

using namespace test;
using testing::ElementsAre;

/// "121-239 more 0.02 to 2.38, 0.05 % to 3.88 %".
std::string told(const SeatInterval& interval)
{
    const auto percent = [](const std::optional<Percent>& share) { return share ? share->toString(2) + " %" : "none"; };
    return std::to_string(interval.from) + '-' + (interval.to ? std::to_string(*interval.to) : "") + ' ' +
           std::string(toString(interval.direction)) + ' ' + interval.least.toString(2) + " to " +
           interval.most.toString(2) + ", " + percent(interval.leastPercent) + " to " + percent(interval.mostPercent);
}

std::vector<std::string> told(const std::vector<SeatInterval>& intervals)
{
    std::vector<std::string> texts;
    for (const SeatInterval& interval : intervals)
        texts.push_back(told(interval));
    return texts;
}

/// Of the one plan of two books, a month.
std::vector<std::string> toldOf(const Book& before, const Book& after)
{
    const PriceBook& was = before;
    const PriceBook& is = after;
    return told(intervals({was, was.plans.front()}, {is, is.plans.front()}, Billing::monthly).value());
}

const PlanImpact& impactOn(const std::vector<PlanImpact>& impact, std::string_view plan, Billing billing)
{
    return *std::find_if(impact.begin(), impact.end(),
                         [&](const PlanImpact& each) { return each.plan == PlanId(plan) && each.billing == billing; });
}

// 40.13 for 121 seats and 61.37 for 239 before; 61.55 for 240, 4,007.15 for 75,000.
TEST(Impact, OfADearerTierIsMoreWithinItAndTheSameMoreAboveIt)
{
    const auto impact = impactOf(musicBook(), musicBookWithTier2Raised()).value();
    EXPECT_THAT(told(impactOn(impact, "ensemble", Billing::monthly).intervals),
                ElementsAre("20-120 same 0.00 to 0.00, 0.00 % to 0.00 %", "121-239 more 0.02 to 2.38, 0.05 % to 3.88 %",
                            "240- more 2.40 to 2.40, 0.06 % to 3.90 %"));
}

TEST(Impact, OfWhatIsNotChangedIsTheSameForAllSeatsOfThePlan)
{
    const auto impact = impactOf(musicBook(), musicBookWithTier2Raised()).value();
    EXPECT_THAT(told(impactOn(impact, "ensemble", Billing::annual).intervals),
                ElementsAre("20- same 0.00 to 0.00, 0.00 % to 0.00 %"));
    EXPECT_THAT(told(impactOn(impact, "solo", Billing::monthly).intervals),
                ElementsAre("5-19 same 0.00 to 0.00, 0.00 % to 0.00 %"));
}

TEST(Impact, IsTheOppositeTheOtherWayRound)
{
    const auto impact = impactOf(musicBookWithTier2Raised(), musicBook()).value();
    // 0.02 of 40.15, 2.38 of 63.75; 2.40 of 63.95 and of 4,009.55.
    EXPECT_THAT(told(impactOn(impact, "ensemble", Billing::monthly).intervals),
                ElementsAre("20-120 same 0.00 to 0.00, 0.00 % to 0.00 %",
                            "121-239 less -2.38 to -0.02, -3.73 % to -0.05 %",
                            "240- less -2.40 to -2.40, -3.75 % to -0.06 %"));
}

TEST(Impact, TellsThePlansThatBothBooksHaveInThePeriodsThatBothBillBy)
{
    Book after = musicBook();
    after.plans.back().billing = {Billing::monthly};
    after.plans.front().id = "overture";
    after.plans.back().charges.front().annual.reset();
    std::vector<std::string> told;
    const auto impacts = impactOf(musicBook(), after).value();
    for (const PlanImpact& each : impacts)
        told.push_back(std::string(each.plan) + ' ' + std::string(toString(each.billing)));
    EXPECT_THAT(told, ElementsAre("solo monthly", "solo annual", "ensemble monthly"));
}

// 0.30 a seat beside 10.00 and 0.10 a seat: they meet at 50 seats.
TEST(Impact, ChangesItsDirectionWhereTwoCurvesCross)
{
    const Book ours = bookOf(seats(perUnit("0.30")));
    const Book theirs = bookOf({teamPlan({fee(flat("10")), seats(perUnit("0.10"))})});
    EXPECT_THAT(toldOf(ours, theirs),
                ElementsAre("0-49 more 0.20 to 10.00, 1.36 % to 3266.67 %", "50-50 same 0.00 to 0.00, 0.00 % to 0.00 %",
                            "51- less -14990.00 to -0.20, -66.62 % to -1.31 %"));
}

// 2,000.00 and 0.10 a seat come to as much as 0.12 a seat at 100,000 seats: beyond what is looked at.
TEST(Impact, EndsAtTheLastSeatsLookedAtWhereTheCurvesCrossBeyond)
{
    const Book before = bookOf(seats(perUnit("0.12")));
    const Book after = bookOf({teamPlan({fee(flat("2000")), seats(perUnit("0.10"))})});
    EXPECT_THAT(toldOf(before, after), ElementsAre("0-75000 more 500.00 to 2000.00, 5.56 % to 1666650.00 %"));
}

// Half a cent a seat, and half a cent more: 0.5 and 1.0, 1.0 and 1.5, 1.5 and 2.0 cents. Each even number of seats
// pays a cent more, each odd one the same.
TEST(Impact, IsOneIntervalWhereCentsTurnItToAndFro)
{
    const Book before = bookOf(seats(graduated({{"", "0.005"}})));
    const Book after = bookOf(seats(graduated({{"", "0.005", "0.005"}})));
    EXPECT_THAT(toldOf(before, after), ElementsAre("0- more 0.00 to 0.01, 0.00 % to 100.00 %"));
}

// The same for a few seats: each turn is told.
TEST(Impact, TellsEachTurnWhereThereAreFew)
{
    Book before = bookOf(seats(graduated({{"", "0.005"}})));
    Book after = bookOf(seats(graduated({{"", "0.005", "0.005"}})));
    before.plans.front().seats.max = 3;
    after.plans.front().seats.max = 3;
    EXPECT_THAT(toldOf(before, after),
                ElementsAre("0-0 more 0.01 to 0.01, none to none", "1-1 same 0.00 to 0.00, 0.00 % to 0.00 %",
                            "2-2 more 0.01 to 0.01, 100.00 % to 100.00 %", "3-3 same 0.00 to 0.00, 0.00 % to 0.00 %"));
}

// Packages of 10 seats at 8.00 beside 1.00 a seat: 10 seats save 2.00, 8 of a package pay the same, 9 save 1.00.
TEST(Impact, FollowsThePackages)
{
    Book before = bookOf(seats(perUnit("1")));
    Book after = bookOf(seats(package("10", "8")));
    before.plans.front().seats.max = 12;
    after.plans.front().seats.max = 12;
    EXPECT_THAT(toldOf(before, after),
                ElementsAre("0-0 same 0.00 to 0.00, none to none", "1-7 more 1.00 to 7.00, 14.29 % to 700.00 %",
                            "8-8 same 0.00 to 0.00, 0.00 % to 0.00 %", "9-10 less -2.00 to -1.00, -20.00 % to -11.11 %",
                            "11-12 more 4.00 to 5.00, 33.33 % to 45.45 %"));
}

TEST(Impact, IsOfTheSeatsThatBothPlansAdmit)
{
    Book before = bookOf(seats(perUnit("1")));
    Book after = bookOf(seats(perUnit("2")));
    before.plans.front().seats = {2, 40, 2};
    after.plans.front().seats = {3, 30, 3};
    // 6, 12, 18, 24, 30
    EXPECT_THAT(toldOf(before, after), ElementsAre("6-30 more 6.00 to 30.00, 100.00 % to 100.00 %"));
    after.plans.front().seats = {41, 50, 1};
    EXPECT_THAT(toldOf(before, after), ElementsAre());
}

TEST(Impact, OfBooksInTwoCurrenciesIsRefused)
{
    Book after = musicBook();
    after.currency = Currency::find("EUR").value();
    EXPECT_EQ(impactOf(musicBook(), after).error(),
              (Said{Error::Kind::refused, "Music learning is in USD and Music learning is in EUR; only prices of one "
                                          "currency can be compared"}));
}

} // namespace

} // namespace seatwise::impact_test
