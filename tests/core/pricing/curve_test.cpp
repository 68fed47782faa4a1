#include "pricing/curve.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "offers/offers.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::curve_test {

namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;

std::vector<CurvePoint> everyPoint(const PriceBook& book, const Plan& plan, Billing billing, SeatCount from,
                                   SeatCount to)
{
    return curve(book, plan, billing, book.rules.annualDiscount, from, to).value();
}

std::vector<CurvePoint> sampled(const PriceBook& book, const Plan& plan, SeatCount from, SeatCount to, int count)
{
    return sampledCurve(book, plan, Billing::monthly, Percent{}, from, to, count).value();
}

std::vector<SeatCount> seatsOf(const std::vector<CurvePoint>& points)
{
    std::vector<SeatCount> counts;
    for (const CurvePoint& point : points)
        counts.push_back(point.seats);
    return counts;
}

/// A plan of 20, 70, 120, 170 … seats whose rate changes at 1,000: no admitted count lies on the boundary.
Plan inFifties()
{
    Plan plan = teamPlan({seats(banded({{"20", "40", "2"}, {"1000", "2000", "1"}}))});
    plan.seats = {20, std::nullopt, 50};
    return plan;
}

TEST(Curve, HasEverySeatCount)
{
    const test::Book book = musicBook();
    const auto points = everyPoint(book, *book.findPlan("ensemble"), Billing::monthly, 20, 75'000);
    ASSERT_EQ(points.size(), 74'981U);
    for (std::size_t i = 0; i < points.size(); ++i)
        ASSERT_EQ(points[i].seats, 20 + static_cast<SeatCount>(i));
}

TEST(Curve, HasTheTotalOfThePublishedFormulaAtEveryPoint)
{
    const test::Book book = musicBook();
    for (const Billing billing : {Billing::monthly, Billing::annual})
        for (const CurvePoint& point : everyPoint(book, *book.findPlan("ensemble"), billing, 20, 75'000))
            ASSERT_EQ(point.total.units(), 100 * ensembleCents(point.seats, billing)) << point.seats << " seats";
}

TEST(Curve, HasPerSeatAndNextSeatOfThePrice)
{
    const test::Book book = musicBook();
    const auto points = everyPoint(book, *book.findPlan("ensemble"), Billing::monthly, 200, 200);
    EXPECT_THAT(points, ElementsAre(CurvePoint{200, money("54.35"), money("0.2718"), money("0.18")}));
}

TEST(Curve, HasNoNextSeatAtThePlansLast)
{
    const test::Book book = musicBook();
    EXPECT_EQ(everyPoint(book, *book.findPlan("solo"), Billing::monthly, 5, 19).back().nextSeat, std::nullopt);
}

TEST(Curve, TakesTheAnnualPolicyOff)
{
    const test::Book book = musicBookWithAnnualDiscount(20);
    EXPECT_EQ(everyPoint(book, *book.findPlan("ensemble"), Billing::annual, 200, 200).front().total, money("521.76"));
}

TEST(Curve, KeepsToTheSeatsThePlanAdmits)
{
    const test::Book book = musicBook();
    const auto counts = seatsOf(everyPoint(book, *book.findPlan("solo"), Billing::monthly, 0, 1'000));
    EXPECT_EQ(counts.front(), 5);
    EXPECT_EQ(counts.back(), 19);
}

TEST(Curve, KeepsToTheStep)
{
    const test::Book book = bookOf({inFifties()});
    EXPECT_THAT(seatsOf(everyPoint(book, book.plans[0], Billing::monthly, 21, 219)), ElementsAre(70, 120, 170));
}

TEST(Curve, FromNoSeatsHasNoPerSeatFigureThere)
{
    const test::Book book = bookOf(seats(perUnit("2")));
    EXPECT_EQ(everyPoint(book, book.plans[0], Billing::monthly, 0, 1).front(),
              (CurvePoint{0, money("0"), money("0"), money("2")}));
}

TEST(Curve, IsRefusedWhereThePlanAdmitsNone)
{
    const test::Book book = musicBook();
    const auto refusal = curve(book, *book.findPlan("solo"), Billing::monthly, Percent{}, 20, 30);
    EXPECT_EQ(refusal.error(), (test::Said{Error::Kind::refused, "Solo takes 5 to 19 seats, not 20"}));
}

TEST(Curve, IsRefusedBetweenTwoSteps)
{
    const test::Book book = bookOf({inFifties()});
    const auto refusal = curve(book, book.plans[0], Billing::monthly, Percent{}, 71, 119);
    EXPECT_EQ(refusal.error(),
              (test::Said{Error::Kind::refused, "Team takes 20 or more seats in steps of 50, not 71"}));
}

TEST(Curve, IsRefusedForABillingThePlanDoesNotOffer)
{
    const test::Book book = musicBook();
    const auto refusal = curve(book, *book.findPlan("prelude"), Billing::annual, Percent{}, 1, 19);
    EXPECT_EQ(refusal.error(), (test::Said{Error::Kind::refused, "Prelude is not billed annually; allowed: monthly"}));
}

TEST(Curve, IsMisusedBackwards)
{
    const test::Book book = musicBook();
    const auto refusal = curve(book, *book.findPlan("solo"), Billing::monthly, Percent{}, 19, 5);
    EXPECT_EQ(refusal.error(),
              (test::Said{Error::Kind::usage, "the curve runs from 19 to 5; from must not be above to"}));
}

TEST(Curve, IsAnErrorWhereAnAmountDoesNotFit)
{
    const test::Book book = bookOf(seats(perUnit("900000000")));
    const auto refusal = curve(book, book.plans[0], Billing::annual, Percent{}, 1'000'000, 1'000'000);
    EXPECT_EQ(refusal.error().message.english(),
              "the amount is above 922,337,203,685,477.5807, the largest amount that can be held");
}

TEST(Boundaries, AreTheFirstSeatsOfTheTiers)
{
    EXPECT_THAT(boundaries(*musicBook().findPlan("ensemble"), Billing::monthly),
                ElementsAre(120, 240, 500, 1'000, 2'500, 4'200, 6'000));
}

TEST(Boundaries, AreThoseOfEverySeatCharge)
{
    const Plan plan = teamPlan({seats(graduated({{"10", "2"}, {"", "1"}})), seats(volume({{"5", "1"}, {"", "1"}}))});
    EXPECT_THAT(boundaries(plan, Billing::monthly), ElementsAre(6, 11));
}

TEST(Boundaries, LieWithinThePlan)
{
    Plan plan = teamPlan({seats(graduated({{"10", "2"}, {"20", "1"}, {"30", "1"}, {"", "1"}}))});
    plan.seats = {11, 25, 1};
    EXPECT_THAT(boundaries(plan, Billing::monthly), ElementsAre(21));
}

TEST(SampledCurve, HasBothEnds)
{
    const test::Book book = musicBook();
    const auto counts = seatsOf(sampled(book, *book.findPlan("ensemble"), 20, 75'000, 100));
    EXPECT_EQ(counts.front(), 20);
    EXPECT_EQ(counts.back(), 75'000);
}

TEST(SampledCurve, HasBothSidesOfEachBoundary)
{
    const test::Book book = musicBook();
    const auto counts = seatsOf(sampled(book, *book.findPlan("ensemble"), 20, 75'000, 2));
    for (const SeatCount boundary : {120, 240, 500, 1'000, 2'500, 4'200, 6'000}) {
        EXPECT_THAT(counts, Contains(boundary - 1));
        EXPECT_THAT(counts, Contains(boundary));
    }
}

TEST(SampledCurve, HasBothSidesOfABoundaryBetweenTwoSteps)
{
    const test::Book book = bookOf({inFifties()});
    const auto counts = seatsOf(sampled(book, book.plans[0], 20, 100'020, 2));
    EXPECT_THAT(counts, Contains(970));
    EXPECT_THAT(counts, Contains(1'020));
}

TEST(SampledCurve, AscendsWithoutRepetition)
{
    const test::Book book = musicBook();
    for (const int count : {2, 7, 100, 1'000}) {
        const auto counts = seatsOf(sampled(book, *book.findPlan("ensemble"), 20, 75'000, count));
        EXPECT_EQ(std::adjacent_find(counts.begin(), counts.end(), std::greater_equal<>{}), counts.end()) << count;
    }
}

TEST(SampledCurve, HasAboutAsManyPointsAsAskedFor)
{
    const test::Book book = musicBook();
    const std::size_t alwaysThere = 2 + 2 * 7;
    const auto points = sampled(book, *book.findPlan("ensemble"), 20, 75'000, 200);
    EXPECT_GE(points.size(), 150U);
    EXPECT_LE(points.size(), 200U + alwaysThere);
}

TEST(SampledCurve, HasTheTotalsOfTheFullCurve)
{
    const test::Book book = musicBook();
    const Plan& ensemble = *book.findPlan("ensemble");
    const auto all = everyPoint(book, ensemble, Billing::monthly, 20, 75'000);
    for (const CurvePoint& point : sampled(book, ensemble, 20, 75'000, 300))
        ASSERT_EQ(point, all[static_cast<std::size_t>(point.seats - 20)]);
}

TEST(SampledCurve, OfOneSeatCountHasOnePoint)
{
    const test::Book book = musicBook();
    EXPECT_THAT(seatsOf(sampled(book, *book.findPlan("ensemble"), 200, 200, 50)), ElementsAre(200));
}

TEST(SampledCurve, IsMisusedBelowTwoPoints)
{
    const test::Book book = musicBook();
    const auto refusal = sampledCurve(book, *book.findPlan("solo"), Billing::monthly, Percent{}, 5, 19, 1);
    EXPECT_EQ(refusal.error(), (test::Said{Error::Kind::usage, "a curve needs at least 2 points, not 1"}));
}

TEST(Curve, TakesTheOffersOff)
{
    AllowedOffers offers;
    offers.manager = Percent::whole(10);
    const test::Book book = bookOf(seats(perUnit("2")));
    const auto points = curve(book, book.plans.front(), Billing::monthly, offers, 10, 10).value();
    EXPECT_EQ(points.front().total, money("18.00"));
    EXPECT_EQ(points.front().perSeat, money("1.80"));
}

TEST(Curve, HasNoPointWhereOffersGoBelowTheFloor)
{
    test::Book book = bookOf(seats(perUnit("2")));
    book.rules.floorPercent = Percent::whole(50);
    Promotion ten;
    ten.amount = rate("10");
    AllowedOffers offers;
    offers.promotions = {&ten};
    const auto points = curve(book, book.plans.front(), Billing::monthly, offers, 8, 11).value();
    EXPECT_EQ(seatsOf(points), (std::vector<SeatCount>{10, 11}));
}

} // namespace

} // namespace seatwise::curve_test
