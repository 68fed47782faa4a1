#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"
#include "words/pricing_words.h"

namespace seatwise::lines_test {

namespace {

using namespace test;
using Texts = std::vector<std::string>;

TEST(Lines, OfABandedListAreTheBaseAndTheAdditionalSeats)
{
    EXPECT_EQ(lineTexts(priceOf(musicBook(), select("ensemble", 200))),
              (Texts{"Ensemble tier 2 base: 39.95", "Additional seats: 14.40"}));
}

TEST(Lines, SayQuantityUnitAndRateOfTheAdditionalSeats)
{
    EXPECT_EQ(priceOf(musicBook(), select("ensemble", 200)).lines().at(1),
              (Line{LineKind::additional, words::additionalSeats(), quantity("80"), PerSeat{}, rate("0.18"),
                    money("14.40")}));
}

TEST(Lines, SayHowManySeatsABaseCovers)
{
    EXPECT_EQ(priceOf(musicBook(), select("ensemble", 200)).lines().at(0),
              (Line{LineKind::base, words::tierBase("Ensemble", 2), quantity("120"), PerSeat{}, std::nullopt,
                    money("39.95")}));
}

TEST(Lines, LeaveOutAdditionalSeatsWhereThereAreNone)
{
    EXPECT_EQ(lineTexts(priceOf(musicBook(), select("ensemble", 1'000))), (Texts{"Ensemble tier 5 base: 163.15"}));
}

TEST(Lines, NameNoTierWhereThereIsOne)
{
    EXPECT_EQ(lineTexts(priceOf(musicBook(), select("solo", 10))),
              (Texts{"Solo base: 7.95", "Additional seats: 4.00"}));
}

TEST(Lines, KeepAFeeOfNothing)
{
    EXPECT_EQ(lineTexts(priceOf(musicBook(), select("prelude", 10))), (Texts{"Platform fee: 0.00"}));
}

TEST(Lines, OfAGraduatedListAreItsTiers)
{
    const test::Book book = bookOf(seats(graduated({{"10", "2", "5"}, {"20", "1"}, {"", "0.50", "1"}})));
    EXPECT_EQ(lineTexts(priceOf(book, select("team", 21))),
              (Texts{"Team tier 1 seats: 20.00", "Team tier 1 flat fee: 5.00", "Team tier 2 seats: 10.00",
                     "Team tier 3 seats: 0.50", "Team tier 3 flat fee: 1.00"}));
}

TEST(Lines, OfAVolumeListAreTheOneTierThatHoldsTheSeats)
{
    const test::Book book = bookOf(seats(volume({{"10", "2"}, {"", "1.50", "3"}})));
    EXPECT_EQ(lineTexts(priceOf(book, select("team", 20))),
              (Texts{"Team tier 2 seats: 30.00", "Team tier 2 flat fee: 3.00"}));
}

TEST(Lines, OfPackagesCountThePackages)
{
    const test::Book book = bookOf(usage("credit", package("1000", "9")));
    EXPECT_EQ(priceOf(book, withUsage(select("team", 1), "credit", "2001")).lines(),
              (std::vector<Line>{{LineKind::package, words::inPackages("Usage", 1'000), quantity("3"), PerPackage{},
                                  rate("9"), money("27")}}));
}

TEST(Lines, CallUnitsBeyondTheIncludedAdditional)
{
    const test::Book book = bookOf(usage("credit", perUnit("0.02", "100")));
    EXPECT_EQ(lineTexts(priceOf(book, withUsage(select("team", 1), "credit", "250"))),
              (Texts{"Additional credits: 3.00"}));
}

TEST(Lines, StandInTheOrderOfTheCharges)
{
    const test::Book book = bookOf({teamPlan({fee(flat("10")), seats(perUnit("2"))})});
    EXPECT_EQ(lineTexts(priceOf(book, select("team", 3))), (Texts{"Platform fee: 10.00", "Seats: 6.00"}));
}

/// R3. docs/decisions/0001: the charge is rounded once, each line is the difference of two rounded running amounts.
TEST(Lines, OfThreeTiersAtAnEighthAddUpToTheChargeRoundedOnce)
{
    const test::Book book = bookOf(seats(graduated({{"1", "0.125"}, {"2", "0.125"}, {"", "0.125"}})));
    const Price price = priceOf(book, select("team", 3));
    EXPECT_EQ(price.total(), money("0.38"));
    EXPECT_EQ(lineTexts(price),
              (Texts{"Team tier 1 seats: 0.13", "Team tier 2 seats: 0.12", "Team tier 3 seats: 0.13"}));
}

TEST(Lines, OfHalfEvenBooksAreDifferencesToo)
{
    test::Book book = bookOf(seats(graduated({{"1", "0.125"}, {"2", "0.125"}, {"", "0.125"}})));
    book.rules.rounding = Rounding::half_even;
    const Price price = priceOf(book, select("team", 3));
    EXPECT_EQ(price.total(), money("0.38"));
    EXPECT_EQ(lineTexts(price),
              (Texts{"Team tier 1 seats: 0.12", "Team tier 2 seats: 0.13", "Team tier 3 seats: 0.13"}));
}

TEST(Lines, OfTwoChargesAreRoundedChargeByCharge)
{
    // 0.005 and 0.005: each charge is rounded, not their sum.
    const test::Book book = bookOf({teamPlan({fee(flat("0.005")), seats(perUnit("0.005"))})});
    EXPECT_EQ(priceOf(book, select("team", 1)).total(), money("0.02"));
}

TEST(Lines, OfTwoChargesBelowHalfACentComeToNothing)
{
    const test::Book book = bookOf({teamPlan({fee(flat("0.0049")), seats(perUnit("0.0049"))})});
    EXPECT_EQ(priceOf(book, select("team", 1)).total(), money("0"));
}

TEST(Lines, HaveNoDecimalsInAYenBook)
{
    test::Book book = bookOf(seats(perUnit("12.5")));
    book.currency = {"JPY", 0};
    EXPECT_EQ(priceOf(book, select("team", 3)).total(), money("38"));
}

/// R11.
TEST(Minimum, OfAChargeIsALineOfItsOwn)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("50");
    EXPECT_EQ(lineTexts(priceOf(bookOf(charge), select("team", 3))),
              (Texts{"Seats: 6.00", "Seats: up to the minimum commitment: 44.00"}));
}

TEST(Minimum, ThatIsReachedAddsNothing)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("50");
    EXPECT_EQ(lineTexts(priceOf(bookOf(charge), select("team", 25))), (Texts{"Seats: 50.00"}));
}

TEST(Minimum, IsOwedWhereNothingIsUsed)
{
    Charge charge = usage("call", perUnit("0.10"));
    charge.minimum = rate("5");
    EXPECT_EQ(lineTexts(priceOf(bookOf(charge), select("team", 1))),
              (Texts{"Usage: up to the minimum commitment: 5.00"}));
}

TEST(Minimum, IsTwelveFoldForAYear)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("50");
    EXPECT_EQ(priceOf(bookOf(charge), select("team", 3, Billing::annual)).total(), money("600"));
}

TEST(Maximum, OfAChargeIsALineOfItsOwn)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("10");
    charge.maximum = rate("50");
    const auto book = [&charge] { return bookOf(charge); };
    EXPECT_EQ(lineTexts(priceOf(book(), select("team", 30))),
              (Texts{"Seats: 60.00", "Seats: down to the maximum: -10.00"}));
    EXPECT_EQ(lineTexts(priceOf(book(), select("team", 25))), (Texts{"Seats: 50.00"}));
    EXPECT_EQ(priceOf(book(), select("team", 3)).total(), money("10"));
    EXPECT_EQ(priceOf(book(), select("team", 30, Billing::annual)).total(), money("600"));
}

Tier inPackages(std::optional<Quantity> upTo, const char* amount, std::int64_t size)
{
    return {upTo, rate(amount), {}, Quantity::whole(size)};
}

// 1,000 units are 10 packages of 100; the 4,325 above them are 5 of 1,000.
TEST(Packages, OfAGraduatedTierPriceTheUnitsInsideIt)
{
    const Charge charge =
        usage("call", Graduated{{inPackages(Quantity::whole(1'000), "1", 100), inPackages(std::nullopt, "2", 1'000)}});
    Selection selection = select("team", 1);
    selection.usage = {{UnitId("call"), Quantity::whole(5'325)}};
    EXPECT_EQ(lineTexts(priceOf(bookOf(charge), selection)),
              (Texts{"Team tier 1 calls in packages of 100: 10.00", "Team tier 2 calls in packages of 1,000: 10.00"}));
}

TEST(Packages, OfTheOnlyTierAreNotNumbered)
{
    Selection selection = select("team", 1);
    selection.usage = {{UnitId("call"), Quantity::whole(250)}};
    EXPECT_EQ(lineTexts(priceOf(bookOf(usage("call", Volume{{inPackages(std::nullopt, "1", 100)}})), selection)),
              (Texts{"Usage in packages of 100: 3.00"}));
}

TEST(Packages, OfAVolumeTierPriceAllUnits)
{
    const Charge charge =
        usage("call", Volume{{inPackages(Quantity::whole(1'000), "1", 100), inPackages(std::nullopt, "2", 1'000)}});
    Selection selection = select("team", 1);
    selection.usage = {{UnitId("call"), Quantity::whole(5'325)}};
    EXPECT_EQ(priceOf(bookOf(charge), selection).total(), money("12"));
    selection.usage.front().quantity = Quantity::parse("99.5").value();
    EXPECT_EQ(priceOf(bookOf(charge), selection).total(), money("1"));
}

Selection withEvents(std::initializer_list<const char*> amounts)
{
    Selection selection = select("team", 1);
    for (const char* amount : amounts)
        selection.events.push_back({UnitId("payment"), money(amount)});
    return selection;
}

// 2.99 % of 10 is 0.299, lifted to 1.75; of 80 it is 2.392; of 10,000 it is 299, cut to 12.
TEST(Events, AreKeptBetweenTheLeastAndTheMostOfEach)
{
    Percentage model{Percent::parse("2.99").value(), {}, {}, {}, {}};
    model.minEach = rate("1.75");
    model.maxEach = rate("12");
    const Price priced = priceOf(bookOf(usage("payment", model)), withEvents({"10", "80", "10000"}));
    EXPECT_EQ(lineTexts(priced), (Texts{"Usage: 16.14"}));
    EXPECT_EQ(priced.lines().front().quantity, Quantity::whole(3));
}

TEST(Events, ThatAreFreeCostNeitherPercentNorFixed)
{
    Percentage model{Percent::whole(1), rate("5"), {}, {}, {}};
    model.freeEvents = 3;
    const test::Book book = bookOf(usage("payment", model));
    EXPECT_EQ(priceOf(book, withEvents({"1", "1", "1", "1"})).total(), money("5.01"));
    EXPECT_EQ(priceOf(book, withEvents({"1", "1"})).total(), money("0"));
}

TEST(Events, AreCountedAndAddedUpWhereNoneIsLookedAt)
{
    const test::Book book = bookOf(usage("payment", Percentage{Percent::whole(1), rate("0.30"), {}, {}, {}}));
    EXPECT_EQ(priceOf(book, withEvents({"100", "200"})).total(), money("3.60"));
}

TEST(Events, AreNeededWhereEachIsLookedAt)
{
    Percentage model{Percent::whole(1), {}, {}, {}, {}};
    model.minEach = rate("1");
    const test::Book book = bookOf(usage("payment", model));
    Selection selection = select("team", 1);
    selection.baseAmounts = {{UnitId("payment"), money("100")}};
    EXPECT_EQ(price(book, selection).error().message.english(),
              "\"payment\" is charged event by event; give the amount of each event, not their number or sum");
    selection.events = selection.baseAmounts;
    EXPECT_EQ(price(book, selection).error().kind, Error::Kind::usage);
    EXPECT_EQ(price(book, withEvents({"-1"})).error().message.english(),
              "an event of \"payment\" is negative; allowed are 0 and more");
}

TEST(Minimum, OfAPlanLiftsTheSumOfItsCharges)
{
    Plan plan = teamPlan({fee(flat("10")), seats(perUnit("2"))});
    plan.minimum = rate("50");
    EXPECT_EQ(lineTexts(priceOf(bookOf({plan}), select("team", 3))),
              (Texts{"Platform fee: 10.00", "Seats: 6.00", "Team: up to the minimum commitment: 34.00"}));
}

TEST(Minimum, OfAChargeCountsTowardsThatOfThePlan)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("40");
    Plan plan = teamPlan({charge});
    plan.minimum = rate("50");
    EXPECT_EQ(lineTexts(priceOf(bookOf({plan}), select("team", 3))),
              (Texts{"Seats: 6.00", "Seats: up to the minimum commitment: 34.00",
                     "Team: up to the minimum commitment: 10.00"}));
}

TEST(Minimum, OfAPlanIsNotMetByAnAddOn)
{
    Plan plan = teamPlan({seats(perUnit("2"))});
    plan.minimum = rate("50");
    test::Book book = bookOf({plan});
    book.addOns = {{"support", "Support", {}, {fee(flat("20"))}}};
    Selection selection = select("team", 3);
    selection.addOns = {"support"};
    EXPECT_EQ(priceOf(book, selection).total(), money("70"));
}

TEST(Total, AloneIsTheSameWithMinimums)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("40");
    Plan plan = teamPlan({charge, fee(flat("1"))});
    plan.minimum = rate("50");
    const test::Book book = bookOf({plan});
    EXPECT_EQ(totalFor(book, book.plans[0], 3, Billing::annual), money("600"));
}

} // namespace

} // namespace seatwise::lines_test
