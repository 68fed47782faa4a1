#include "insights/cohorts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"
#include "insights/priced_accounts.h"

// R95.

namespace seatwise::cohorts_test {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> cohorts(const std::vector<Account>& accounts, std::string_view today)
{
    std::vector<std::string> said;
    for (const Cohort& cohort : cohortsOf(accounts, day(today))) {
        said.push_back(beganText(cohort) + ':');
        for (const std::int64_t left : cohort.survivors)
            said.back() += ' ' + std::to_string(left);
    }
    return said;
}

Account served(const std::string& customer, std::string_view start, std::string_view end = {})
{
    return account(customer, "0", start, end);
}

/// Four who began in 2020: one left with the first year, one with the second, one after a day of the third.
std::vector<Account> fourOf2020()
{
    return {served("a", "2020-03-01", "2021-02-28"), served("b", "2020-03-01", "2022-02-28"),
            served("c", "2020-03-01", "2022-03-01"), served("d", "2020-03-01")};
}

TEST(Cohorts, CountWhoIsInServiceWhenTheNextYearBegins)
{
    EXPECT_THAT(cohorts(fourOf2020(), "2023-12-31"), ElementsAre("2020: 4 3 2 1"));
}

TEST(Cohorts, CountNoRenewalThatSomeHaveNotComeTo)
{
    std::vector<Account> accounts = fourOf2020();
    accounts.push_back(served("e", "2020-11-15"));
    EXPECT_THAT(cohorts(accounts, "2023-11-14"), ElementsAre("2020: 5 4 3"));
    EXPECT_THAT(cohorts(accounts, "2023-11-15"), ElementsAre("2020: 5 4 3 2"));
}

TEST(Cohorts, AreOfTheYearInWhichACustomerBegan)
{
    EXPECT_THAT(cohorts({served("b", "2022-12-31"), served("a", "2021-01-01", "2021-06-30"), served("c", "2022-01-01")},
                        "2023-12-31"),
                ElementsAre("2021: 1 0 0", "2022: 2 2"));
}

TEST(Cohorts, TakeAllAccountsOfACustomerForOne)
{
    EXPECT_THAT(cohorts({served("a", "2021-06-01", "2023-12-31"), served("a", "2020-01-01", "2021-05-31"),
                         served("a", "2021-02-01", "2021-03-31")},
                        "2023-06-30"),
                ElementsAre("2020: 1 1 1 1"));
}

TEST(Cohorts, CountWhoLeftAndCameBackAsGone)
{
    EXPECT_THAT(cohorts({served("a", "2020-01-01", "2020-12-31"), served("a", "2021-02-01")}, "2023-06-30"),
                ElementsAre("2020: 1 0 0 0"));
}

TEST(Cohorts, RenewACustomerOfALeapDayOnTheLastOfFebruary)
{
    EXPECT_THAT(cohorts({served("a", "2020-02-29", "2021-02-27")}, "2021-02-28"), ElementsAre("2020: 1 0"));
    EXPECT_THAT(cohorts({served("a", "2020-02-29", "2021-02-28")}, "2021-02-28"), ElementsAre("2020: 1 1"));
}

TEST(Cohorts, AreByMonthWhileNobodyHasComeToARenewal)
{
    const std::vector<Account> young = {served("a", "2026-01-02"), served("b", "2026-03-01"),
                                        served("c", "2026-03-31", "2026-04-30")};
    EXPECT_THAT(cohorts(young, "2027-01-01"), ElementsAre("2026-01: 1", "2026-03: 2"));
    EXPECT_THAT(cohorts(young, "2027-01-02"), ElementsAre("2026: 3"));
}

TEST(Cohorts, LeaveOutWhoHasNotBegun)
{
    EXPECT_THAT(cohorts({served("a", "2026-12-02")}, "2026-12-01"), IsEmpty());
}

} // namespace
} // namespace seatwise::cohorts_test
