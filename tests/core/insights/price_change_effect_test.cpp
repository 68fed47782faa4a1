#include "insights/price_change_effect.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calendar/days.h"
#include "insights/priced_accounts.h"
#include "pricing/books.h"

// R99.

namespace seatwise::price_change_effect_test {
namespace {

using namespace test;
using testing::ElementsAre;

/// The plans "a" to "e", so much a seat and month.
Book bookAt(std::initializer_list<std::string_view> rates)
{
    std::vector<Plan> plans;
    char name = 'a';
    for (const std::string_view each : rates) {
        Plan plan = teamPlan({seats(perUnit(each))});
        plan.id = PlanId(std::string(1, name));
        plan.name = std::string(1, name++);
        plans.push_back(std::move(plan));
    }
    return bookOf(std::move(plans));
}

/// A row priced by the list at 1.00 a seat.
Account row(std::uint32_t line, std::string_view customer, std::string_view plan, SeatCount seats, Billing billing,
            std::string_view start, std::string_view end = {})
{
    Account made = account(std::string(customer), std::to_string(seats), start, end);
    made.line = line;
    made.plan = plan;
    made.seats = seats;
    made.terms.billing = billing;
    made.isOfBook = true;
    return made;
}

std::vector<Account> accounts()
{
    constexpr Billing month = Billing::monthly;
    constexpr Billing year = Billing::annual;
    std::vector<Account> rows{row(1, "stays", "b", 100, month, "2025-01-01"),
                              row(2, "leaves", "e", 100, month, "2025-03-01", "2026-01-31"),
                              row(3, "fewer", "d", 100, month, "2025-03-01", "2026-03-31"),
                              row(4, "fewer", "d", 60, month, "2026-04-01"),
                              row(5, "more", "c", 100, month, "2025-03-01", "2026-02-28"),
                              row(6, "more", "c", 150, month, "2026-03-01"),
                              row(7, "cheaper", "e", 100, month, "2025-03-01", "2026-02-28"),
                              row(8, "cheaper", "a", 100, month, "2026-03-01"),
                              row(9, "yearly", "a", 100, year, "2025-06-15"),
                              row(10, "term", "d", 100, year, "2025-12-15"),
                              row(11, "term left", "d", 100, year, "2025-12-15", "2026-03-10"),
                              row(12, "new", "b", 100, month, "2026-01-10"),
                              row(13, "ended", "b", 100, year, "2025-09-01", "2026-03-31"),
                              row(14, "late", "b", 100, year, "2025-10-01"),
                              row(15, "unknown", "z", 100, month, "2025-01-01")};
    rows[9].terms.years = 2;
    rows[10].terms.years = 2;
    return rows;
}

PriceChangeEffect effectOn(const std::vector<Account>& of, std::string_view today = "2026-11-30")
{
    const Book before = bookAt({"1", "1", "1", "1", "1"});
    const Book after = bookAt({"1", "1.02", "1.05", "1.10", "1.20"});
    const PastPublishing publishing{before, after, day("2026-01-01"), day("2026-02-01")};
    return priceChangeEffect(of, publishing, 3, day(today), Currency{}).value();
}

std::vector<std::string> told(const PriceChangeEffect& effect)
{
    std::vector<std::string> texts;
    for (const AffectedAccount& each : effect.affected)
        texts.push_back(each.customer + " from " + toString(each.turn) + ": " + each.before.toString(2) + ", " +
                        each.expected.toString(2) + ", " + each.came.toString(2) + ", " + each.rise.toString(2) +
                        " %, " + std::string(toString(each.response)));
    return texts;
}

TEST(PriceChangeEffect, FollowsEachAccountFromItsFirstNewPrice)
{
    EXPECT_THAT(told(effectOn(accounts())),
                ElementsAre("stays from 2026-02-01: 100.00, 102.00, 102.00, 2.00 %, stayed",
                            "leaves from 2026-02-01: 100.00, 120.00, 0.00, 20.00 %, left",
                            "fewer from 2026-02-01: 100.00, 110.00, 66.00, 10.00 %, moved_down",
                            "more from 2026-02-01: 100.00, 105.00, 157.50, 5.00 %, moved_up",
                            "cheaper from 2026-02-01: 100.00, 120.00, 100.00, 20.00 %, moved_down",
                            "yearly from 2026-06-15: 100.00, 100.00, 100.00, 0.00 %, stayed"));
}

TEST(PriceChangeEffect, SetsWhatCameAgainstWhatWasExpected)
{
    const PriceChangeEffect effect = effectOn(accounts());
    EXPECT_EQ(effect.before, money("600"));
    EXPECT_EQ(effect.expected, money("657")); // 102 + 120 + 110 + 105 + 120 + 100
    EXPECT_EQ(effect.came, money("525.50"));  // 102 + 0 + 66 + 157.50 + 100 + 100
}

TEST(PriceChangeEffect, CountsEachOfTheOthersOnce)
{
    const PriceChangeEffect effect = effectOn(accounts());
    EXPECT_EQ(effect.endedBefore, 1); // "ended"
    EXPECT_EQ(effect.open, 1);        // "late", from October on
    EXPECT_EQ(effect.unpriced, 1);    // "unknown"
    EXPECT_EQ(effect.others.accounts, 2);
    EXPECT_EQ(effect.others.left, 1);
}

std::vector<std::string> told(const std::vector<LeftByRise>& rows)
{
    std::vector<std::string> texts;
    for (const LeftByRise& each : rows)
        texts.push_back((each.above ? std::to_string(*each.above) : "") + "-" +
                        (each.upTo ? std::to_string(*each.upTo) : "") + ": " + std::to_string(each.left) + " of " +
                        std::to_string(each.accounts));
    return texts;
}

// A rise of exactly 2, 5 or 10 percent belongs to what goes up to it.
TEST(PriceChangeEffect, CountsWhoLeftByTheSizeOfTheRise)
{
    const PriceChangeEffect effect = effectOn(accounts());
    EXPECT_THAT(told(effect.byRise),
                ElementsAre("-0: 0 of 1", "0-2: 0 of 1", "2-5: 0 of 1", "5-10: 0 of 1", "10-: 1 of 2"));
    EXPECT_EQ(effect.byRise.back().share,
              (statistics::ShareWithLimits{percent("50"), percent("9.45"), percent("90.55")}));
}

TEST(PriceChangeEffect, SaysNothingTooEarly)
{
    const PriceChangeEffect effect = effectOn(accounts(), "2026-04-29");
    EXPECT_TRUE(effect.affected.empty());
    EXPECT_EQ(effect.others.accounts, 0);
    EXPECT_EQ(effect.others.share, std::nullopt);
    EXPECT_EQ(effect.open, 10); // but for "unknown"; of "ended" and "term left" too
}

TEST(PriceChangeEffect, TakesAnMrrOfItsOwnForWhatCame)
{
    std::vector<Account> own{row(1, "kept", "e", 100, Billing::monthly, "2025-01-01"),
                             row(2, "raised", "e", 100, Billing::monthly, "2025-01-01", "2026-01-31"),
                             row(3, "raised", "e", 100, Billing::monthly, "2026-02-01")};
    for (Account& each : own)
        each.isOfBook = false;
    own.back().yearly = exact(money("115")) * 12;
    EXPECT_THAT(told(effectOn(own)), ElementsAre("kept from 2026-02-01: 100.00, 120.00, 100.00, 20.00 %, stayed",
                                                 "raised from 2026-02-01: 100.00, 120.00, 115.00, 20.00 %, stayed"));
}

TEST(PriceChangeEffect, TakesDaysInTheirOrderAndAWindowInRange)
{
    const Book book = bookAt({"1"});
    const PastPublishing wrong{book, book, day("2026-02-01"), day("2026-01-01")};
    EXPECT_EQ(priceChangeEffect(accounts(), wrong, 3, day("2026-11-30"), Currency{}).error().kind, Error::Kind::usage);
    const PastPublishing right{book, book, day("2026-01-01"), day("2026-01-01")};
    for (const int window : {0, 25})
        EXPECT_EQ(priceChangeEffect(accounts(), right, window, day("2026-11-30"), Currency{}).error().kind,
                  Error::Kind::usage);
    const PastPublishing early{book, book, day("2020-01-01"), day("2020-01-01")};
    EXPECT_EQ(priceChangeEffect(accounts(), early, 3, day("2026-11-30"), Currency{}).error().kind,
              Error::Kind::refused);
}

} // namespace
} // namespace seatwise::price_change_effect_test
