#include "district/budget.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "cases.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "values.h"

namespace seatwise::budget_test {

namespace {

using test::money;
using test::musicBook;
using test::percent;
using testing::ElementsAre;

OutlookRequest district(int years = 3)
{
    OutlookRequest request;
    request.schools = {{"A", 200}, {"B", 300}};
    request.years = years;
    return request;
}

std::vector<std::string> costs(const Outlook& outlook)
{
    std::vector<std::string> all;
    for (const OutlookYear& year : outlook.years)
        all.push_back(std::to_string(year.seats) + ": " + year.pooled.toString(2));
    return all;
}

/// 500.00 once on Ensemble: 1,237.80 a year for 500 seats, 103.15 a month. R68.
TEST(Budget, CountsWhatIsChargedOnceOneTimeInTheFirstYear)
{
    test::Book book = musicBook();
    Charge onboarding = test::fee(ChargeModel());
    onboarding.once = test::flat("500");
    book.plans.back().charges.push_back(onboarding);
    for (const Billing billing : {Billing::monthly, Billing::annual}) {
        OutlookRequest request = district(2);
        request.billing = billing;
        const auto ahead = outlook(book, request, Percent{});
        EXPECT_THAT(costs(*ahead), ElementsAre("500: 1737.80", "500: 1237.80")) << toString(billing);
        EXPECT_EQ(ahead->years[0].separate, money("2506.00")) << toString(billing); // 652.20 + 853.80 and 2 × 500
        EXPECT_EQ(ahead->years[1].separate, money("1506.00")) << toString(billing);
    }
}

TEST(Budget, HeadroomIsRoundedUpToWholeSeats)
{
    EXPECT_EQ(withHeadroom(201, Percent::whole(10)), 222);
}

TEST(Budget, HeadroomThatComesOutWholeStays)
{
    EXPECT_EQ(withHeadroom(200, Percent::whole(10)), 220);
}

/// R50.
TEST(Budget, GrowsEachYearFromTheOneBefore)
{
    EXPECT_THAT(grown(200, percent("2.5"), 4), ElementsAre(200, 205, 211, 217));
}

TEST(Budget, ShrinksWithGrowthBelowZero)
{
    EXPECT_THAT(grown(200, Percent::whole(-10), 3), ElementsAre(200, 180, 162));
}

TEST(Budget, ShrinksToOneSeatAtTheLeast)
{
    EXPECT_THAT(grown(200, Percent::whole(-100), 2), ElementsAre(200, 1));
}

// 500, 550 and 605 seats on Ensemble tier 4 for a year: 1,237.80 and 1.44 for each seat above 500.
TEST(Budget, PricesEveryYear)
{
    EXPECT_THAT(costs(*outlook(musicBook(), district(), Percent::whole(10))),
                ElementsAre("500: 1237.80", "550: 1309.80", "605: 1389.00"));
}

TEST(Budget, PricesTwelveMonthsWhereBillingIsMonthly)
{
    OutlookRequest request = district(1);
    request.billing = Billing::monthly;
    EXPECT_EQ(outlook(musicBook(), request, Percent{})->years[0].pooled, money("1237.80"));
}

TEST(Budget, KeepsTheHeadroomInEveryYear)
{
    OutlookRequest request = district(2);
    request.headroom = Percent::whole(10);
    EXPECT_THAT(costs(*outlook(musicBook(), request, Percent::whole(10))), ElementsAre("550: 1309.80", "605: 1389.00"));
}

TEST(Budget, NamesTheFirstYearOverTheCeiling)
{
    OutlookRequest request = district();
    request.ceiling = money("1309.79");
    EXPECT_EQ(outlook(musicBook(), request, Percent::whole(10))->firstYearOver, 2);
}

TEST(Budget, IsNotOverACeilingItMeets)
{
    OutlookRequest request = district();
    request.ceiling = money("1389.00");
    EXPECT_FALSE(outlook(musicBook(), request, Percent::whole(10))->firstYearOver.has_value());
}

TEST(Budget, PricesSeatsTypedForEachYear)
{
    EXPECT_THAT(costs(*outlookForSeats(musicBook(), district(), {500, 605})),
                ElementsAre("500: 1237.80", "605: 1389.00"));
}

TEST(Budget, CoversOneToFiveYears)
{
    const Error error = outlook(musicBook(), district(6), Percent{}).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the outlook covers 6 years; allowed are 1 to 5");
}

TEST(Budget, GrowsWithinBounds)
{
    const Error error = outlook(musicBook(), district(), Percent::whole(-101)).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the growth is −101 %; allowed are −100 to 1,000 %");
}

TEST(Budget, NeedsSeatsInEachYear)
{
    const Error error = outlookForSeats(musicBook(), district(), {500, 0}).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), "the district has 0 seats; allowed are 1 to 100,000,000");
}

TEST(Funds, SplitAnAmountToTheCent)
{
    const auto shares = splitByFund(
        money("100.01"), {{"general", percent("33.34")}, {"title-i", percent("33.33")}, {"grant", percent("33.33")}},
        Currency{});
    EXPECT_THAT(*shares, ElementsAre(FundShare{"general", percent("33.34"), money("33.35")},
                                     FundShare{"title-i", percent("33.33"), money("33.33")},
                                     FundShare{"grant", percent("33.33"), money("33.33")}));
}

struct FundsCase
{
    std::string name;
    std::vector<Fund> funds;
    std::string message;
};

class MisusedFunds : public testing::TestWithParam<FundsCase>
{
};

TEST_P(MisusedFunds, SayWhatIsAllowed)
{
    const Error error = splitByFund(money("100"), GetParam().funds, Currency{}).error();
    EXPECT_EQ(error.kind, Error::Kind::usage);
    EXPECT_EQ(error.message.english(), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Funds, MisusedFunds,
    testing::Values(
        FundsCase{
            "BelowAll", {{"a", Percent::whole(99)}}, "the percentages of the funds must add up to 100 %, not 99 %"},
        FundsCase{"AboveAll",
                  {{"a", Percent::whole(99)}, {"b", Percent::whole(2)}},
                  "the percentages of the funds must add up to 100 %, not 101 %"},
        FundsCase{"None", {}, "the percentages of the funds must add up to 100 %, not 0 %"},
        FundsCase{"Negative",
                  {{"a", Percent::whole(100)}, {"b", Percent::whole(-1)}},
                  "the fund b has −1 %; allowed are 0 to 100 %"},
        FundsCase{"MoreThanAll",
                  {{"a", Percent::whole(101)}, {"b", Percent::whole(0)}},
                  "the fund a has 101 %; allowed are 0 to 100 %"},
        FundsCase{"Twice", {{"a", Percent::whole(50)}, {"a", Percent::whole(50)}}, "the fund a is named twice"},
        FundsCase{"WithoutCode", {{"", Percent::whole(100)}}, "fund 1 has no code"}),
    test::byName);

} // namespace

} // namespace seatwise::budget_test
