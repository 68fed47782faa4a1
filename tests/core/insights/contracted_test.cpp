#include "insights/contracted.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"
#include "insights/priced_accounts.h"

// R98.

namespace seatwise::contracted_test {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

Account billed(Account account, Billing billing, std::int8_t years = 0)
{
    account.terms.billing = billing;
    account.terms.years = years;
    return account;
}

Contracted at(const std::vector<Account>& accounts, std::string_view in, int horizon)
{
    return contractedAt(accounts, MrrRule{}, month(in), horizon, MonthlyAnchor::start, Currency{}).value();
}

std::vector<std::string> standingOf(const Contracted& contracted)
{
    std::vector<std::string> texts;
    for (const Money money : contracted.standing)
        texts.push_back(money.toString(2));
    return texts;
}

TEST(Contracted, KnowsEndsChangesAndDiscountsThatEnd)
{
    Account cheaper = account("c", "9", "2026-01-01");
    cheaper.yearlyInFull = exact(money("10")) * 12;
    cheaper.discountUntil = day("2027-01-15");
    const Contracted made = at({account("a", "100", "2025-01-01", "2026-12-31"), account("a", "150", "2027-01-01"),
                                account("b", "20", "2025-01-01", "2027-02-15"), cheaper},
                               "2026-11", 4);
    EXPECT_EQ(made.customers, 3);
    EXPECT_THAT(standingOf(made), ElementsAre("129.00", "180.00", "160.00", "160.00"));
}

TEST(Contracted, LeavesOutWhoIsNoCustomerAtTheEndOfTheMonth)
{
    const Contracted made =
        at({account("gone", "10", "2025-01-01", "2026-11-29"), account("signed", "20", "2026-12-01")}, "2026-11", 1);
    EXPECT_EQ(made.customers, 0);
    EXPECT_THAT(made.holdings.held, IsEmpty());
}

TEST(Contracted, LetsACustomerLeaveWhereAPeriodOrTermBegins)
{
    using statistics::LeavingMonths;
    const Contracted made = at({billed(account("year", "10", "2025-03-15"), Billing::annual),
                                billed(account("month", "10", "2026-08-05"), Billing::monthly),
                                billed(account("term", "10", "2025-02-01"), Billing::annual, 3),
                                billed(account("quarter", "10", "2026-08-20"), Billing::quarterly)},
                               "2026-11", 12);
    // From November: to March 4 months, to February 2028 15, to the quarter of February 3.
    EXPECT_THAT(made.holdings.leaving, ElementsAre(LeavingMonths{20, 4, 12}, LeavingMonths{3, 1, 1},
                                                   LeavingMonths{21, 15, 36}, LeavingMonths{3, 3, 3}));
}

// Who leaves with 30 November has that end.
TEST(Contracted, LetsNobodyLeaveWithTheLastDayThatIsKnown)
{
    using statistics::LeavingMonths;
    const std::vector<Account> accounts{billed(account("month", "10", "2026-08-01"), Billing::monthly),
                                        billed(account("year", "10", "2025-12-01"), Billing::annual),
                                        billed(account("later", "10", "2025-12-02"), Billing::annual)};
    EXPECT_THAT(at(accounts, "2026-11", 12).holdings.leaving,
                ElementsAre(LeavingMonths{3, 2, 1}, LeavingMonths{11, 13, 12}, LeavingMonths{11, 1, 12}));
}

TEST(Contracted, LetsCustomersOfCalendarMonthsLeaveWithTheirLastDay)
{
    const std::vector<Account> accounts{billed(account("month", "10", "2026-08-05"), Billing::monthly)};
    const auto made = contractedAt(accounts, MrrRule{}, month("2026-11"), 12, MonthlyAnchor::calendar, Currency{});
    EXPECT_EQ(made->holdings.leaving.front(), (statistics::LeavingMonths{3, 2, 1}));
}

TEST(Contracted, CountsTheAgeFromTheFirstMonthWithoutAGap)
{
    const Contracted made = at({account("back", "10", "2020-01-01", "2022-05-31"),
                                account("back", "10", "2024-11-10", "2026-01-31"), account("back", "30", "2026-02-01")},
                               "2026-11", 12);
    ASSERT_EQ(made.holdings.leaving.size(), 1U);
    EXPECT_EQ(made.holdings.leaving.front().age, 24);
    EXPECT_EQ(made.holdings.held.front().amount, money("30").units());
}

TEST(Contracted, OfAPastDayForgetsWhatWasNotKnownThen)
{
    Account cancelled = account("cancelled", "10", "2025-01-01", "2026-03-31");
    cancelled.cancelled = day("2025-10-01");
    Account later = account("later", "10", "2025-01-01", "2026-03-31");
    later.cancelled = day("2026-01-01");
    later.newPrices = {{day("2025-09-01"), exact(money("144")), exact(money("144"))},
                       {day("2025-12-01"), exact(money("156")), exact(money("156"))}};
    const std::vector<Account> known = asKnownOn({account("ended", "10", "2024-01-01", "2025-06-30"),
                                                  account("ends", "10", "2025-01-01", "2026-03-31"), cancelled, later,
                                                  account("young", "10", "2025-12-01")},
                                                 day("2025-11-30"));
    ASSERT_EQ(known.size(), 4U);
    EXPECT_EQ(known[0].end, day("2025-06-30"));
    EXPECT_EQ(known[1].end, std::nullopt);
    EXPECT_EQ(known[2].end, day("2026-03-31"));
    EXPECT_EQ(known[3].end, std::nullopt);
    EXPECT_EQ(known[3].cancelled, std::nullopt);
    ASSERT_EQ(known[3].newPrices.size(), 1U);
    EXPECT_EQ(known[3].newPrices.front().from, day("2025-09-01"));
}

TEST(Contracted, IsDearerByHowMuchAllOfItMoves)
{
    DatedPriceChange change;
    change.from = day("2027-01-01");
    change.by = percent("10");
    Account booked = account("c", "300", "2027-02-01"); // says what it brings then
    const ChangedAccounts changed =
        withPriceChange({account("a", "100", "2025-01-01"), account("b", "50", "2025-01-01", "2026-12-31"), booked},
                        change, MonthlyAnchor::calendar)
            .value();
    EXPECT_EQ(changed.dearer, percent("10"));
    EXPECT_EQ(changed.unpriced, 0);
    ASSERT_EQ(changed.accounts[0].newPrices.size(), 1U);
    EXPECT_EQ(changed.accounts[0].newPrices.front().from, day("2027-01-01"));
    EXPECT_THAT(changed.accounts[1].newPrices, IsEmpty()); // ends before
    EXPECT_THAT(changed.accounts[2].newPrices, IsEmpty());
}

} // namespace
} // namespace seatwise::contracted_test
