#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "insights/priced_accounts.h"
#include "random_cases.h"

// R85, R86: the movements of made-up accounts against what the rules say, looked up day by day and customer by
// customer.

namespace seatwise::movements_property_test {
namespace {

using namespace test;
using std::chrono::days;
using std::chrono::sys_days;

constexpr int firstYear = 2024;
constexpr int monthsLookedAt = 14;

Month monthAt(int place)
{
    return std::chrono::year{firstYear} / std::chrono::January + std::chrono::months{place};
}

Date anyDay(Random& random)
{
    return sys_days(std::chrono::year{firstYear} / 1 / 1) + days{random.number(0, 400)};
}

Account anyAccount(Random& random, int customer)
{
    Account made;
    made.customer = std::to_string(customer);
    made.start = anyDay(random);
    if (random.flip())
        made.end = Date(sys_days(made.start) + days{random.number(0, 150)});
    if (random.flip())
        made.cancelled = Date(sys_days(made.start) + days{random.number(0, 150)});
    if (random.flip())
        made.discountUntil = Date(sys_days(made.start) + days{random.number(-5, 150)});
    made.yearly = exact(Money::fromUnits(random.between(0, 9'999'999)));
    made.yearlyInFull = made.yearly + exact(Money::fromUnits(random.between(0, 99'999)));
    made.yearlyUsage = exact(Money::fromUnits(random.between(0, 99'999)));
    return made;
}

/// What an account brings on a day, as a year's amount.
Wide onDay(const Account& account, sys_days day, const MrrRule& rule)
{
    if (day < sys_days(account.start) || (account.end && day > sys_days(*account.end)))
        return 0;
    if (rule.churnsAtCancellation && account.cancelled && day >= sys_days(*account.cancelled))
        return 0;
    const bool isDiscounted =
        !account.discountUntil || (!rule.ignoresTimedDiscounts && day <= sys_days(*account.discountUntil));
    return (isDiscounted ? account.yearly : account.yearlyInFull).units +
           (rule.countsUsage ? account.yearlyUsage.units : 0);
}

/// What a customer's accounts bring on a day.
Wide onDay(const std::vector<Account>& accounts, const std::string& customer, sys_days day, const MrrRule& rule)
{
    Wide sum = 0;
    for (const Account& account : accounts)
        if (account.customer == customer)
            sum += onDay(account, day, rule);
    return sum;
}

struct Expected
{
    Wide start = 0;
    Wide signedUp = 0;
    Wide expansion = 0;
    Wide contraction = 0;
    Wide churn = 0;
    Wide reactivation = 0;
    Wide end = 0;
    std::int64_t customers = 0;
};

sys_days lastOf(Month month)
{
    return month / std::chrono::last;
}

/// The last amount that is paid within a month.
Wide lastPaidIn(const std::vector<Account>& accounts, const std::string& customer, Month month, const MrrRule& rule)
{
    for (sys_days day = lastOf(month); day >= sys_days(month / 1); day -= days{1})
        if (const Wide amount = onDay(accounts, customer, day, rule); amount > 0)
            return amount;
    return 0;
}

std::vector<Expected> expectedOf(const std::vector<Account>& accounts, const MrrRule& rule)
{
    std::set<std::string> customers;
    for (const Account& account : accounts)
        customers.insert(account.customer);
    std::vector<Expected> all(monthsLookedAt);
    for (const std::string& customer : customers) {
        bool hasPaid = false;
        for (int i = 0; i < monthsLookedAt; ++i) {
            const Wide before = onDay(accounts, customer, lastOf(monthAt(i - 1)), rule);
            const Wide after = onDay(accounts, customer, lastOf(monthAt(i)), rule);
            Expected& month = all[static_cast<std::size_t>(i)];
            month.start += before;
            month.end += after;
            month.customers += after > 0 ? 1 : 0;
            if (before == 0 && after == 0 && rule.countsVisits) {
                const Wide visit = lastPaidIn(accounts, customer, monthAt(i), rule);
                (hasPaid ? month.reactivation : month.signedUp) += visit;
                month.churn += visit;
                hasPaid = hasPaid || visit > 0;
            } else if (before == 0) {
                (hasPaid ? month.reactivation : month.signedUp) += after;
            } else if (after == 0) {
                month.churn += before;
            } else {
                month.expansion += std::max<Wide>(after - before, 0);
                month.contraction += std::max<Wide>(before - after, 0);
            }
            hasPaid = hasPaid || after > 0;
        }
    }
    return all;
}

/// Whether a rounded amount is less than a cent, or half of one, from a twelfth of a year's.
bool isNear(Money rounded, Wide yearly, bool toTheNearest)
{
    const Wide cent = exact(money("0.01")).units * 12;
    const Wide apart = exact(rounded).units * 12 - yearly;
    return toTheNearest ? 2 * apart <= cent && -2 * apart <= cent : apart < cent && -apart < cent;
}

TEST(MovementsProperty, AreWhatTheRulesSayForEachCustomerAndMonth)
{
    const auto property = [](Random& random) {
        std::vector<Account> accounts;
        for (int i = random.number(0, 12); i > 0; --i)
            accounts.push_back(anyAccount(random, random.number(1, 4)));
        for (const MrrRules rules : everyMrrRules) {
            const MrrRule rule = ruleOf(rules);
            const auto found =
                movementsOf(accounts, rule, {monthAt(0), monthAt(monthsLookedAt - 1)}, Currency{}).value();
            const auto expected = expectedOf(accounts, rule);
            for (std::size_t i = 0; i < found.size(); ++i) {
                SCOPED_TRACE(toString(found[i].month) + " by " + std::string(toString(rules)));
                EXPECT_TRUE(isNear(found[i].start, expected[i].start, true));
                EXPECT_TRUE(isNear(found[i].end, expected[i].end, true));
                EXPECT_TRUE(isNear(found[i].signedUp, expected[i].signedUp, false));
                EXPECT_TRUE(isNear(found[i].expansion, expected[i].expansion, false));
                EXPECT_TRUE(isNear(found[i].contraction, expected[i].contraction, false));
                EXPECT_TRUE(isNear(found[i].churn, expected[i].churn, false));
                EXPECT_TRUE(isNear(found[i].reactivation, expected[i].reactivation, false));
                EXPECT_EQ(found[i].customers, expected[i].customers);
            }
        }
    };
    forRandomCases(property, 500);
}

TEST(MovementsProperty, LeadFromEachStartToItsEndToTheCent)
{
    const auto property = [](Random& random) {
        std::vector<Account> accounts;
        for (int i = random.number(0, 60); i > 0; --i)
            accounts.push_back(anyAccount(random, random.number(1, 20)));
        for (const MrrRules rules : everyMrrRules) {
            Money before = money("0");
            const auto all = movementsOf(accounts, ruleOf(rules), {monthAt(0), monthAt(36)}, Currency{}).value();
            for (const MonthMovements& month : all) {
                EXPECT_EQ(month.start, before);
                EXPECT_EQ(month.start.units() + month.signedUp.units() + month.expansion.units() +
                              month.reactivation.units() - month.contraction.units() - month.churn.units(),
                          month.end.units());
                for (const Money each :
                     {month.signedUp, month.expansion, month.reactivation, month.contraction, month.churn})
                    EXPECT_FALSE(each.isNegative());
                before = month.end;
            }
        }
    };
    forRandomCases(property, 500);
}

TEST(MovementsProperty, OfAHundredThousandAccountsAreFoundInOneSweep)
{
    Random random(21);
    std::vector<Account> accounts;
    for (int i = 0; i < 100'000; ++i)
        accounts.push_back(anyAccount(random, random.number(1, 60'000)));
    const auto begin = std::chrono::steady_clock::now();
    const auto months = movementsOf(accounts, ruleOf(MrrRules::seatwise), {monthAt(0), monthAt(35)}, Currency{});
    const auto took = std::chrono::steady_clock::now() - begin;
    ASSERT_TRUE(months);
    EXPECT_EQ(months->size(), 36U);
    EXPECT_LT(took, std::chrono::seconds(5)); // of builds with sanitizers too; 0.5 s of one without
}

} // namespace
} // namespace seatwise::movements_property_test
