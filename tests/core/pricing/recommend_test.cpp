#include <gtest/gtest.h>

#include "book.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::recommend_test {

namespace {

using namespace test;

Plan named(std::string id, Charge charge)
{
    Plan plan = teamPlan({std::move(charge)});
    plan.id = PlanId(id);
    plan.name = std::move(id);
    return plan;
}

/// "seat" is cheaper up to 24 seats, "flat" from 26; at 25 both cost 50.
test::Book crossing()
{
    return bookOf({named("seat", seats(perUnit("2"))), named("flat", fee(flat("50")))});
}

TEST(Auto, TakesTheCheapestPlan)
{
    EXPECT_EQ(priceOf(crossing(), select("auto", 24)).plan(), "seat");
    EXPECT_EQ(priceOf(crossing(), select("auto", 26)).plan(), "flat");
}

/// R16.
TEST(Auto, TakesTheFirstOfTheBookAtATie)
{
    EXPECT_EQ(priceOf(crossing(), select("auto", 25)).plan(), "seat");
}

TEST(Auto, NamesThePlanItTookAndNeverItself)
{
    const Price price = priceOf(musicBook(), select("auto", 200));
    EXPECT_EQ(price.plan(), "ensemble");
    EXPECT_EQ(price.planName(), "Ensemble");
}

TEST(Auto, GivesTheSamePriceAsThePlanByName)
{
    EXPECT_EQ(priceOf(musicBook(), select("auto", 200)), priceOf(musicBook(), select("ensemble", 200)));
}

TEST(Auto, TakesNoTrial)
{
    EXPECT_EQ(priceOf(musicBook(), select("auto", 10)).plan(), "solo");
}

TEST(Auto, TakesNoService)
{
    test::Book book = crossing();
    book.plans[1].kind = PlanKind::service;
    EXPECT_EQ(priceOf(book, select("auto", 1'000)).plan(), "seat");
}

TEST(Auto, TakesOnlyAPlanThatIsBilledThatWay)
{
    test::Book book = crossing();
    book.plans[0].billing = {Billing::annual};
    EXPECT_EQ(priceOf(book, select("auto", 1)).plan(), "flat");
}

TEST(Auto, ComparesUnderTheBillingAskedFor)
{
    test::Book book = crossing();
    book.plans[1].charges[0].annual = flat("1");
    EXPECT_EQ(priceOf(book, select("auto", 10)).plan(), "seat");
    EXPECT_EQ(priceOf(book, select("auto", 10, Billing::annual)).plan(), "flat");
}

TEST(Auto, CountsTheUsage)
{
    test::Book book = bookOf({named("cheap-seats", seats(perUnit("1"))), named("cheap-calls", seats(perUnit("2")))});
    book.plans[0].charges.push_back(usage("call", perUnit("0.10")));
    book.plans[1].charges.push_back(usage("call", perUnit("0.01")));
    EXPECT_EQ(priceOf(book, withUsage(select("auto", 10), "call", "100")).plan(), "cheap-seats");
    EXPECT_EQ(priceOf(book, withUsage(select("auto", 10), "call", "1000")).plan(), "cheap-calls");
}

TEST(Auto, LeavesOutPlansThatDoNotMeterTheUsage)
{
    test::Book book = bookOf({named("seats-only", seats(perUnit("1"))), named("metered", seats(perUnit("5")))});
    book.plans[1].charges.push_back(usage("call", perUnit("0.10")));
    EXPECT_EQ(priceOf(book, withUsage(select("auto", 10), "call", "100")).plan(), "metered");
}

TEST(Auto, RefusesUsageThatNoPlanMeters)
{
    EXPECT_EQ(refusalOf(musicBook(), withUsage(select("auto", 10), "call", "1")).message.english(),
              "Solo does not charge by \"call\"; the units it meters: none");
}

TEST(Auto, RefusesSeatsThatNoPlanTakesEvenWithUsage)
{
    EXPECT_EQ(refusalOf(musicBook(), withUsage(select("auto", 3), "call", "1")).message.english(),
              "no plan takes 3 seats billed monthly: Solo takes 5 to 19 seats, Ensemble takes 20 or more seats");
}

TEST(Recommend, GivesThePlanOfTheBook)
{
    const SharedBook book = musicBook();
    EXPECT_EQ(recommend(*book, 200, Billing::annual), book->findPlan("ensemble"));
}

} // namespace

} // namespace seatwise::recommend_test
