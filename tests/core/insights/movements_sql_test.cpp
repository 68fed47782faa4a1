#include "insights/movements_sql.h"

#include <gtest/gtest.h>

#include "insights/priced_accounts.h"
#include "pricing/books.h"
#include "pricing/music_book.h"
#include "sql/sql_view.h"
#include "values.h"

// R85, R86. What the engines make of it is held in tests/sql.

namespace seatwise::movements_sql_test {
namespace {

using namespace test;

Result<std::string> movementsFor(const PriceBook& book, std::string_view table = "accounts",
                                 const MonthsAsked& months = {}, SqlDialect dialect = SqlDialect::duckdb)
{
    return movementsSql(book, dialect, table, MrrRules::seatwise, months);
}

TEST(MovementsSql, IsRefusedForABookThatChargesOnce)
{
    Charge setup = fee(flat("0"));
    setup.name = "Setup";
    setup.once = flat("250");
    EXPECT_EQ(movementsFor(bookOf({teamPlan({seats(perUnit("3")), setup})})).error(),
              (Said{Error::Kind::refused, "Team charges Setup once, which is no recurring revenue and cannot be told "
                                          "apart in the total of a priced table"}));
}

TEST(MovementsSql, IsForNoEngineOf64Bits)
{
    EXPECT_EQ(movementsFor(musicBook(), "accounts", {}, SqlDialect::sqlite).error().kind, Error::Kind::usage);
}

TEST(MovementsSql, TakesMonthsInTheirOrder)
{
    const Book book = musicBook();
    EXPECT_TRUE(movementsFor(book, "accounts", {month("2026-01"), month("2026-01")}));
    EXPECT_TRUE(movementsFor(book, "accounts", {month("2026-01"), std::nullopt}));
    EXPECT_EQ(movementsFor(book, "accounts", {month("2026-02"), month("2026-01")}).error().kind, Error::Kind::usage);
    EXPECT_EQ(movementsFor(book, "accounts", {month("1900-01"), month("2026-01")}).error().kind, Error::Kind::usage);
}

TEST(SqlTableName, IsANameOrTwoThatNoEngineNeedsQuotesFor)
{
    for (const char* const name : {"accounts", "sales.accounts", "_a1"})
        EXPECT_TRUE(isSqlTableName(name)) << name;
    for (const char* const name : {"", ".", "a.", ".a", "a.b.c", "1a", "a b", "a;b", "a\"b", "ä"})
        EXPECT_FALSE(isSqlTableName(name)) << name;
}

TEST(SqlSteps, ReadEachOtherByNameOrWithin)
{
    const auto told = [](SqlDialect dialect) {
        SqlSteps steps(dialect);
        steps.add("one", "SELECT 1 AS x");
        steps.add("two", "SELECT x FROM " + steps.from("one"));
        return steps.query("SELECT x FROM " + steps.from("two"));
    };
    EXPECT_EQ(told(SqlDialect::duckdb),
              "WITH one AS (\nSELECT 1 AS x),\ntwo AS (\nSELECT x FROM one)\nSELECT x FROM two");
    EXPECT_EQ(told(SqlDialect::clickhouse), "SELECT x FROM (\nSELECT x FROM (\nSELECT 1 AS x))");
}

} // namespace
} // namespace seatwise::movements_sql_test
