#include "insights/movements.h"

#include <gtest/gtest.h>

#include "insights/priced_accounts.h"

// R85, R86.

namespace seatwise::movements_test {
namespace {

using namespace test;

/// 50,000 at the end of December; January as published.
std::vector<Account> january()
{
    return {account("stays", "40000", "2025-01-01"),
            account("grows", "1000", "2025-01-01", "2026-01-09"),
            account("grows", "5000", "2026-01-10"),
            account("shrinks", "6000", "2025-01-01", "2026-01-09"),
            account("shrinks", "4000", "2026-01-10"),
            account("leaves", "3000", "2025-01-01", "2026-01-30"),
            account("returns", "500", "2024-01-01", "2024-12-31"),
            account("returns", "1000", "2026-01-31"),
            account("arrives", "8000", "2026-01-31")};
}

TEST(Movements, AddUpAsPublished)
{
    const MonthMovements month = moved(january(), "2026-01");
    EXPECT_EQ(month.start, money("50000"));
    EXPECT_EQ(month.signedUp, money("8000"));
    EXPECT_EQ(month.expansion, money("4000"));
    EXPECT_EQ(month.reactivation, money("1000"));
    EXPECT_EQ(month.contraction, money("2000"));
    EXPECT_EQ(month.churn, money("3000"));
    EXPECT_EQ(month.end, money("58000"));
    EXPECT_EQ(month.customers, 5);
}

TEST(Movements, GiveTheRatesThatArePublished)
{
    const MonthMovements month = moved(january(), "2026-01");
    EXPECT_EQ(quickRatio(month)->toString(2), "2.60");
    EXPECT_EQ(netRetention(month)->toString(2), "98.00"); // (50,000 + 4,000 − 2,000 − 3,000) / 50,000
    EXPECT_EQ(grossRetention(month)->toString(2), "90.00");
    MonthMovements hundred;
    hundred.start = money("100");
    hundred.churn = hundred.contraction = hundred.expansion = money("10");
    EXPECT_EQ(grossRetention(hundred)->toString(2), "80.00"); // 20 % lost, 10 % net
    EXPECT_EQ(netRetention(hundred)->toString(2), "90.00");
}

TEST(Movements, HaveNoRateOfNothing)
{
    const MonthMovements month = moved({account("a", "10", "2026-01-05")}, "2026-01");
    EXPECT_EQ(netRetention(month), std::nullopt);
    EXPECT_EQ(grossRetention(month), std::nullopt);
    EXPECT_EQ(quickRatio(month), std::nullopt);
}

TEST(Movements, OfAMonthWithoutCustomersAreNone)
{
    const MonthMovements month = moved({account("a", "10", "2026-05-01"), account("b", "0", "2025-05-01")}, "2026-01");
    MonthMovements none;
    none.month = month.month;
    EXPECT_EQ(month, none);
}

TEST(Movements, CountTheLastDayOfService)
{
    const std::vector<Account> accounts = {account("a", "10", "2026-01-31", "2026-02-28"),
                                           account("b", "10", "2026-01-31", "2026-02-27")};
    EXPECT_EQ(moved(accounts, "2026-01").end, money("20"));
    EXPECT_EQ(moved(accounts, "2026-02").churn, money("10"));
    EXPECT_EQ(moved(accounts, "2026-03").churn, money("10"));
}

TEST(Movements, SumTwelfthsBeforeTheyAreRounded)
{
    std::vector<Account> accounts;
    for (const std::string customer : {"a", "b", "c"}) {
        accounts.push_back(account(customer, "0", "2026-01-01"));
        accounts.back().yearly = exact(money("0.04")); // 0.00333… a month, three of them 0.01
    }
    const MonthMovements month = moved(accounts, "2026-01");
    EXPECT_EQ(month.signedUp, money("0.01"));
    EXPECT_EQ(month.end, money("0.01"));
    EXPECT_EQ(month.customers, 3);
}

TEST(Movements, LeadFromTheStartToTheEndWhereRoundingWouldMissIt)
{
    std::vector<Account> accounts = {account("old", "0", "2025-01-01"), account("new", "0", "2026-01-01")};
    accounts.front().yearly = accounts.back().yearly = exact(money("0.0576")); // 0.0048 a month each, 0.0096 both
    const MonthMovements month = moved(accounts, "2026-01");
    EXPECT_EQ(month.start, money("0"));
    EXPECT_EQ(month.end, money("0.01"));
    EXPECT_EQ(month.signedUp, money("0.01"));
}

TEST(Movements, AddThePlansOfACustomer)
{
    const MonthMovements month = moved({account("a", "10", "2025-01-01"), account("a", "5", "2026-01-31")}, "2026-01");
    EXPECT_EQ(month.expansion, money("5"));
    EXPECT_EQ(month.signedUp, money("0"));
}

TEST(Movements, BeginWhereTheFirstAccountDoesAndTheLast)
{
    const auto starts = startsOf({account("b", "5", "2026-01-31"), account("a", "10", "2024-02-29")});
    EXPECT_EQ(starts->from, month("2024-02"));
    EXPECT_EQ(starts->to, month("2026-01"));
    EXPECT_FALSE(startsOf({}).has_value());
}

TEST(Movements, KnowWhoPaidBeforeTheFirstMonthAskedFor)
{
    EXPECT_EQ(moved({account("a", "10", "2020-01-01", "2020-01-31"), account("a", "10", "2026-01-01")}, "2026-01")
                  .reactivation,
              money("10"));
}

TEST(Movements, SeeWhoSignsAndLeavesInOneMonthByTheRule)
{
    const std::vector<Account> accounts = {account("a", "10", "2026-01-05", "2026-01-20")};
    for (const MrrRules rules : {MrrRules::seatwise, MrrRules::profitwell})
        EXPECT_EQ(moved(accounts, "2026-01", rules), moved({}, "2026-01"));
    for (const MrrRules rules : {MrrRules::stripe, MrrRules::chartmogul}) {
        EXPECT_EQ(moved(accounts, "2026-01", rules).signedUp, money("10"));
        EXPECT_EQ(moved(accounts, "2026-01", rules).churn, money("10"));
        EXPECT_EQ(moved(accounts, "2026-01", rules).end, money("0"));
    }
}

TEST(Movements, CountChurnAtItsDayByTheRule)
{
    std::vector<Account> accounts = {account("a", "10", "2025-01-01", "2026-03-31")};
    accounts.front().cancelled = parseDate("2026-01-31");
    EXPECT_EQ(moved(accounts, "2026-01", MrrRules::stripe).churn, money("10"));
    for (const MrrRules rules : {MrrRules::seatwise, MrrRules::chartmogul, MrrRules::profitwell}) {
        EXPECT_EQ(moved(accounts, "2026-03", rules).end, money("10"));
        EXPECT_EQ(moved(accounts, "2026-04", rules).churn, money("10"));
    }
}

TEST(Movements, TakeADiscountOffUntilItEndsByTheRule)
{
    std::vector<Account> accounts = {account("a", "90", "2026-01-01")};
    accounts.front().yearlyInFull = exact(money("100")) * 12;
    accounts.front().discountUntil = parseDate("2026-02-27");
    EXPECT_EQ(moved(accounts, "2026-01").end, money("90"));
    EXPECT_EQ(moved(accounts, "2026-02").expansion, money("10"));
    EXPECT_EQ(moved(accounts, "2026-01", MrrRules::stripe).end, money("100"));
    EXPECT_EQ(moved(accounts, "2026-02", MrrRules::stripe).expansion, money("0"));
}

TEST(Movements, CountUsageByTheRule)
{
    std::vector<Account> accounts = {account("a", "10", "2026-01-01")};
    accounts.front().yearlyUsage = exact(money("3")) * 12;
    EXPECT_EQ(moved(accounts, "2026-01").end, money("10"));
    EXPECT_EQ(moved(accounts, "2026-01", MrrRules::stripe).end, money("10"));
    EXPECT_EQ(moved(accounts, "2026-01", MrrRules::chartmogul).end, money("13"));
    EXPECT_EQ(moved(accounts, "2026-01", MrrRules::profitwell).end, money("13"));
}

TEST(Movements, AreOfMonthsInTheirOrder)
{
    EXPECT_FALSE(movementsOf({}, {}, {month("2026-02"), month("2026-01")}, Currency{}));
    EXPECT_FALSE(movementsOf({}, {}, {month("1900-01"), month("2000-01")}, Currency{}));
    EXPECT_EQ(movementsOf({}, {}, {month("1900-01"), month("1999-12")}, Currency{}).value().size(), 1200U);
    EXPECT_EQ(parseMonth("2026-13"), std::nullopt);
    EXPECT_EQ(parseMonth("2026-1"), std::nullopt);
    EXPECT_EQ(toString(month("2026-01")), "2026-01");
}

} // namespace
} // namespace seatwise::movements_test
