#include "district/pooling.h"

#include <fstream>
#include <sstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "claims/reader.h"
#include "money/sums.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "pricing/price.h"
#include "random_cases.h"
#include "values.h"

namespace seatwise::pooling_test {

namespace {

using test::money;
using test::musicBook;
using testing::ElementsAre;

Pool pooled(const std::vector<School>& schools, Billing billing = Billing::monthly)
{
    return pool(musicBook(), schools, billing, Percent{}).value();
}

const std::vector<School> fiveSchools = {{"A", 200}, {"B", 300}, {"C", 450}, {"D", 600}, {"E", 850}};

std::vector<std::string> amounts(const Pool& pool)
{
    std::vector<std::string> all;
    for (const SchoolShare& share : pool.shares)
        all.push_back(share.amount.toString(2));
    return all;
}

/// R47.
TEST(Pooling, PricesTheSchoolsAsOneCustomer)
{
    EXPECT_EQ(pooled(fiveSchools).pooled, money("303.15"));
}

TEST(Pooling, PricesEachSchoolByItself)
{
    EXPECT_EQ(pooled(fiveSchools).separate, money("480.95"));
}

TEST(Pooling, SavesTheDifference)
{
    EXPECT_EQ(pooled(fiveSchools).saving, money("177.80"));
}

TEST(Pooling, SavesAPercentageOfSeparate)
{
    EXPECT_EQ(pooled(fiveSchools).savingPercent, test::percent("36.97"));
}

TEST(Pooling, SharesByLargestRemainder)
{
    EXPECT_THAT(amounts(pooled(fiveSchools)), ElementsAre("25.26", "37.89", "56.84", "75.79", "107.37"));
}

TEST(Pooling, PricesAYear)
{
    EXPECT_EQ(pooled(fiveSchools, Billing::annual).pooled, money("3637.80"));
}

TEST(Pooling, TakesTheAnnualPolicyOffBothSides)
{
    const auto pool = seatwise::pool(musicBook(), fiveSchools, Billing::annual, Percent::whole(20));
    EXPECT_EQ(pool->pooled, money("2910.24"));
    EXPECT_EQ(pool->separate, money("4617.12"));
}

// "a school under a plan's minimum pays the cheapest admitted plan at its minimum".
TEST(Pooling, ASchoolUnderEveryMinimumPaysTheCheapestPlansMinimum)
{
    const SchoolShare share = pooled({{"Tiny", 3}, {"Big", 200}}).shares[0];
    EXPECT_EQ(share.separate, money("7.95"));
    EXPECT_EQ(share.separatePlan, "solo");
}

TEST(Pooling, ADistrictUnderEveryMinimumPaysItToo)
{
    EXPECT_EQ(pooled({{"One", 1}, {"Two", 2}}).pooled, money("7.95"));
}

TEST(Pooling, ASchoolThatIsAdmittedPaysForItsSeatsEvenWhereAMinimumIsCheaper)
{
    test::Book book = musicBook();
    book.plans[2].charges[0].monthly = test::flat("1");
    EXPECT_EQ(ownPrice(book, 10, Billing::monthly, Percent{})->plan->id, "solo");
}

TEST(Pooling, LeavesOutASchoolThatDoesNotJoin)
{
    const Pool pool = pooled({{"A", 200}, {"B", 300}, {"Alone", 10, false}});
    EXPECT_EQ(pool.seats, 500);
    EXPECT_EQ(pool.shares[2].amount, money("11.95"));
    EXPECT_EQ(pool.pooled, money("115.10"));
}

TEST(Pooling, WithoutAnySchoolThatJoinsIsSeparate)
{
    const Pool pool = pooled({{"A", 200, false}, {"B", 300, false}});
    EXPECT_EQ(pool.pooled, pool.separate);
    EXPECT_EQ(pool.plan, "");
}

TEST(Pooling, OfNoSchoolsIsMisused)
{
    const Error error = pool(musicBook(), {}, Billing::monthly, Percent{}).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the list has 0 schools; allowed are 1 to 10,000");
}

TEST(Pooling, OfASchoolWithoutSeatsIsMisused)
{
    const Error error = pool(musicBook(), {{"A", 0}}, Billing::monthly, Percent{}).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "A has 0 seats; allowed are 1 to 100,000,000");
}

TEST(Pooling, RoundsUpToASeatStep)
{
    Plan plan = test::teamPlan({test::seats(test::perUnit("1"))});
    plan.seats = {10, 50, 5};
    EXPECT_EQ(ownPrice(test::bookOf({plan}), 12, Billing::monthly, Percent{})->seatsCharged, 15);
}

TEST(Pooling, IsRefusedWhereNoPlanIsLargeEnough)
{
    Plan plan = test::teamPlan({test::seats(test::perUnit("1"))});
    plan.seats = {10, 50, 5};
    EXPECT_EQ(ownPrice(test::bookOf({plan}), 51, Billing::monthly, Percent{}).error().kind, Error::Kind::refused);
}

test::Book shippedMusicBook()
{
    std::ifstream file(SEATWISE_SOURCE_DIR "/resources/price-books/music-learning.json");
    std::stringstream text;
    text << file.rdbuf();
    return readPriceBook(text.str()).value();
}

// "pooled never dearer than separate in the shipped book".
TEST(PoolingProperty, IsNeverDearerThanSeparateInTheShippedBook)
{
    const test::Book book = shippedMusicBook();
    test::forRandomCases([&book](test::Random& random) {
        const SeatCount most = random.oneOf<SeatCount>({4, 19, 50, 500, 20'000});
        std::vector<School> schools;
        for (int i = random.number(1, 20); i > 0; --i)
            schools.push_back({"S", random.between(1, most), random.between(0, 9) > 0});
        const auto billing = random.flip() ? Billing::annual : Billing::monthly;
        const auto pooled = pool(book, schools, billing, Percent::fromUnits(random.between(0, 100'000'000)));
        EXPECT_LE(pooled->pooled, pooled->separate);
    });
}

TEST(PoolingProperty, TheSharesAddUp)
{
    const test::Book book = musicBook();
    test::forRandomCases([&book](test::Random& random) {
        std::vector<School> schools;
        for (int i = random.number(1, 20); i > 0; --i)
            schools.push_back({"S", random.between(1, 2'000)});
        const auto pooled = pool(book, schools, Billing::monthly, Percent{});
        Money sum;
        SeatCount seats = 0;
        for (const SchoolShare& share : pooled->shares) {
            sum = add(sum, share.amount).value();
            seats += share.seats;
        }
        EXPECT_EQ(sum, pooled->pooled);
        EXPECT_EQ(sum, ownPrice(book, seats, Billing::monthly, Percent{})->total);
    });
}

} // namespace

} // namespace seatwise::pooling_test
