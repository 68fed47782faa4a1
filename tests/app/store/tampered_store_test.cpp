// What somebody changes in a store beside the program, sealing anew what can be sealed, is found before it is shown.

#include <algorithm>
#include <random>
#include <tuple>

#include <gtest/gtest.h>

#include "store/store_check.h"
#include "store/stores.h"
#include "store/tampered_store.h"

namespace seatwise::tampered_store_test {

namespace {

using test::TamperedStore;

TEST_F(TamperedStore, IsWholeBeforeAnybodyChangesIt)
{
    EXPECT_EQ(problem(), "");
    EXPECT_EQ(problemOfCheck(), "");
    for (const test::StoredTable& table : test::storedTables())
        if (table.sealed)
            sealAnew(table);
    EXPECT_EQ(problem(), "") << "the seals of this test are those of the program";
}

/// Text of SQL for a value that may take the place of another.
std::string otherValue(std::mt19937& random, const std::string& table, const std::string& column)
{
    switch (random() % 10) {
    case 0:
        return "NULL";
    case 1:
        return "''";
    case 2:
        return "9223372036854775807";
    case 3:
        return "CAST(" + column + " AS BLOB)";
    case 4:
        return "0";
    case 5:
        return column + " || 'x'";
    case 6:
        return column + " + 1";
    case 7:
        return "-1";
    default:
        return "(SELECT " + column + " FROM " + table + " WHERE rowid = " + std::to_string(random() % 8 + 1) + ")";
    }
}

/// Whether nothing of a store as it was changed is shown as if it were whole.
bool showsNothingFalse(const std::string& file, const std::vector<QuoteSummary>& before,
                       const std::vector<Quote>& quotes)
{
    const auto store = test::open(file);
    QuoteSearch search;
    search.today = test::issueDay;
    if (const auto listed = store->list(search))
        for (const QuoteSummary& quote : *listed)
            if (!quote.damaged && std::find(before.begin(), before.end(), quote) == before.end())
                return false;
    for (const Quote& quote : quotes)
        for (const std::string& name : {quote.id.text(), nameOf(quote)})
            if (const auto found = store->find(name);
                found && std::find(quotes.begin(), quotes.end(), *found) == quotes.end())
                return false;
    return true;
}

TEST_F(TamperedStore, IsFoundOutAfterAnyOfFourHundredEditsOfAnyColumnSealedAnew)
{
    const auto before = test::allQuotes(*test::open(file()));
    std::vector<Quote> quotes;
    for (const QuoteSummary& quote : before)
        quotes.push_back(test::open(file())->find(quote.id).value());
    std::mt19937 random(3);
    int edits = 0;
    for (int tries = 0; edits < 400 && tries < 5'000; ++tries) {
        const test::StoredTable& table = test::storedTables()[random() % test::storedTables().size()];
        const std::string column = table.columns[random() % table.columns.size()];
        const std::string value = otherValue(random, table.name, column);
        const auto row = std::to_string(random() % 12 + 1);
        reset();
        const std::string edit = std::string("UPDATE ") + table.name + " SET " + column + " = " + value +
                                 " WHERE rowid = " + row + " AND (" + column + " IS NOT " + value + " OR typeof(" +
                                 column + ") <> typeof(" + value + "))";
        if (!run({"PRAGMA foreign_keys=OFF", edit}) || isUnchanged())
            continue;
        if (table.sealed && column != "seal")
            sealAnew(table);
        ++edits;
        EXPECT_NE(problem(), "") << edit;
        EXPECT_NE(problemOfCheck(), "") << edit;
        EXPECT_TRUE(showsNothingFalse(file(), before, quotes)) << edit;
    }
    EXPECT_EQ(edits, 400);
}

TEST_F(TamperedStore, IsFoundOutWhenARowIsTakenAwayOrDoubled)
{
    for (const test::StoredTable& table : test::storedTables()) {
        reset();
        ASSERT_TRUE(run({"PRAGMA foreign_keys=OFF", std::string("DELETE FROM ") + table.name + " WHERE rowid = 2"}));
        const bool has = !isUnchanged();
        EXPECT_EQ(problem().empty(), !has) << table.name;
    }
    reset();
    ASSERT_TRUE(run({"INSERT INTO numbers VALUES (1999, 3)"}));
    EXPECT_EQ(problem(), "the table of numbers does not say that the last one of 1999 is 0");
}

TEST_F(TamperedStore, IsFoundOutWhenItSaysThatItIsAnotherStore)
{
    for (const char* edit : {"UPDATE store_identity SET id = 'another'", "DELETE FROM store_identity",
                             "INSERT INTO store_identity VALUES ('another', 0, '')"}) {
        reset();
        ASSERT_TRUE(run({edit}));
        EXPECT_EQ(problem(), "the id of the store is not the one that the audit trail says") << edit;
        EXPECT_EQ(problemOfCheck(), problem()) << edit;
    }
}

TEST_F(TamperedStore, ShowsNoQuoteUnderTheNumberOfAnother)
{
    ASSERT_TRUE(run({"UPDATE quotes SET number_sequence = 99 WHERE id = 'a'",
                     "UPDATE quotes SET number_sequence = 1 WHERE id = 'b'",
                     "UPDATE quotes SET number_sequence = 2 WHERE id = 'a'"}));
    sealAnew(test::storedTables()[1]);
    const auto found = test::open(file())->find("SW-2026-000001");
    ASSERT_FALSE(found);
    EXPECT_NE(found.error().message.english().find("is damaged: its row does not show what its content says"),
              std::string::npos)
        << found.error().message.english();
    EXPECT_NE(problem(), "");
}

/// What the table of numbers is set to by somebody else.
class TamperedNumbers : public TamperedStore, public testing::WithParamInterface<std::pair<const char*, const char*>>
{
};

TEST_P(TamperedNumbers, NeitherBlockNorOverflowNorDouble)
{
    ASSERT_TRUE(run({GetParam().second}));
    EXPECT_NE(problem(), "");
    const auto saved = test::save(*test::open(file()), test::draft("more"));
    ASSERT_TRUE(saved) << saved.error().message.english();
    EXPECT_EQ(saved->number, (QuoteNumber{2026, 5}));
}

INSTANTIATE_TEST_SUITE_P(Ways, TamperedNumbers,
                         testing::Values(std::pair{"Zero", "UPDATE numbers SET last = 0 WHERE year = 2026"},
                                         std::pair{"Largest",
                                                   "UPDATE numbers SET last = 9223372036854775807 WHERE year = 2026"},
                                         std::pair{"Negative", "UPDATE numbers SET last = -5 WHERE year = 2026"},
                                         std::pair{"Text", "UPDATE numbers SET last = 'many' WHERE year = 2026"},
                                         std::pair{"Gone", "DELETE FROM numbers"}),
                         [](const auto& row) { return row.param.first; });

TEST_F(TamperedStore, TakesNoRecordBehindOneThatIsTooLarge)
{
    ASSERT_TRUE(
        run({"UPDATE audit SET sequence = 9223372036854775807 WHERE sequence = (SELECT max(sequence) FROM audit)"}));
    const auto saved = test::save(*test::open(file()), test::draft("more"));
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().message.english().find("its last record was changed"), std::string::npos)
        << saved.error().message.english();
}

/// Something in the database that Seatwise did not make.
class ForeignObject : public TamperedStore,
                      public testing::WithParamInterface<std::tuple<const char*, const char*, const char*>>
{
};

TEST_P(ForeignObject, IsNamed)
{
    ASSERT_TRUE(run({std::get<1>(GetParam())}));
    EXPECT_EQ(problem(), std::get<2>(GetParam()));
    EXPECT_EQ(problemOfCheck(), std::get<2>(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ForeignObject,
    testing::Values(std::tuple{"Trigger", "CREATE TRIGGER evil BEFORE INSERT ON quotes BEGIN SELECT RAISE(IGNORE); END",
                               "it holds the trigger evil, which Seatwise did not make"},
                    std::tuple{"View", "CREATE VIEW evil AS SELECT * FROM quotes",
                               "it holds the view evil, which Seatwise did not make"},
                    std::tuple{"Table", "CREATE TABLE evil (id TEXT)",
                               "it holds the table evil, which Seatwise did not make"},
                    std::tuple{"Index", "CREATE INDEX evil ON quotes (customer)",
                               "it holds the index evil, which Seatwise did not make"},
                    std::tuple{"MissingIndex", "DROP INDEX quotes_added", "the index quotes_added is missing"},
                    std::tuple{"Column", "ALTER TABLE numbers ADD COLUMN evil TEXT",
                               "the table numbers is not as Seatwise made it"}),
    [](const auto& row) { return std::get<0>(row.param); });

TEST_F(TamperedStore, MayHoldWhatSqlitePlansWith)
{
    ASSERT_TRUE(run({"ANALYZE"}));
    EXPECT_EQ(problem(), "");
}

// The words of audit verify say so: only a head kept elsewhere shows this.
TEST_F(TamperedStore, IsFoundOutAgainstAKeptHeadWhenItsLastRecordIsWrittenAnew)
{
    const std::string head = test::open(file())->auditHead().value();
    AuditRecord last = test::open(file())->audit().value().back();
    last.detail = "something else";
    const auto connection = openSqliteFile(file(), file()).value();
    connection->execute(QStringLiteral("UPDATE audit SET detail = ?, hash = ? WHERE sequence = ?"),
                        {QString::fromStdString(last.detail), QString::fromStdString(hashOf(last)),
                         static_cast<qlonglong>(last.sequence)});
    EXPECT_EQ(problem(), "");
    EXPECT_FALSE(test::open(file())->verify(head)->valid());
}

TEST_F(TamperedStore, TellsHowFarItsCheckHasCome)
{
    std::int64_t most = 0;
    const Progress progress = [&most](std::int64_t, std::int64_t total) {
        most = total;
        return true;
    };
    EXPECT_TRUE(test::open(file())->verify(std::nullopt, progress)->valid());
    const auto connection = openSqliteFile(file(), file()).value();
    EXPECT_GE(checkStore(*connection, progress).records, 10);
}

} // namespace

} // namespace seatwise::tampered_store_test
