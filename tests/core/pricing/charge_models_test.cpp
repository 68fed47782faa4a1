#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/books.h"
#include "values.h"

// Every charge model through price(). The figures are worked out by hand.

namespace seatwise::charge_models_test {

namespace {

using namespace test;

struct ModelCase
{
    std::string name;
    ChargeModel model;
    std::string quantity;
    std::string amount;
};

class ChargeModelCase : public testing::TestWithParam<ModelCase>
{
protected:
    [[nodiscard]] Money total(Billing billing) const
    {
        const test::Book book = bookOf(usage("call", GetParam().model));
        return priceOf(book, withUsage(select("team", 1, billing), "call", GetParam().quantity)).total();
    }
};

/// R8.
TEST_P(ChargeModelCase, GivesTheAmountOfTheFormula)
{
    EXPECT_EQ(total(Billing::monthly), money(GetParam().amount));
}

/// A million million, and twelve times that for a year.
TEST(FlatCharge, TakesTheAmountsOfCurrenciesWithSmallUnits)
{
    const Book book = bookOf(fee(Flat{FlatAmount::largest()}));
    EXPECT_EQ(priceOf(book, select("team", 1)).total(), money("1000000000000"));
    EXPECT_EQ(priceOf(book, select("team", 1, Billing::annual)).total(), money("12000000000000"));
    EXPECT_EQ(totalFor(book, book.plans.front(), 1, Billing::annual), money("12000000000000"));
}

const ChargeModel feeOfTen = flat("10");

INSTANTIATE_TEST_SUITE_P(Flat, ChargeModelCase,
                         testing::Values(ModelCase{"AtNothing", feeOfTen, "0", "10"},
                                         ModelCase{"WhateverTheQuantity", feeOfTen, "7.25", "10"}),
                         byName);

INSTANTIATE_TEST_SUITE_P(
    PerUnit, ChargeModelCase,
    testing::Values(ModelCase{"AtNothing", perUnit("0.80"), "0", "0"},
                    ModelCase{"AWholeQuantity", perUnit("0.80"), "7", "5.60"},
                    ModelCase{"EightAndAHalfHours", perUnit("150"), "8.5", "1275"},
                    ModelCase{"BelowWhatIsIncluded", perUnit("0.80", "100"), "99", "0"},
                    ModelCase{"AtWhatIsIncluded", perUnit("0.80", "100"), "100", "0"},
                    ModelCase{"HalfAUnitBeyondWhatIsIncluded", perUnit("0.80", "100"), "100.5", "0.40"},
                    ModelCase{"AFractionOfACentEach", perUnit("0.00015"), "1234567", "185.19"}, // 185.18505
                    ModelCase{"TheSmallestQuantity", perUnit("5000"), "0.000001", "0.01"},      // 0.005
                    ModelCase{"NotByWayOfFourDecimals", perUnit("0.0123497"), "100", "1.23"}),  // 1.23497
    byName);

const ChargeModel graduatedList = graduated({{"10", "2", "5"}, {"20", "1", "3"}, {"", "0.50"}});

INSTANTIATE_TEST_SUITE_P(Graduated, ChargeModelCase,
                         testing::Values(ModelCase{"TheFirstFlatAtNothing", graduatedList, "0", "5"},
                                         ModelCase{"InTheFirstTier", graduatedList, "1", "7"},
                                         ModelCase{"DecimalsInTheFirstTier", graduatedList, "8.5", "22"},
                                         ModelCase{"AtTheEndOfTheFirstTier", graduatedList, "10", "25"},
                                         ModelCase{"HalfAUnitIntoTheSecondTier", graduatedList, "10.5", "28.50"},
                                         ModelCase{"AtTheEndOfTheSecondTier", graduatedList, "20", "38"},
                                         ModelCase{"OneIntoTheLastTier", graduatedList, "21", "38.50"},
                                         ModelCase{"FarIntoTheLastTier", graduatedList, "1020", "538"},
                                         ModelCase{"AnEndWithDecimals", graduated({{"8.5", "2"}, {"", "1"}}), "9",
                                                   "17.50"},
                                         ModelCase{"OneTierAlone", graduated({{"", "0.25"}}), "9", "2.25"}),
                         byName);

const ChargeModel volumeList = volume({{"10", "2", "5"}, {"20", "1", "3"}, {"", "0.50"}});

INSTANTIATE_TEST_SUITE_P(Volume, ChargeModelCase,
                         testing::Values(ModelCase{"TheFirstFlatAtNothing", volumeList, "0", "5"},
                                         ModelCase{"AtTheEndOfTheFirstTier", volumeList, "10", "25"},
                                         ModelCase{"HalfAUnitIntoTheSecondTier", volumeList, "10.5", "13.50"},
                                         ModelCase{"AtTheEndOfTheSecondTier", volumeList, "20", "23"},
                                         ModelCase{"OneIntoTheLastTier", volumeList, "21", "10.50"}),
                         byName);

const ChargeModel bandedList = banded({{"0", "5", "1"}, {"10", "15", "0.50"}});

INSTANTIATE_TEST_SUITE_P(Banded, ChargeModelCase,
                         testing::Values(ModelCase{"TheFirstBaseAtNothing", bandedList, "0", "5"},
                                         ModelCase{"DecimalsInTheFirstBand", bandedList, "8.5", "13.50"},
                                         ModelCase{"AtTheStartOfTheSecondBand", bandedList, "10", "15"},
                                         ModelCase{"JustBelowTheSecondBand", bandedList, "9.999", "15"}, // 14.999
                                         ModelCase{"DecimalsInTheSecondBand", bandedList, "12.5", "16.25"}),
                         byName);

const ChargeModel packagesOf100 = package("100", "9", "50");

INSTANTIATE_TEST_SUITE_P(Package, ChargeModelCase,
                         testing::Values(ModelCase{"AtNothing", packagesOf100, "0", "0"},
                                         ModelCase{"AtWhatIsIncluded", packagesOf100, "50", "0"},
                                         ModelCase{"AStartedPackageIsAWholeOne", packagesOf100, "50.5", "9"},
                                         ModelCase{"AFullPackage", packagesOf100, "150", "9"},
                                         ModelCase{"TheLeastBeyondAPackage", packagesOf100, "150.000001", "18"},
                                         ModelCase{"PackagesOfHalfAUnit", package("0.5", "2"), "8.6", "36"}),
                         byName);

struct PercentageCase
{
    std::string name;
    ChargeModel model;
    std::string base;
    std::string events;
    std::string amount;
};

class PercentageModelCase : public testing::TestWithParam<PercentageCase>
{
};

TEST_P(PercentageModelCase, GivesTheAmountOfTheFormula)
{
    const test::Book book = bookOf(usage("payment", GetParam().model));
    const Selection selection =
        withBase(withUsage(select("team", 1), "payment", GetParam().events), "payment", GetParam().base);
    EXPECT_EQ(priceOf(book, selection).total(), money(GetParam().amount));
}

const Percentage cardFee{percent("2.9"), rate("0.30"), {}, {}, {}};
const Percentage beyond500{percent("2.9"), rate("0.30"), money("500"), {}, {}};
const Percentage from5To20{percent("2.9"), rate("0.30"), {}, rate("5"), rate("20")};

INSTANTIATE_TEST_SUITE_P(Percentage, PercentageModelCase,
                         testing::Values(PercentageCase{"OfNothing", cardFee, "0", "0", "0"},
                                         PercentageCase{"AndFixedForEachEvent", cardFee, "1000", "10", "32"},
                                         PercentageCase{"FixedAlone", cardFee, "0", "3", "0.90"},
                                         PercentageCase{"RoundedOnce", cardFee, "19.95", "1", "0.88"}, // 0.87855
                                         PercentageCase{"BeyondWhatIsIncluded", beyond500, "1000", "10", "17.50"},
                                         PercentageCase{"AtWhatIsIncluded", beyond500, "500", "0", "0"},
                                         PercentageCase{"BelowWhatIsIncluded", beyond500, "499.99", "0", "0"},
                                         PercentageCase{"LiftedToTheMinimum", from5To20, "100", "1", "5"},
                                         PercentageCase{"BetweenTheLimits", from5To20, "200", "1", "6.10"},
                                         PercentageCase{"CutAtTheMaximum", from5To20, "10000", "1", "20"}),
                         byName);

const GraduatedPercentage percentList{{{money("1000"), percent("3"), rate("10")},
                                       {money("5000"), percent("2"), rate("1")},
                                       {std::nullopt, percent("1"), {}}}};

INSTANTIATE_TEST_SUITE_P(GraduatedPercentage, PercentageModelCase,
                         testing::Values(PercentageCase{"TheFirstFlatAtNothing", percentList, "0", "0", "10"},
                                         PercentageCase{"AtTheEndOfTheFirstTier", percentList, "1000", "0", "40"},
                                         PercentageCase{"ACentIntoTheSecondTier", percentList, "1000.01", "0",
                                                        "41"}, // 41.0002
                                         PercentageCase{"AtTheEndOfTheSecondTier", percentList, "5000", "0", "121"},
                                         PercentageCase{"InTheLastTier", percentList, "6000", "0", "131"}),
                         byName);

TEST(StandingQuantity, OfAMeterWithoutUsageIsNothing)
{
    EXPECT_EQ(priceOf(bookOf(usage("call", perUnit("0.80"))), select("team", 50)).total(), money("0"));
}

TEST(StandingQuantity, OfAChargeForThePlanIsOne)
{
    EXPECT_EQ(priceOf(bookOf(fee(perUnit("0.80"))), select("team", 50)).total(), money("0.80"));
}

TEST(StandingQuantity, OfAChargeForSeatsIsTheSeats)
{
    EXPECT_EQ(priceOf(bookOf(seats(perUnit("0.80"))), select("team", 50)).total(), money("40"));
}

} // namespace

} // namespace seatwise::charge_models_test
