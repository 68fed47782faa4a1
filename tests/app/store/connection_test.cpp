#include "store/connection.h"

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "store/sqlite_file.h"

namespace seatwise::connection_test {
namespace {

class StatementOfAConnection : public testing::Test
{
protected:
    StatementOfAConnection()
    {
        connection->execute(QStringLiteral("CREATE TABLE pairs (name TEXT, place INTEGER)"));
        for (const auto& [name, place] : {std::pair("a", 1), std::pair("a", 2), std::pair("b", 3)})
            connection->write(QStringLiteral("INSERT INTO pairs VALUES (?, ?)"), {name, place});
    }

    [[nodiscard]] Rows placesOf(const char* name) const
    {
        return connection->query(QStringLiteral("SELECT place FROM pairs WHERE name = ? ORDER BY place"), {name});
    }

    test::ScratchFolder folder;
    std::unique_ptr<Connection> connection = openSqliteStore(folder.path("store.db")).value();
};

} // namespace

TEST_F(StatementOfAConnection, AnswersAnewWithOtherValues)
{
    for (const auto& [name, first] : {std::pair("a", 1), std::pair("b", 3), std::pair("a", 1)}) {
        Rows rows = placesOf(name);
        ASSERT_TRUE(rows.next()); // and is left before its last row
        EXPECT_EQ(rows.whole(0), first);
    }
}

TEST_F(StatementOfAConnection, AnswersTwoWhoReadAtOnce)
{
    Rows outer = placesOf("a");
    std::vector<std::int64_t> read;
    while (outer.next()) {
        Rows inner = placesOf("b");
        while (inner.next())
            read.push_back(inner.whole(0));
        read.push_back(outer.whole(0));
    }
    EXPECT_EQ(read, (std::vector<std::int64_t>{3, 1, 3, 2}));
}

TEST_F(StatementOfAConnection, SeesATableThatWasMadeAnew)
{
    static_cast<void>(placesOf("a").next());
    connection->execute(QStringLiteral("DROP TABLE pairs"));
    connection->execute(QStringLiteral("CREATE TABLE pairs (more TEXT, place INTEGER, name TEXT)"));
    connection->write(QStringLiteral("INSERT INTO pairs VALUES (?, ?, ?)"), {"x", 7, "a"});
    Rows rows = placesOf("a");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.whole(0), 7);
    EXPECT_FALSE(rows.next());
}

TEST_F(StatementOfAConnection, HoldsNobodyUpWhoWritesAfterIt)
{
    {
        Rows rows = placesOf("a");
        ASSERT_TRUE(rows.next());
    }
    const auto other = openSqliteStore(folder.path("store.db")).value();
    Transaction transaction(*other);
    other->write(QStringLiteral("INSERT INTO pairs VALUES (?, ?)"), {"c", 4});
    EXPECT_NO_THROW(transaction.commit());
}

} // namespace seatwise::connection_test
