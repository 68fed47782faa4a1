#include "insights/revenue_forecast.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"
#include "insights/priced_accounts.h"
#include "pricing/books.h"

// R98.

namespace seatwise::revenue_forecast_test {
namespace {

using namespace test;

/// Forty who began in 2021 and pay nothing; each year some leave: enough to fit a curve, and no amount.
std::vector<Account> withoutAmounts()
{
    std::vector<Account> accounts;
    for (int i = 0; i < 40; ++i) {
        const std::string end = std::to_string(2021 + i / 4) + "-12-31";
        accounts.push_back(account("free " + std::to_string(i), "0", "2021-01-01", i < 20 ? end : ""));
    }
    return accounts;
}

Account billed(Account account, Billing billing, std::int8_t years = 0)
{
    account.terms.billing = billing;
    account.terms.years = years;
    return account;
}

/// One by the year from March, one by the month, and one with a term until January 2028.
std::vector<Account> three()
{
    std::vector<Account> accounts = withoutAmounts();
    accounts.push_back(billed(account("year", "100", "2026-03-01"), Billing::annual));
    accounts.push_back(billed(account("month", "50", "2025-05-10"), Billing::monthly));
    accounts.push_back(billed(account("term", "200", "2025-02-01"), Billing::annual, 3));
    return accounts;
}

RevenueForecastAsked asked(int horizon, RevenueLevers levers = {})
{
    RevenueForecastAsked made;
    made.today = day("2026-11-30");
    made.horizon = horizon;
    made.levers = levers;
    return made;
}

/// Nobody leaves, and nothing is won.
RevenueLevers standingStill()
{
    return {percent("-100"), percent("-100"), std::nullopt};
}

RevenueBand certain(std::string_view amount)
{
    return {money(amount), money(amount), money(amount), money(amount), money(amount)};
}

void expectContracted(const RevenueForecast& made, std::string_view first, std::string_view last,
                      std::string_view amount)
{
    int months = 0;
    for (const ForecastMonth& each : made.months)
        if (each.month >= month(first) && each.month <= month(last)) {
            EXPECT_EQ(each.contracted, certain(amount)) << toString(each.month);
            EXPECT_EQ(each.total, certain(amount)) << toString(each.month);
            ++months;
        }
    EXPECT_GT(months, 0);
}

TEST(RevenueForecast, IsThePlainSumWhereNobodyLeavesAndNothingIsWon)
{
    const RevenueForecast made = revenueForecast(three(), asked(15, standingStill()), Currency{}).value();
    EXPECT_EQ(made.known, month("2026-11"));
    EXPECT_EQ(made.start, money("350"));
    EXPECT_EQ(made.customers, 3);
    expectContracted(made, "2026-12", "2028-02", "350");
}

// 100 by the year rises with March, 50 by the month with the first month after 15 February, 200 with the term's end.
TEST(RevenueForecast, RaisesOnlyWhatRenewsOnOrAfterTheDay)
{
    RevenueLevers levers = standingStill();
    levers.priceChange = DatedPriceChange{day("2027-02-15"), percent("10")};
    const RevenueForecast made = revenueForecast(three(), asked(15, levers), Currency{}).value();
    expectContracted(made, "2026-12", "2027-02", "350");
    expectContracted(made, "2027-03", "2028-01", "365");
    expectContracted(made, "2028-02", "2028-02", "385");
}

// By the list a seat is 1.20 in place of 1.00; "of old" is in neither.
TEST(RevenueForecast, TakesTheNextPriceList)
{
    std::vector<Account> accounts = withoutAmounts();
    accounts.push_back(billed(account("team", "30", "2026-03-01"), Billing::monthly));
    accounts.back().plan = "team";
    accounts.back().seats = 40; // of its own, not 40 by the list
    accounts.push_back(billed(account("of old", "70", "2026-03-01"), Billing::monthly));
    const Book before = bookOf(seats(perUnit("1")));
    const Book after = bookOf(seats(perUnit("1.20")));
    const PriceBook& was = before;
    const PriceBook& is = after;
    RevenueLevers levers = standingStill();
    levers.priceChange = DatedPriceChange{day("2027-01-01"), {}, &was, &is};
    const RevenueForecast made = revenueForecast(accounts, asked(12, levers), Currency{}).value();
    expectContracted(made, "2026-12", "2026-12", "100");
    expectContracted(made, "2027-01", "2027-11", "106");
    EXPECT_EQ(made.unpriced, 21); // with the twenty who are left and pay nothing
}

/// Whole numbers below a limit, the same with every standard library.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : bits_(seed)
    {
    }
    int below(int limit) { return static_cast<int>(bits_() % static_cast<std::uint64_t>(limit)); }

private:
    std::mt19937_64 bits_;
};

std::string firstOf(int months)
{
    const int year = 2019 + months / 12;
    const int month = months % 12 + 1;
    return std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) + "-01";
}

/// Customers who begin in a month of 2019 to 2026, pay 20 to 119 a month, and leave with each month's end by a chance
/// of so many of a thousand.
std::vector<Account> simulated(int customers, int ofAThousand, std::uint64_t seed)
{
    constexpr int months = 8 * 12 - 1; // to November 2026
    Draws draws(seed);
    std::vector<Account> accounts;
    for (int i = 0; i < customers; ++i) {
        const int begun = draws.below(months);
        int left = begun + 1;
        while (left < months && draws.below(1'000) >= ofAThousand)
            ++left;
        Account made = billed(account("c" + std::to_string(i), std::to_string(20 + draws.below(100)), firstOf(begun)),
                              Billing::monthly);
        if (left < months)
            made.end = std::chrono::sys_days(day(firstOf(left))) - std::chrono::days{1};
        accounts.push_back(std::move(made));
    }
    return accounts;
}

int insideOf(const std::vector<PastMonth>& past)
{
    return static_cast<int>(
        std::count_if(past.begin(), past.end(), [](const PastMonth& month) { return month.isWithin95(); }));
}

TEST(RevenueForecast, HoldsTheYearThatWasHeldBack)
{
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
        const RevenueForecast made = revenueForecast(simulated(5'000, 20, seed), asked(12), Currency{}).value();
        ASSERT_TRUE(made.past) << made.past.error().message.english();
        ASSERT_EQ(made.past->size(), 12U);
        EXPECT_GE(insideOf(*made.past), 10) << seed;
    }
}

// Of a customer 0.98^12 = 78.47 % is left after a year of months that 2 % leave with.
TEST(RevenueForecast, KeepsOfTodaysCustomersWhatTheirChanceLeaves)
{
    const RevenueForecast made = revenueForecast(simulated(5'000, 20, 1), asked(12), Currency{}).value();
    const auto units = [](Money money) { return static_cast<double>(money.units()); };
    EXPECT_NEAR(units(made.months.back().contracted.mean) / units(made.start), 0.7847, 0.012);
    const RevenueBand& band = made.months.back().contracted;
    EXPECT_LT(band.low95, band.low80);
    EXPECT_LT(band.low80, band.mean);
    EXPECT_LT(band.mean, band.high80);
    EXPECT_LT(band.high80, band.high95);
}

// The last year as nobody could know it: the same list without it says the same.
TEST(RevenueForecast, OfAYearBeforeKnowsOnlyWhatWasKnownThen)
{
    const std::vector<Account> accounts = simulated(1'000, 20, 6);
    const RevenueForecast made = revenueForecast(accounts, asked(12), Currency{}).value();
    RevenueForecastAsked before = asked(12);
    before.today = day("2025-11-30");
    const RevenueForecast then = revenueForecast(asKnownOn(accounts, day("2025-11-30")), before, Currency{}).value();
    for (std::size_t i = 0; i < 12; ++i) {
        EXPECT_EQ((*made.past)[i].said, then.months[i].total);
        EXPECT_EQ((*made.past)[i].month, then.months[i].month);
    }
    EXPECT_EQ(made.past->back().came, made.start);
}

TEST(RevenueForecast, IsTheSameForASeed)
{
    const std::vector<Account> accounts = simulated(300, 20, 7);
    RevenueForecastAsked other = asked(12);
    other.seed = 2;
    const auto months = revenueForecast(accounts, asked(12), Currency{}).value().months;
    EXPECT_EQ(months, revenueForecast(accounts, asked(12), Currency{}).value().months);
    EXPECT_NE(months, revenueForecast(accounts, other, Currency{}).value().months);
}

TEST(RevenueForecast, MovesWithItsLevers)
{
    const std::vector<Account> accounts = simulated(1'000, 20, 8);
    const auto last = [&](RevenueLevers levers) {
        return revenueForecast(accounts, asked(12, levers), Currency{}).value().months.back();
    };
    const ForecastMonth asItIs = last({});
    const ForecastMonth grown = last({percent("50"), percent("0"), std::nullopt});
    EXPECT_EQ(grown.contracted, asItIs.contracted);
    const std::int64_t ofHalfMore = asItIs.won.mean.units() + asItIs.won.mean.units() / 2;
    EXPECT_NEAR(static_cast<double>(grown.won.mean.units()), static_cast<double>(ofHalfMore), 200);
    const ForecastMonth leaving = last({percent("0"), percent("100"), std::nullopt});
    EXPECT_LT(leaving.contracted.high95, asItIs.contracted.low95);
    EXPECT_LT(leaving.won.mean, asItIs.won.mean);
}

TEST(RevenueForecast, WinsAtTheNewPricesFromTheirFirstFullMonthOn)
{
    const std::vector<Account> accounts = simulated(300, 20, 10);
    const auto made = [&](RevenueLevers levers) {
        return revenueForecast(accounts, asked(12, std::move(levers)), Currency{}).value().months;
    };
    RevenueLevers dearer;
    dearer.priceChange = DatedPriceChange{day("2026-12-01"), percent("10")};
    EXPECT_EQ(made(dearer).back().won, made({percent("10"), {}, std::nullopt}).back().won);
    dearer.priceChange->from = day("2026-12-02");
    EXPECT_EQ(made(dearer).front().won, made({}).front().won);
    EXPECT_GT(made(dearer).back().won.mean, made({}).back().won.mean);
}

TEST(RevenueForecast, AddsUpItsMeans)
{
    const RevenueForecast made = revenueForecast(simulated(300, 20, 9), asked(24), Currency{}).value();
    for (const ForecastMonth& each : made.months)
        EXPECT_EQ(each.total.mean.units(), each.contracted.mean.units() + each.won.mean.units());
}

TEST(RevenueForecast, BeginsAfterTheLastMonthThatHasEnded)
{
    RevenueForecastAsked inside = asked(12, standingStill());
    inside.today = day("2026-11-29");
    const RevenueForecast made = revenueForecast(three(), inside, Currency{}).value();
    EXPECT_EQ(made.known, month("2026-10"));
    EXPECT_EQ(made.months.front().month, month("2026-11"));
}

TEST(RevenueForecast, IsNotMadeFromTooLittle)
{
    std::vector<Account> few = {account("a", "10", "2021-01-01"), account("b", "10", "2021-01-01", "2023-12-31")};
    EXPECT_EQ(revenueForecast(few, asked(12), Currency{}).error(),
              (Said{Error::Kind::refused, "no curve is drawn from 2 customers; it takes 30 or more"}));
    EXPECT_EQ(revenueForecast({account("young", "10", "2026-12-01")}, asked(12), Currency{}).error(),
              (Said{Error::Kind::refused, "nobody is a customer at the end of 2026-11"}));
    std::vector<Account> young = three();
    std::erase_if(young, [](const Account& each) { return each.start < day("2022-01-01"); });
    EXPECT_FALSE(revenueForecast(young, asked(12), Currency{}));
}

TEST(RevenueForecast, SaysWhyNothingIsSaidOfAYearBefore)
{
    std::vector<Account> accounts = withoutAmounts();
    for (Account& each : accounts)
        each.start = day("2023-01-15");
    for (Account& each : accounts)
        each.end = each.end ? std::optional(*each.end + std::chrono::years{2}) : std::nullopt;
    accounts.push_back(account("month", "50", "2023-05-10"));
    const RevenueForecast made = revenueForecast(accounts, asked(12), Currency{}).value();
    EXPECT_EQ(made.months.size(), 12U);
    EXPECT_EQ(made.past.error(), (Said{Error::Kind::refused, "no curve is drawn from 2 renewals; it takes 3 or more"}));
}

TEST(RevenueForecast, TakesNoHorizonOrLeverOutOfRange)
{
    EXPECT_EQ(revenueForecast(three(), asked(11), Currency{}).error(),
              (Said{Error::Kind::usage, "revenue is forecast for 12 to 60 months, not for 11"}));
    EXPECT_EQ(revenueForecast(three(), asked(61), Currency{}).error().kind, Error::Kind::usage);
    EXPECT_EQ(revenueForecast(three(), asked(12, {percent("-101"), {}, std::nullopt}), Currency{}).error().kind,
              Error::Kind::usage);
    RevenueLevers past;
    past.priceChange = DatedPriceChange{day("2026-11-30"), percent("5")};
    EXPECT_EQ(revenueForecast(three(), asked(12, past), Currency{}).error(),
              (Said{Error::Kind::usage,
                    "a change of prices on 2026-11-30 is not to come; the accounts are known until 2026-11-30"}));
}

} // namespace
} // namespace seatwise::revenue_forecast_test
