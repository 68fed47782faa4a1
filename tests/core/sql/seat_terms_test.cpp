#include "sql/seat_terms.h"

#include <rapidcheck/gtest.h>

#include "charges/amount.h"
#include "pricing/books.h"
#include "pricing/generated_book.h"
#include "pricing/music_book.h"
#include "pricing/price.h"
#include "sql/sql_file.h"
#include "values.h"

// R73: what a database is told gives what the rules give.

namespace seatwise::seat_terms_test {

namespace {

using namespace test;

std::optional<Money> totalOf(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing)
{
    Money total;
    return findTotal(total, book, plan, seats, billing, periodDiscount(book.rules, billing)) ? std::optional(total)
                                                                                             : std::nullopt;
}

TEST(SeatFormula, OfThePublishedListIsItsOwnFigures)
{
    const Book book = musicBook();
    const PriceBook& music = book;
    const SeatFormula formula = seatFormula(music, *music.findPlan("ensemble"), Billing::monthly);
    EXPECT_EQ(formula.stretches.size(), 8U);
    for (const SeatCount seats : {20, 119, 120, 239, 240, 75'000})
        EXPECT_EQ(totalBy(formula, music, seats)->units(), ensembleCents(seats, Billing::monthly) * 100) << seats;
    EXPECT_EQ(totalBy(formula, music, 19), std::nullopt);
}

RC_GTEST_PROP(SeatFormula, GivesWhatTheRulesGiveForAnyBook, ())
{
    const auto generated = *anyBook(*rc::gen::element(Rates::wholeCents, Rates::fine), Models::any);
    const Billing billing = *anyBilling();
    const PriceBook& book = generated.book;
    RC_PRE(generated.plan().offers(billing));
    const Plan& plan = book.plans.front();
    const SeatFormula formula = seatFormula(book, plan, billing);
    for (int i = 0; i < 20; ++i) {
        const SeatCount seats = *anySeats(plan, billing);
        if (seats <= formula.provenTo)
            RC_ASSERT(totalBy(formula, book, seats) == totalOf(book, plan, seats, billing));
    }
}

TEST(SeatFormula, ProvesNoMoreSeatsThanFit64Bits)
{
    Book book = musicBook();
    for (Plan& plan : book.plans)
        for (Charge& charge : plan.charges) {
            charge.monthly = PerUnit{rate("900000000"), {}};
            keepMonthlyAlone(charge);
        }
    const PriceBook& music = book;
    const SeatFormula formula = seatFormula(music, *music.findPlan("ensemble"), Billing::monthly);
    EXPECT_LT(formula.provenTo, 1'100'000);
    EXPECT_GT(formula.provenTo, 100'000);
    EXPECT_EQ(totalBy(formula, music, formula.provenTo),
              totalOf(music, *music.findPlan("ensemble"), formula.provenTo, Billing::monthly));
    EXPECT_EQ(totalBy(formula, music, formula.provenTo + 1), std::nullopt);
    const auto file = sqlFile(music, SqlDialect::sqlite, "accounts").value();
    EXPECT_FALSE(file.losses.empty());
}

TEST(SqlFile, RefusesWhatIsNoTable)
{
    const Book book = musicBook();
    for (const char* name : {"", "a b", "x;DROP TABLE y", "1a", "a.b.c", "a.", "\"q\""})
        EXPECT_FALSE(sqlFile(book, SqlDialect::postgresql, name).has_value()) << name;
    EXPECT_TRUE(sqlFile(book, SqlDialect::postgresql, "sales.accounts").has_value());
}

TEST(SqlFile, NamesWhatHasNoPlaceInIt)
{
    const Book book = musicBook();
    EXPECT_TRUE(sqlFile(book, SqlDialect::duckdb, "accounts").value().losses.empty());
}

} // namespace

} // namespace seatwise::seat_terms_test
