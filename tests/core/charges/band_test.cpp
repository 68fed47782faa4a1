#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "charges/band.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::band_test {

namespace {

using namespace test;

struct BandCase
{
    std::string name;
    std::string plan;
    SeatCount seats;
    Billing billing;
    BandInForce band;
};

class BandOfSeats : public testing::TestWithParam<BandCase>
{
};

/// R17.
TEST_P(BandOfSeats, IsTheOneOfTheTable)
{
    EXPECT_EQ(priceOf(musicBook(), select(GetParam().plan, GetParam().seats, GetParam().billing)).band(),
              GetParam().band);
}

INSTANTIATE_TEST_SUITE_P(
    EnsemblePlanTierStructure, BandOfSeats,
    testing::Values(
        BandCase{"FirstSeatOfTier1", "ensemble", 20, Billing::monthly, {1, 20, 119, 120, rate("0.18")}},
        BandCase{"LastSeatOfTier1", "ensemble", 119, Billing::monthly, {1, 20, 119, 120, rate("0.18")}},
        BandCase{"FirstSeatOfTier2", "ensemble", 120, Billing::monthly, {2, 120, 239, 240, rate("0.16")}},
        BandCase{"LastSeatOfTier2", "ensemble", 239, Billing::monthly, {2, 120, 239, 240, rate("0.16")}},
        BandCase{"FirstSeatOfTier3", "ensemble", 240, Billing::monthly, {3, 240, 499, 500, rate("0.12")}},
        BandCase{"LastSeatOfTier3", "ensemble", 499, Billing::monthly, {3, 240, 499, 500, rate("0.12")}},
        BandCase{"LastSeatOfTier4", "ensemble", 999, Billing::monthly, {4, 500, 999, 1'000, rate("0.10")}},
        BandCase{"LastSeatOfTier5", "ensemble", 2'499, Billing::monthly, {5, 1'000, 2'499, 2'500, rate("0.08")}},
        BandCase{"LastSeatOfTier6", "ensemble", 4'199, Billing::monthly, {6, 2'500, 4'199, 4'200, rate("0.06")}},
        BandCase{"Example4IsInTier7", "ensemble", 5'000, Billing::monthly, {7, 4'200, 5'999, 6'000, rate("0.05")}},
        BandCase{"LastSeatOfTier7", "ensemble", 5'999, Billing::monthly, {7, 4'200, 5'999, 6'000, rate("0.05")}},
        BandCase{"FirstSeatOfTier8", "ensemble", 6'000, Billing::monthly, {8, 6'000, {}, {}, {}}},
        BandCase{"FarIntoTier8", "ensemble", 75'000, Billing::monthly, {8, 6'000, {}, {}, {}}},
        BandCase{"AYearOfTier1", "ensemble", 119, Billing::annual, {1, 20, 119, 120, rate("2.16")}},
        BandCase{"AYearOfTier7", "ensemble", 5'999, Billing::annual, {7, 4'200, 5'999, 6'000, rate("0.60")}},
        BandCase{"SoloHasOne", "solo", 10, Billing::monthly, {1, 5, 19, {}, {}}}),
    byName);

TEST(BandOfSeats, IsNoneWhereATierPricesPackages)
{
    const Charge charge = seats(
        Graduated{{{Quantity::whole(10), rate("1"), {}, {}}, {std::nullopt, rate("5"), {}, Quantity::whole(10)}}});
    EXPECT_EQ(priceOf(bookOf(charge), select("team", 25)).band(), std::nullopt);
}

struct NextSeatCase
{
    std::string name;
    std::string plan;
    SeatCount seats;
    Billing billing;
    std::string rate;
};

class NextSeat : public testing::TestWithParam<NextSeatCase>
{
};

TEST_P(NextSeat, CostsTheRateOfTheTierItFallsIn)
{
    const Price price = priceOf(musicBook(), select(GetParam().plan, GetParam().seats, GetParam().billing));
    EXPECT_EQ(price.nextSeatList(), rate(GetParam().rate));
    EXPECT_EQ(price.nextSeat(), money(GetParam().rate));
}

INSTANTIATE_TEST_SUITE_P(Music, NextSeat,
                         testing::Values(NextSeatCase{"Of200", "ensemble", 200, Billing::monthly, "0.18"},
                                         NextSeatCase{"Of200ForAYear", "ensemble", 200, Billing::annual, "2.16"},
                                         NextSeatCase{"Of118", "ensemble", 118, Billing::monthly, "0.20"},
                                         NextSeatCase{"Of119", "ensemble", 119, Billing::monthly, "0.20"},
                                         NextSeatCase{"Of120", "ensemble", 120, Billing::monthly, "0.18"},
                                         NextSeatCase{"Of239", "ensemble", 239, Billing::monthly, "0.18"},
                                         NextSeatCase{"Of240", "ensemble", 240, Billing::monthly, "0.16"},
                                         NextSeatCase{"Of6000", "ensemble", 6'000, Billing::monthly, "0.05"},
                                         NextSeatCase{"OfSolo5", "solo", 5, Billing::monthly, "0.80"},
                                         NextSeatCase{"OfSolo18ForAYear", "solo", 18, Billing::annual, "9.60"}),
                         byName);

/// R18.
TEST(NextSeatOfAPlan, IsAbsentAtItsLastSeat)
{
    EXPECT_EQ(priceOf(musicBook(), select("solo", 19)).nextSeat(), std::nullopt);
}

TEST(NextSeatOfAPlan, IsPaidAfterDiscountsAndListedBeforeThem)
{
    // 652.20 − 130.44 for 200 seats; 654.36 − 130.87 for 201.
    const Price price = priceOf(musicBookWithAnnualDiscount(20), select("ensemble", 200, Billing::annual));
    EXPECT_EQ(price.nextSeat(), money("1.73"));
    EXPECT_EQ(price.nextSeatList(), rate("2.16"));
}

TEST(NextSeatOfAPlan, IsAWholeStepWhereSeatsComeInSteps)
{
    Plan plan = teamPlan({seats(perUnit("2"))});
    plan.seats = {10, 50, 5};
    EXPECT_EQ(nextSeatRate(plan, 10, Billing::monthly), rate("10"));
    EXPECT_EQ(nextSeatRate(plan, 50, Billing::monthly), std::nullopt);
}

TEST(NextSeatOfAPlan, MayCostLessThanNothingAtACliff)
{
    // 10 × 2 = 20; 11 × 1 = 11
    const Plan plan = teamPlan({seats(volume({{"10", "2"}, {"", "1"}}))});
    EXPECT_EQ(nextSeatRate(plan, 10, Billing::monthly), rate("-9"));
}

TEST(NextSeatOfAPlan, CountsTheFlatOfTheTierItEnters)
{
    const Plan plan = teamPlan({seats(graduated({{"10", "2"}, {"", "1", "3"}}))});
    EXPECT_EQ(nextSeatRate(plan, 10, Billing::monthly), rate("4"));
}

TEST(NextSeatOfAPlan, AddsUpEverySeatCharge)
{
    const Plan plan = teamPlan({fee(flat("100")), seats(perUnit("2")), seats(perUnit("0.0005"))});
    EXPECT_EQ(nextSeatRate(plan, 10, Billing::monthly), rate("2.0005"));
}

TEST(NextSeatOfAPlan, IsFreeWhereSeatsCostNothing)
{
    EXPECT_EQ(nextSeatRate(teamPlan({fee(flat("100"))}), 10, Billing::monthly), rate("0"));
}

TEST(Band, IsAbsentWhereThePriceDoesNotDependOnSeats)
{
    EXPECT_EQ(bandFor(teamPlan({fee(flat("100"))}), 10, Billing::monthly), std::nullopt);
}

TEST(Band, OfAGraduatedListFollowsItsTiers)
{
    const Plan plan = teamPlan({seats(graduated({{"10", "2"}, {"20", "1"}, {"", "0.50"}}))});
    EXPECT_EQ(bandFor(plan, 11, Billing::monthly), (BandInForce{2, 11, 20, 21, rate("0.50")}));
}

TEST(Band, OfAVolumeListFollowsItsTiers)
{
    const Plan plan = teamPlan({seats(volume({{"10", "2"}, {"20", "1"}, {"", "0.50"}}))});
    EXPECT_EQ(bandFor(plan, 10, Billing::monthly), (BandInForce{1, 0, 10, 11, rate("1")}));
}

TEST(Band, BelowThePlansFirstSeatIsPassedOver)
{
    Plan plan = teamPlan({seats(graduated({{"10", "2"}, {"20", "1"}, {"", "0.50"}}))});
    plan.seats = {15, std::nullopt, 1};
    EXPECT_EQ(bandFor(plan, 15, Billing::monthly), (BandInForce{2, 15, 20, 21, rate("0.50")}));
}

TEST(Band, BeyondThePlansLastSeatIsNotTheNextOne)
{
    Plan plan = teamPlan({seats(graduated({{"10", "2"}, {"20", "1"}, {"", "0.50"}}))});
    plan.seats = {1, 20, 1};
    EXPECT_EQ(bandFor(plan, 15, Billing::monthly), (BandInForce{2, 11, 20, {}, {}}));
}

TEST(Band, IsTakenFromTheChargeWhoseRateChanges)
{
    const Plan plan = teamPlan({seats(perUnit("1")), seats(graduated({{"10", "2"}, {"", "1"}}))});
    EXPECT_EQ(bandFor(plan, 5, Billing::monthly), (BandInForce{1, 0, 10, 11, rate("1")}));
}

TEST(Band, OfAYearWithoutRatesOfItsOwnHasTwelveMonthlyRates)
{
    const Plan plan = teamPlan({seats(graduated({{"10", "2"}, {"", "0.50"}}))});
    EXPECT_EQ(bandFor(plan, 5, Billing::annual), (BandInForce{1, 0, 10, 11, rate("6")}));
}

} // namespace

} // namespace seatwise::band_test
