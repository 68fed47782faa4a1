#include <functional>
#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::refusals_test {

namespace {

using namespace test;
using Kind = Error::Kind;

/// Two plans with every limit: "team" takes 10 to 50 seats in fives, "yearly" is billed annually alone.
test::Book strictBook()
{
    Plan team = teamPlan({seats(perUnit("2")), usage("credit", perUnit("0.10"))});
    team.seats = {10, 50, 5};
    Charge hours = usage("hour", perUnit("150"));
    hours.id = "hours";
    team.charges.push_back(hours);
    Plan yearly = teamPlan({seats(perUnit("2"))});
    yearly.id = "yearly";
    yearly.name = "Yearly";
    yearly.seats = {10, std::nullopt, 5};
    yearly.billing = {Billing::annual};
    test::Book book = bookOf({team, yearly});
    book.addOns = {{"support", "Support", {"yearly"}, {fee(flat("20"))}}, {"coach", "Coaching", {}, {fee(flat("5"))}}};
    return book;
}

Selection withAddOns(std::vector<AddOnId> addOns)
{
    Selection selection = select("team", 10);
    selection.addOns = std::move(addOns);
    return selection;
}

struct RefusalCase
{
    std::string name;
    std::function<test::Book()> book;
    Selection selection;
    test::Said error;
};

class Refusal : public testing::TestWithParam<RefusalCase>
{
};

/// R15.
TEST_P(Refusal, SaysWhatIsWrongAndWhatIsAllowed)
{
    EXPECT_EQ(refusalOf(GetParam().book(), GetParam().selection), GetParam().error);
}

INSTANTIATE_TEST_SUITE_P(
    Seats, Refusal,
    testing::Values(
        RefusalCase{"BelowSolo", musicBook, select("solo", 4), {Kind::refused, "Solo takes 5 to 19 seats, not 4"}},
        RefusalCase{"AboveSolo", musicBook, select("solo", 20), {Kind::refused, "Solo takes 5 to 19 seats, not 20"}},
        RefusalCase{"BelowEnsemble",
                    musicBook,
                    select("ensemble", 19),
                    {Kind::refused, "Ensemble takes 20 or more seats, not 19"}},
        RefusalCase{"NoneOnSolo", musicBook, select("solo", 0), {Kind::refused, "Solo takes 5 to 19 seats, not 0"}},
        RefusalCase{"ThousandsAreGrouped",
                    musicBook,
                    select("solo", 75'000),
                    {Kind::refused, "Solo takes 5 to 19 seats, not 75,000"}},
        RefusalCase{"BetweenTheSteps",
                    strictBook,
                    select("team", 12),
                    {Kind::refused, "Team takes 10 to 50 seats in steps of 5, not 12"}},
        RefusalCase{"BetweenTheStepsWithoutEnd",
                    strictBook,
                    select("yearly", 12, Billing::annual),
                    {Kind::refused, "Yearly takes 10 or more seats in steps of 5, not 12"}},
        RefusalCase{
            "ForNoPlan",
            musicBook,
            select("auto", 3),
            {Kind::refused,
             "no plan takes 3 seats billed monthly: Solo takes 5 to 19 seats, Ensemble takes 20 or more seats"}},
        RefusalCase{"Negative",
                    musicBook,
                    select("solo", -1),
                    {Kind::usage, "seats are −1; allowed are 0 to 1,000,000,000,000"}},
        RefusalCase{"AboveTheLargest",
                    musicBook,
                    select("ensemble", maxQuantity + 1),
                    {Kind::usage, "seats are 1,000,000,000,001; allowed are 0 to 1,000,000,000,000"}}),
    byName);

INSTANTIATE_TEST_SUITE_P(Billing, Refusal,
                         testing::Values(RefusalCase{"TrialForAYear",
                                                     musicBook,
                                                     select("prelude", 10, Billing::annual),
                                                     {Kind::refused,
                                                      "Prelude is not billed annually; allowed: monthly"}},
                                         RefusalCase{"YearlyPlanForAMonth",
                                                     strictBook,
                                                     select("yearly", 10),
                                                     {Kind::refused, "Yearly is not billed monthly; allowed: annual"}}),
                         byName);

INSTANTIATE_TEST_SUITE_P(
    Plan, Refusal,
    testing::Values(
        RefusalCase{"Unknown",
                    musicBook,
                    select("duo", 10),
                    {Kind::usage, "no plan \"duo\" in music-learning; its plans are: auto, prelude, solo, ensemble"}},
        RefusalCase{"OfNoName",
                    musicBook,
                    select("", 10),
                    {Kind::usage, "no plan \"\" in music-learning; its plans are: auto, prelude, solo, ensemble"}},
        RefusalCase{"ByNameInsteadOfId",
                    musicBook,
                    select("Solo", 10),
                    {Kind::usage, "no plan \"Solo\" in music-learning; its plans are: auto, prelude, solo, ensemble"}}),
    byName);

INSTANTIATE_TEST_SUITE_P(
    AddOn, Refusal,
    testing::Values(RefusalCase{"Unknown",
                                strictBook,
                                withAddOns({"choir"}),
                                {Kind::usage, "no add-on \"choir\" in test; it has: support, coach"}},
                    RefusalCase{"OfABookWithoutAny",
                                musicBook,
                                [] {
                                    auto s = withAddOns({"choir"});
                                    s.plan = "solo";
                                    return s;
                                }(),
                                {Kind::usage, "no add-on \"choir\" in music-learning; it has: none"}},
                    RefusalCase{"OfAnotherPlan",
                                strictBook,
                                withAddOns({"support"}),
                                {Kind::refused, "the add-on \"support\" is not offered with Team"}},
                    RefusalCase{"NamedTwice",
                                strictBook,
                                withAddOns({"coach", "coach"}),
                                {Kind::usage, "the add-on \"coach\" is named twice"}}),
    byName);

INSTANTIATE_TEST_SUITE_P(
    Usage, Refusal,
    testing::Values(RefusalCase{"OfAnUnknownUnit",
                                strictBook,
                                withUsage(select("team", 10), "call", "1"),
                                {Kind::usage, "Team does not charge by \"call\"; the units it meters: credit, hour"}},
                    RefusalCase{"OnAPlanWithoutMeters",
                                musicBook,
                                withUsage(select("solo", 10), "call", "1"),
                                {Kind::usage, "Solo does not charge by \"call\"; the units it meters: none"}},
                    RefusalCase{"OfSeats",
                                strictBook,
                                withUsage(select("team", 10), "seat", "1"),
                                {Kind::usage, "Team does not charge by \"seat\"; the units it meters: credit, hour"}},
                    RefusalCase{"Negative",
                                strictBook,
                                withUsage(select("team", 10), "credit", "-1"),
                                {Kind::usage, "usage of \"credit\" is −1; allowed are 0 to 1,000,000,000,000"}},
                    RefusalCase{"AboveTheLargest",
                                strictBook,
                                withUsage(select("team", 10), "credit", "1000000000000.5"),
                                {Kind::usage,
                                 "usage of \"credit\" is 1,000,000,000,000.5; allowed are 0 to 1,000,000,000,000"}},
                    RefusalCase{"OfANegativeBaseAmount",
                                strictBook,
                                withBase(select("team", 10), "credit", "-0.01"),
                                {Kind::usage, "the base amount of \"credit\" is negative; allowed are 0 and more"}},
                    RefusalCase{"OfABaseAmountForAnUnknownUnit",
                                strictBook,
                                withBase(select("team", 10), "call", "1"),
                                {Kind::usage, "Team does not charge by \"call\"; the units it meters: credit, hour"}}),
    byName);

const std::string tooLarge = "the amount is above 922,337,203,685,477.5807, the largest amount that can be held";

/// R5.
TEST(Overflow, OfAChargeIsAnErrorThatNamesTheLargestAmount)
{
    EXPECT_EQ(refusalOf(bookOf(seats(perUnit("922337203"))), select("team", maxQuantity)),
              (test::Said{Kind::refused, tooLarge}));
}

TEST(Overflow, OfTheSumOfTwoChargesIsAnError)
{
    // Each is 9 × 10^14 and fits; both together do not.
    Charge more = seats(perUnit("900000000"));
    more.id = "more";
    const test::Book book = bookOf({teamPlan({seats(perUnit("900000000")), more})});
    EXPECT_EQ(refusalOf(book, select("team", 1'000'000)), (test::Said{Kind::refused, tooLarge}));
}

TEST(Overflow, OfAYearIsAnErrorWhereAMonthFits)
{
    const test::Book book = bookOf(seats(perUnit("900000000")));
    EXPECT_EQ(priceOf(book, select("team", 1'000'000)).total(), money("900000000000000"));
    EXPECT_EQ(refusalOf(book, select("team", 1'000'000, Billing::annual)), (test::Said{Kind::refused, tooLarge}));
}

TEST(Overflow, OfATotalAloneIsNothing)
{
    const test::Book book = bookOf(seats(perUnit("900000000")));
    EXPECT_EQ(totalFor(book, book.plans[0], 1'000'000, Billing::annual), std::nullopt);
}

TEST(Overflow, OfMorePackagesThanCanBeCountedIsAnError)
{
    // 10^12 units in packages of a millionth: 10^18 packages.
    const test::Book book = bookOf(usage("call", package("0.000001", "1")));
    EXPECT_EQ(refusalOf(book, withUsage(select("team", 1), "call", "1000000000000")),
              (test::Said{Kind::refused, tooLarge}));
}

TEST(Overflow, OfPackagesAtAHighPriceIsAnError)
{
    // 5 × 10^12 packages at 9 × 10^8: their product does not fit 128 bits.
    const test::Book book = bookOf(usage("call", package("0.2", "900000000")));
    EXPECT_EQ(refusalOf(book, withUsage(select("team", 1, Billing::annual), "call", "1000000000000")),
              (test::Said{Kind::refused, tooLarge}));
}

TEST(Overflow, OfPackagesOfSeatsIsNothing)
{
    const test::Book book = bookOf(seats(package("0.000001", "1")));
    EXPECT_EQ(totalFor(book, book.plans[0], maxQuantity, Billing::monthly), std::nullopt);
}

TEST(Overflow, IsNotReachedByTheLargestQuantityAtASmallRate)
{
    EXPECT_EQ(priceOf(bookOf(seats(perUnit("900"))), select("team", maxQuantity)).total(), money("900000000000000"));
}

TEST(TotalAlone, IsNothingWhereThePlanDoesNotAdmitTheSeats)
{
    const test::Book book = musicBook();
    EXPECT_EQ(totalFor(book, *book.findPlan("solo"), 20, Billing::monthly), std::nullopt);
}

TEST(TotalAlone, IsNothingWhereThePlanIsNotBilledThatWay)
{
    const test::Book book = musicBook();
    EXPECT_EQ(totalFor(book, *book.findPlan("prelude"), 10, Billing::annual), std::nullopt);
}

TEST(TotalAlone, IsNothingAboveTheLargestQuantity)
{
    const test::Book book = musicBook();
    EXPECT_EQ(totalFor(book, *book.findPlan("ensemble"), maxQuantity + 1, Billing::monthly), std::nullopt);
}

} // namespace

} // namespace seatwise::refusals_test
