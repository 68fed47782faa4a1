#include "insights/account_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "book.h"
#include "insights/account_columns.h"
#include "pricing/music_book.h"
#include "values.h"

// R85, R95.

namespace seatwise::account_list_test {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string allColumns = "customer,plan,seats,billing,start,end,reason,discount,mrr\n";

AccountList accountsIn(const std::string& csv)
{
    static const Book book = musicBook();
    return readAccounts(decodeTable(csv), book).value();
}

std::vector<std::string> refusedIn(const std::string& csv)
{
    std::vector<std::string> said;
    for (const RowProblem& problem : accountsIn(csv).rows.problems)
        said.push_back(std::to_string(problem.line) + ": " + problem.message.english());
    return said;
}

Exact ofYear(std::string_view amount)
{
    return exact(money(amount));
}

TEST(AccountList, ArePricedByTheBookAfterTheirDiscount)
{
    const auto accounts = accountsIn(allColumns + "Elm,ensemble,1000,annual,2026-01-05,,,,\n"
                                                  "Oak,ensemble,120,monthly,2026-01-05,,,,\n"
                                                  "Ash,ensemble,1000,annual,2026-01-05,,,10,\n"
                                                  "Fir,auto,1000,annual,2026-01-05,,,10 %,\n")
                              .rows.values;
    ASSERT_EQ(accounts.size(), 4U);
    EXPECT_EQ(accounts[0].yearly, ofYear("1957.80"));
    EXPECT_EQ(accounts[1].yearly, ofYear("479.40")); // 12 × 39.95
    EXPECT_EQ(accounts[2].yearly, ofYear("1762.02"));
    EXPECT_EQ(accounts[2].yearlyInFull, ofYear("1957.80"));
    EXPECT_EQ(accounts[3].yearly, ofYear("1762.02"));
}

TEST(AccountList, TakeTheirOwnMrrWhateverTheirPlan)
{
    const auto accounts = accountsIn(allColumns + "Elm,of old,,,2026-01-05,2026-03-31,closed,10,90.00\n").rows.values;
    ASSERT_EQ(accounts.size(), 1U);
    EXPECT_EQ(accounts[0].yearly, ofYear("1080"));
    EXPECT_EQ(accounts[0].end, parseDate("2026-03-31"));
    EXPECT_EQ(accounts[0].reason, "closed");
}

TEST(AccountList, KnowTheFullPriceOfADiscountThatEnds)
{
    const auto accounts = accountsIn("customer,plan,start,discount,mrr,discount_until,usage_mrr\n"
                                     "Elm,a,2026-01-05,10,90.00,2026-06-30,3\n")
                              .rows.values;
    ASSERT_EQ(accounts.size(), 1U);
    EXPECT_EQ(accounts[0].yearly, ofYear("1080"));
    EXPECT_EQ(accounts[0].yearlyInFull, ofYear("1200"));
    EXPECT_EQ(accounts[0].yearlyUsage, ofYear("36"));
}

TEST(AccountList, NameTheRowsThatAreRefused)
{
    EXPECT_THAT(refusedIn(allColumns + "Elm,ensemble,120,monthly,2026-02-01,2026-01-31,,,\n"
                                       "Oak,ensemble,3,monthly,2026-01-05,,,,\n"
                                       "Ash,nothing,120,monthly,2026-01-05,,,,\n"
                                       "Fir,ensemble,,monthly,2026-01-05,,,,\n"
                                       "Yew,ensemble,120,monthly,05.01.2026,,,,\n"
                                       "Box,ensemble,120,monthly,2026-01-05,,,101,\n"
                                       "Bay,ensemble,120,monthly,2026-01-05,,,,-5\n"
                                       "Ivy,ensemble,120,weekly,2026-01-05,,,,\n"
                                       ",ensemble,120,monthly,2026-01-05,,,,\n"
                                       "Good,ensemble,120,monthly,2026-01-05,,,,\n"),
                ElementsAre(HasSubstr("2: line 2, column 6: it ends on"),
                            HasSubstr("3: line 3, column 2: it has no price"), HasSubstr("no plan \"nothing\""),
                            HasSubstr("seats or its billing"), HasSubstr("6: line 6, column 5: expected a day"),
                            HasSubstr("percent from 0 to 100"), HasSubstr("column 9: expected an amount"),
                            HasSubstr("9: line 9, column 4: expected monthly"),
                            HasSubstr("10: line 10, column 1: expected the name of a customer")));
}

TEST(AccountList, RefuseARowThatOverlapsOneOfThePlanOfItsCustomer)
{
    const std::string rows = allColumns + "Elm,a,,,2026-03-01,,,,10\n"
                                          "Elm,a,,,2026-01-01,2026-02-28,,,10\n"
                                          "Elm,b,,,2026-01-01,,,,10\n"
                                          "Oak,a,,,2026-01-01,,,,10\n"
                                          "Elm,a,,,2026-02-28,2026-02-28,,,10\n"
                                          "Elm,a,,,2027-01-01,,,,10\n";
    EXPECT_THAT(refusedIn(rows),
                ElementsAre(HasSubstr("6: line 6, column 5: \"a\" of \"Elm\" is running already, by line 3"),
                            HasSubstr("7: line 7, column 5: \"a\" of \"Elm\" is running already, by line 2")));
    EXPECT_EQ(accountsIn(rows).rows.values.size(), 4U);
}

TEST(AccountList, AreInTheCurrencyOfTheFirst)
{
    const std::string header = "customer,plan,seats,billing,start,mrr,currency\n";
    const AccountList list = accountsIn(header + "Elm,a,,,2026-01-01,10,eur\nOak,a,,,2026-01-01,10,USD\n"
                                                 "Ash,a,,,2026-01-01,10,EUR\nFir,ensemble,120,monthly,2026-01-01,,EUR\n"
                                                 "Yew,a,,,2026-01-01,10,coins\n");
    EXPECT_EQ(list.currency.code, "EUR");
    EXPECT_EQ(list.rows.values.size(), 2U);
    ASSERT_EQ(list.rows.problems.size(), 3U);
    EXPECT_THAT(list.rows.problems[0].message.english(), HasSubstr("it is in USD, the list in EUR"));
    EXPECT_THAT(list.rows.problems[1].message.english(), HasSubstr("is in USD and the list in EUR"));
    EXPECT_THAT(list.rows.problems[2].message.english(), HasSubstr("a currency such as USD"));
    EXPECT_EQ(accountsIn(allColumns + "Elm,a,,,2026-01-01,,,,10\n").currency.code, "USD");
}

TEST(AccountList, KnowTheNamesOfOtherPrograms)
{
    const auto ofStripe = accountsIn("id,Customer ID,Plan,Quantity,Currency,Interval,Status,Start Date (UTC),"
                                     "Canceled At (UTC),Ended At (UTC)\n"
                                     "sub_1,cus_1,ensemble,120,usd,month,canceled,2026-01-05 10:15,2026-02-01 09:00,"
                                     "2026-02-05 10:15\n")
                              .rows.values;
    ASSERT_EQ(ofStripe.size(), 1U);
    EXPECT_EQ(ofStripe[0].customer, "cus_1");
    EXPECT_EQ(ofStripe[0].yearly, ofYear("479.40"));
    EXPECT_EQ(ofStripe[0].cancelled, parseDate("2026-02-01"));
    EXPECT_EQ(ofStripe[0].end, parseDate("2026-02-05"));
    const auto ofChartMogul = accountsIn("CUSTOMER_UUID,CUSTOMER_NAME,PLAN_NAME,QUANTITY,MRR,CURRENCY,INTERVAL_UNIT,"
                                         "START_DATE,END_DATE\n"
                                         "cus_9,Elm,Gold,2,16667,USD,year,2026-01-05T00:00:00Z,\n")
                                  .rows.values;
    ASSERT_EQ(ofChartMogul.size(), 1U);
    EXPECT_EQ(ofChartMogul[0].yearly, ofYear("2000.04")); // 12 × 166.67
}

TEST(AccountList, NeedACustomerAPlanAndAStart)
{
    static const Book book = musicBook();
    EXPECT_FALSE(readAccounts(decodeTable("customer,seats,mrr,end\nElm,1,10,2026-01-01\n"), book));
    EXPECT_THAT(refusedIn("customer,plan,start,mrr\nElm,a,2026-01-01,10\n"), IsEmpty());
    EXPECT_THAT(refusedIn("Elm,a,1,monthly,2026-01-01,,,,10\n"), IsEmpty()); // without a header, in the order
}

TEST(AccountList, NeedsNoPlanAndNoPriceForItsTenures)
{
    const auto tenures = readTenures(decodeTable("Kunde,Beginn,Ende,seats,mrr\n"
                                                 "Elm,2025-01-01,2025-12-31,many,none\n"
                                                 "Elm,2025-06-01,,,\n"
                                                 "Oak,2025-06-01,2025-05-31,,\n"
                                                 ",2025-06-01,,,\n"))
                             .value();
    ASSERT_EQ(tenures.values.size(), 2U);
    EXPECT_EQ(tenures.values[0].start, parseDate("2025-01-01"));
    EXPECT_EQ(tenures.values[0].end, parseDate("2025-12-31"));
    EXPECT_EQ(tenures.values[1].end, std::nullopt);
    ASSERT_EQ(tenures.problems.size(), 2U);
    EXPECT_EQ(tenures.problems[0].line, 4U);
    EXPECT_EQ(tenures.problems[1].line, 5U);
    EXPECT_FALSE(readTenures(decodeTable("customer,plan,end\nElm,a,2026-01-01\n")));
}

} // namespace
} // namespace seatwise::account_list_test
