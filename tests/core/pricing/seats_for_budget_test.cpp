#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "offers/offers.h"
#include "pricing/books.h"
#include "pricing/curve.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::seats_for_budget_test {

namespace {

using namespace test;

Result<SeatsForBudget> seatsFor(const PriceBook& book, const PlanId& plan, Billing billing, std::string_view budget)
{
    return seatsForBudget(book, *book.findPlan(plan), billing, book.rules.annualDiscount, money(budget));
}

TEST(SeatsForBudget, OfTwoThousandAYearAsPublishedIsAThousandAndThirtyFive)
{
    // 1,957.80 + 35 × 1.20 = 1,999.80
    EXPECT_EQ(seatsFor(musicBook(), "ensemble", Billing::annual, "2000"),
              (SeatsForBudget{1'035, money("1999.80"), money("0.20")}));
}

TEST(SeatsForBudget, OfTwoThousandAYearWithTwentyPercentOffIsFourteenHundredAndFiftyOne)
{
    // 1,957.80 + 451 × 1.20 = 2,499.00, less 20 % is 1,999.20; the next seat makes it 2,000.16.
    EXPECT_EQ(seatsFor(musicBookWithAnnualDiscount(20), "ensemble", Billing::annual, "2000"),
              (SeatsForBudget{1'451, money("1999.20"), money("0.80")}));
}

// 10 seats in packages of 5 at 10.00 are 20.00; 11 to 15 in packages of 5 at 5.00 are 15.00.
TEST(SeatsForBudget, LookPastTheCliffOfATierOfPackages)
{
    Plan plan = teamPlan({seats(Volume{{{Quantity::whole(10), rate("10"), {}, Quantity::whole(5)},
                                        {std::nullopt, rate("5"), {}, Quantity::whole(5)}}})});
    plan.seats.max = 20;
    EXPECT_EQ(seatsFor(bookOf({plan}), "team", Billing::monthly, "19"), (SeatsForBudget{15, money("15"), money("4")}));
}

// 10 seats at 1.00 are the most that is charged: what buys those buys all that there are.
TEST(SeatsForBudget, AreAllWhereTheMaximumFits)
{
    Charge charge = seats(perUnit("1"));
    charge.maximum = rate("10");
    Plan plan = teamPlan({charge});
    plan.seats.max = 500;
    EXPECT_EQ(seatsFor(bookOf({plan}), "team", Billing::monthly, "10"), (SeatsForBudget{500, money("10"), money("0")}));
    EXPECT_EQ(seatsFor(bookOf({plan}), "team", Billing::monthly, "9.99")->seats, 9);
}

struct BudgetCase
{
    std::string name;
    PlanId plan;
    std::string budget;
    SeatCount seats;
    std::string left;
};

class MonthlyBudget : public testing::TestWithParam<BudgetCase>
{
};

TEST_P(MonthlyBudget, BuysTheMostSeatsThatFit)
{
    const auto fit = seatsFor(musicBook(), GetParam().plan, Billing::monthly, GetParam().budget).value();
    EXPECT_EQ(fit.seats, GetParam().seats);
    EXPECT_EQ(fit.left, money(GetParam().left));
}

INSTANTIATE_TEST_SUITE_P(Music, MonthlyBudget,
                         testing::Values(BudgetCase{"ExactlyTheSmallest", "ensemble", "19.95", 20, "0"},
                                         BudgetCase{"ACentBelowTheNextSeat", "ensemble", "20.14", 20, "0.19"},
                                         BudgetCase{"ExactlyTheNextSeat", "ensemble", "20.15", 21, "0"},
                                         BudgetCase{"ExactlyTheLastOfATier", "ensemble", "39.75", 119, "0"},
                                         BudgetCase{"ExactlyTheFirstOfATier", "ensemble", "39.95", 120, "0"},
                                         BudgetCase{"Exactly200", "ensemble", "54.35", 200, "0"},
                                         BudgetCase{"Exactly75000", "ensemble", "4007.15", 75'000, "0"},
                                         BudgetCase{"ExactlyAllOfSolo", "solo", "19.15", 19, "0"},
                                         BudgetCase{"MoreThanAllOfSolo", "solo", "1000", 19, "980.85"}),
                         byName);

class EveryBudget : public testing::TestWithParam<std::pair<std::string, int>>
{
};

TEST_P(EveryBudget, BuysSeatsThatFitWhileOneMoreDoesNot)
{
    const test::Book book = musicBookWithAnnualDiscount(GetParam().second);
    const Plan& ensemble = *book.findPlan("ensemble");
    const Percent policy = book.rules.annualDiscount;
    for (std::int64_t cents = 23'940; cents < 1'000'000; cents += 77) {
        const Money budget = Money::fromUnits(cents * 100);
        const auto fit = seatsForBudget(book, ensemble, Billing::annual, policy, budget).value();
        ASSERT_LE(fit.total, budget);
        ASSERT_GT(totalFor(book, ensemble, fit.seats + 1, Billing::annual), budget) << budget.toString(2);
    }
}

INSTANTIATE_TEST_SUITE_P(Music, EveryBudget,
                         testing::Values(std::pair{"AsPublished", 0}, std::pair{"WithTwentyPercentOff", 20}), byFirst);

/// R19.
TEST(SeatsForBudget, LooksBeyondACliff)
{
    // Up to 10 seats 2.00 each, from 11 on 1.00 each: 15.00 buys 7 seats below the cliff and 15 above it.
    const test::Book book = bookOf(seats(volume({{"10", "2"}, {"", "1"}})));
    EXPECT_EQ(seatsFor(book, "team", Billing::monthly, "15"), (SeatsForBudget{15, money("15"), money("0")}));
}

TEST(SeatsForBudget, LooksBeyondALongStretchThatDoesNotFit)
{
    // 33 to 60 seats at 1.00 do not fit; 61 to 80 at 0.40 do.
    Plan plan = teamPlan({seats(volume({{"60", "1"}, {"", "0.40"}}))});
    plan.seats.max = 100;
    EXPECT_EQ(seatsFor(bookOf({plan}), "team", Billing::monthly, "32"), (SeatsForBudget{80, money("32"), money("0")}));
}

TEST(SeatsForBudget, StaysBelowACliffWhoseFirstSeatDoesNotFit)
{
    // 11 seats cost 11.00; 10.50 buys 5 at 2.00.
    const test::Book book = bookOf(seats(volume({{"10", "2"}, {"", "1"}})));
    EXPECT_EQ(seatsFor(book, "team", Billing::monthly, "10.50"), (SeatsForBudget{5, money("10"), money("0.50")}));
}

TEST(SeatsForBudget, StaysBelowABandThatBeginsHigher)
{
    // 9 seats cost 9.00, 10 begin at 50.00.
    const test::Book book = bookOf(seats(banded({{"0", "0", "1"}, {"10", "50", "0.50"}})));
    EXPECT_EQ(seatsFor(book, "team", Billing::monthly, "49.99"), (SeatsForBudget{9, money("9"), money("40.99")}));
}

TEST(SeatsForBudget, KeepsToTheStep)
{
    Plan plan = teamPlan({seats(perUnit("2"))});
    plan.seats = {10, std::nullopt, 5};
    EXPECT_EQ(seatsFor(bookOf({plan}), "team", Billing::monthly, "49.99"),
              (SeatsForBudget{20, money("40"), money("9.99")}));
}

TEST(SeatsForBudget, KeepsToTheStepBelowALimitThatIsOffTheStep)
{
    Plan plan = teamPlan({seats(perUnit("2"))});
    plan.seats = {10, 33, 5};
    EXPECT_EQ(seatsFor(bookOf({plan}), "team", Billing::monthly, "1000").value().seats, 30);
}

TEST(SeatsForBudget, LooksBeyondACliffBetweenTwoSteps)
{
    // 10 seats 20.00, 15 seats 15.00.
    Plan plan = teamPlan({seats(volume({{"12", "2"}, {"", "1"}}))});
    plan.seats = {5, 100, 5};
    EXPECT_EQ(seatsFor(bookOf({plan}), "team", Billing::monthly, "19"), (SeatsForBudget{15, money("15"), money("4")}));
}

TEST(SeatsForBudget, IsTheWholePlanWhereSeatsCostNothing)
{
    EXPECT_EQ(seatsFor(musicBook(), "prelude", Billing::monthly, "0"), (SeatsForBudget{19, money("0"), money("0")}));
}

/// R11.
TEST(SeatsForBudget, CountsAMinimumCommitment)
{
    Charge charge = seats(perUnit("2"));
    charge.minimum = rate("50");
    EXPECT_EQ(seatsFor(bookOf(charge), "team", Billing::monthly, "50"), (SeatsForBudget{25, money("50"), money("0")}));
    EXPECT_FALSE(seatsFor(bookOf(charge), "team", Billing::monthly, "49.99"));
}

TEST(SeatsForBudget, IsRefusedBelowThePlansSmallestWithWhatThatCosts)
{
    EXPECT_EQ(
        seatsFor(musicBook(), "ensemble", Billing::monthly, "19.94").error(),
        (test::Said{Error::Kind::refused, "$19.94 does not reach the 20 seats Ensemble starts at, which cost $19.95"}));
}

TEST(SeatsForBudget, IsRefusedForANegativeBudget)
{
    EXPECT_EQ(seatsFor(musicBook(), "ensemble", Billing::annual, "-5").error(),
              (test::Said{Error::Kind::refused,
                          "−$5.00 does not reach the 20 seats Ensemble starts at, which cost $239.40"}));
}

TEST(SeatsForBudget, SpeaksOfOneSeatInTheSingular)
{
    Plan team = teamPlan({seats(perUnit("199.99"))});
    team.seats.min = 1;
    EXPECT_EQ(seatsFor(bookOf({team}), "team", Billing::monthly, "100").error().message.english(),
              "$100.00 does not reach the 1 seat Team starts at, which costs $199.99");
}

TEST(SeatsForBudget, CountsTheOffersInForce)
{
    // 1,957.80 + 451 × 1.20 = 2,499.00, less 20 % is 1,999.20.
    AllowedOffers offers;
    offers.manager = Percent::whole(20);
    const test::Book book = musicBook();
    EXPECT_EQ(seatsForBudget(book, *book.findPlan("ensemble"), Billing::annual, offers, money("2000")).value(),
              (SeatsForBudget{1'451, money("1999.20"), money("0.80")}));
}

TEST(SeatsForBudget, LooksPastTheSeatsAtWhichOffersGoBelowTheFloor)
{
    // 2.00 a seat less 10.00; a floor of half is kept from 10 seats on, where 10.00 are left. 25 seats leave 40.00.
    test::Book book = bookOf(seats(perUnit("2")));
    book.rules.floorPercent = Percent::whole(50);
    Promotion ten;
    ten.amount = rate("10");
    AllowedOffers offers;
    offers.promotions = {&ten};
    EXPECT_EQ(seatsForBudget(book, *book.findPlan("team"), Billing::monthly, offers, money("41")).value(),
              (SeatsForBudget{25, money("40"), money("1")}));
}

TEST(SeatsForBudget, IsRefusedWhereSeatsCostNothingWithoutEnd)
{
    EXPECT_EQ(seatsFor(bookOf(fee(flat("10"))), "team", Billing::monthly, "10").error(),
              (test::Said{Error::Kind::refused,
                          "the budget buys any number of seats on Team: more seats cost nothing more"}));
}

TEST(SeatsForBudget, IsRefusedAboveTheLargestQuantityWithoutCallingSeatsFree)
{
    // 6,000 seats cost 557.15 and each further one 0.05, so 10^12 seats cost 50,000,000,257.15.
    EXPECT_EQ(seatsFor(musicBook(), "ensemble", Billing::monthly, "60000000000").error(),
              (test::Said{Error::Kind::refused,
                          "the budget buys more seats on Ensemble than the 1,000,000,000,000 that are priced"}));
}

TEST(SeatsForBudget, IsRefusedForABillingThePlanDoesNotOffer)
{
    EXPECT_EQ(seatsFor(musicBook(), "prelude", Billing::annual, "100").error(),
              (test::Said{Error::Kind::refused, "Prelude is not billed annually; allowed: monthly"}));
}

} // namespace

} // namespace seatwise::seats_for_budget_test
