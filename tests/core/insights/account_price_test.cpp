#include "insights/account_price.h"

#include <gtest/gtest.h>

#include "calendar/days.h"
#include "insights/priced_accounts.h"
#include "pricing/books.h"

// R72, R85.

namespace seatwise::account_price_test {
namespace {

using namespace test;

/// Of a plan of 10 seats, billed by the year.
Account ofBook(std::string_view yearly, std::string_view inFull)
{
    Account made = account("Elm", "0", "2026-03-01");
    made.plan = "team";
    made.seats = 10;
    made.terms.billing = Billing::annual;
    made.isOfBook = true;
    made.yearly = exact(money(yearly));
    made.yearlyInFull = exact(money(inFull));
    return made;
}

std::string yearlyText(const NewPrice& price)
{
    return Money::fromUnits(static_cast<std::int64_t>(price.yearly.units / exact(Money::fromUnits(1)).units))
        .toString(2);
}

TEST(AccountPrice, IsTheLastThatHasBegunByTheDay)
{
    Account account = ofBook("100", "100");
    account.newPrices = {{day("2026-06-01"), exact(money("110")), exact(money("110"))},
                         {day("2026-09-01"), exact(money("120")), exact(money("120"))}};
    EXPECT_EQ(yearlyText(priceOn(account, day("2026-05-31"))), "100.00");
    EXPECT_EQ(yearlyText(priceOn(account, day("2026-06-01"))), "110.00");
    EXPECT_EQ(yearlyText(priceOn(account, day("2027-01-01"))), "120.00");
}

TEST(AccountPrice, ChangesWithTheNextPeriodOrTermAndNeverInsideOne)
{
    Account account = ofBook("100", "100");
    EXPECT_EQ(nextPeriodFrom(account, day("2026-11-15"), MonthlyAnchor::calendar), day("2027-03-01"));
    account.terms.years = 3;
    EXPECT_EQ(nextPeriodFrom(account, day("2026-11-15"), MonthlyAnchor::calendar), day("2029-03-01"));
    account.terms = {day("2025-01-10"), Billing::annual, 0};
    EXPECT_EQ(nextPeriodFrom(account, day("2026-11-15"), MonthlyAnchor::calendar), day("2027-01-10"));
    account.terms = {};
    EXPECT_EQ(nextPeriodFrom(account, day("2026-11-15"), MonthlyAnchor::calendar), day("2026-12-01"));
}

TEST(AccountPrice, KeepsItsDiscountByAnotherListExactly)
{
    const Account account = ofBook("90", "100"); // 10 % off
    const NewPrice moved =
        byOtherList(priceOn(account, account.start), account, {money("100"), money("111.11")}).value();
    EXPECT_EQ(moved.yearly, exact(money("99.999")));
    EXPECT_EQ(moved.yearlyInFull, exact(money("111.11")));
}

TEST(AccountPrice, OfItsOwnMovesByTheSamePart)
{
    Account account = ofBook("240", "240"); // 20 a month
    account.isOfBook = false;
    const NewPrice moved = byOtherList(priceOn(account, account.start), account, {money("300"), money("310")}).value();
    EXPECT_EQ(moved.yearly, exact(money("20.6667")) * 12);
}

TEST(AccountPrice, RisesAndFallsByAPercentage)
{
    const Account account = ofBook("100", "120");
    const NewPrice price = priceOn(account, account.start);
    EXPECT_EQ(raised(price, percent("2.5")).value().yearly, exact(money("102.50")));
    EXPECT_EQ(raised(price, percent("2.5")).value().yearlyInFull, exact(money("123")));
    EXPECT_EQ(raised(price, percent("-10")).value().yearly, exact(money("90")));
    EXPECT_EQ(raised(price, percent("-100")).value().yearly, Exact{});
}

TEST(AccountPrice, NeedsAPriceInBothLists)
{
    const Book dollar = bookOf(seats(perUnit("1")));
    const Book free = bookOf(seats(perUnit("0")));
    Account account = ofBook("120", "120");
    EXPECT_EQ(listPricesOf(account, dollar, dollar).value().before, money("120"));
    EXPECT_EQ(listPricesOf(account, free, dollar).error(), (Said{Error::Kind::refused, "it cost nothing before"}));
    account.plan = "of old";
    EXPECT_FALSE(listPricesOf(account, dollar, dollar));
}

} // namespace
} // namespace seatwise::account_price_test
