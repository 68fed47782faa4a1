#include "insights/movers.h"

#include <gtest/gtest.h>

#include "insights/priced_accounts.h"

// R85.

namespace seatwise::movers_test {
namespace {

using namespace test;

std::vector<Mover> movers(const std::vector<Account>& accounts, Movement movement, std::string_view from,
                          std::string_view to, MrrRules rules = MrrRules::seatwise)
{
    const MrrRule rule = ruleOf(rules);
    const auto months = movementsOf(accounts, rule, {month(from), month(to)}, Currency{}).value();
    return moversOf(accounts, rule, months, movement, Currency{}).value();
}

std::vector<std::string> names(const std::vector<Mover>& movers)
{
    std::vector<std::string> found;
    for (const Mover& mover : movers)
        found.push_back(mover.customer);
    return found;
}

Account left(std::string customer, std::string_view mrr, std::string_view end, std::string reason)
{
    Account made = account(std::move(customer), mrr, "2025-01-01", end);
    made.reason = std::move(reason);
    return made;
}

TEST(Movers, AreTheCustomersBehindEachMovementTheLargestFirst)
{
    const std::vector<Account> accounts{
        account("stays", "5", "2025-01-01"),       account("grows", "10", "2025-01-01", "2026-02-09"),
        account("grows", "25", "2026-02-10"),      account("arrives", "8", "2026-02-01"),
        account("arrives too", "9", "2026-02-28"), account("leaves", "7", "2025-01-01", "2026-02-27")};
    EXPECT_EQ(names(movers(accounts, Movement::signedUp, "2026-02", "2026-02")),
              (std::vector<std::string>{"arrives too", "arrives"}));
    const std::vector<Mover> grown = movers(accounts, Movement::expansion, "2026-02", "2026-02");
    ASSERT_EQ(grown.size(), 1U);
    EXPECT_EQ(grown.front().customer, "grows");
    EXPECT_EQ(grown.front().amount, money("15"));
    EXPECT_EQ(names(movers(accounts, Movement::churn, "2026-02", "2026-02")), std::vector<std::string>{"leaves"});
    EXPECT_TRUE(movers(accounts, Movement::contraction, "2026-02", "2026-02").empty());
}

TEST(Movers, AddUpToTheirBarWhereATwelfthOfAYearIsNoWholeCent)
{
    std::vector<Account> accounts;
    for (const char* customer : {"one", "two", "three"}) {
        accounts.push_back(account(customer, "0", "2026-02-01"));
        accounts.back().yearly = exact(money("100")); // 8.333… a month
    }
    const std::vector<Mover> found = movers(accounts, Movement::signedUp, "2026-02", "2026-02");
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].amount, money("8.34"));
    EXPECT_EQ(found[1].amount, money("8.33"));
    EXPECT_EQ(found[2].amount, money("8.33"));
}

TEST(Movers, SayThePlanAndReasonOfWhatEnded)
{
    std::vector<Account> accounts{left("a", "10", "2026-01-15", "Budget cut"), account("a", "4", "2026-01-16")};
    accounts[0].seats = 310;
    accounts[0].line = 7;
    const std::vector<Mover> found = movers(accounts, Movement::contraction, "2026-01", "2026-01");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().reason, "Budget cut");
    EXPECT_EQ(found.front().seats, 310);
    EXPECT_EQ(found.front().line, 7U);
}

TEST(Movers, OfWhoSignsAndLeavesInAMonthAreNewAndLostByStripesRule)
{
    const std::vector<Account> accounts{account("visitor", "12", "2026-03-03", "2026-03-20")};
    EXPECT_TRUE(movers(accounts, Movement::churn, "2026-03", "2026-03").empty());
    const std::vector<Mover> found = movers(accounts, Movement::churn, "2026-03", "2026-03", MrrRules::stripe);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().amount, money("12"));
}

TEST(Movers, WhoCancelledAreNamedByThatAccountByStripesRule)
{
    std::vector<Account> accounts{left("a", "10", "2025-12-31", "Another product"),
                                  left("a", "7", "2026-06-30", "Budget cut")};
    accounts[1].cancelled = parseDate("2026-02-10");
    accounts[1].start = *parseDate("2026-01-01");
    const std::vector<Mover> found = movers(accounts, Movement::churn, "2026-02", "2026-02", MrrRules::stripe);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().reason, "Budget cut");
}

TEST(ChurnReasons, AreSummedWhateverTheirCapitalsAndThatOfNobodyComesLast)
{
    const std::vector<Account> accounts{left("a", "10", "2026-01-15", "Budget cut"), left("b", "90", "2026-02-15", ""),
                                        left("c", "30", "2026-02-20", "budget  CUT "),
                                        left("d", "15", "2026-03-01", "Little used")};
    const std::vector<ChurnReason> reasons = reasonsOf(movers(accounts, Movement::churn, "2026-01", "2026-03"));
    EXPECT_EQ(reasons, (std::vector<ChurnReason>{
                           {"Budget cut", 2, money("40")}, {"Little used", 1, money("15")}, {"", 1, money("90")}}));
}

} // namespace
} // namespace seatwise::movers_test
