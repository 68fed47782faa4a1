#include "store/migration.h"

#include <gtest/gtest.h>

#include "digest/digest.h"
#include "store/backup.h"
#include "store/sql_workshop_store.h"
#include "store/stores.h"
#include "store/trail_rows.h"
#include "words/words.h"

namespace seatwise::migration_test {

namespace {

/// The steps of a Seatwise to come.
SchemaSteps withOneMore(const QStringList& step)
{
    SchemaSteps steps = schemaSteps();
    steps.push_back(step);
    return steps;
}

const QStringList newTable{QStringLiteral("CREATE TABLE reminders (id TEXT PRIMARY KEY)"),
                           QStringLiteral("INSERT INTO reminders SELECT id FROM quotes")};

/// The steps of the Seatwise that kept quotes alone.
SchemaSteps ofTheFirstVersion()
{
    return {schemaSteps().front()};
}

class Migration : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(test::save(*test::open(file()), test::draft("a"))); }

    [[nodiscard]] std::string file() const { return folder_.path("store.db"); }

    test::ScratchFolder folder_;
};

TEST_F(Migration, TakesAnOlderStoreToTheNewestVersion)
{
    const auto connection = openSqliteStore(file(), withOneMore(newTable)).value();
    EXPECT_EQ(versionOf(*connection), versionAfter(schemaSteps()) + 1);
    EXPECT_EQ(connection->valueOf(QStringLiteral("SELECT id FROM reminders")).value().toString(), QStringLiteral("a"));
}

TEST_F(Migration, BacksTheStoreUpFirst)
{
    ASSERT_TRUE(openSqliteStore(file(), withOneMore(newTable)));
    const std::vector<std::string> backups = backupsOf(file());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_TRUE(test::open(backups.front())->find("a"));
}

TEST_F(Migration, LeavesTheStoreAsItWasWhenAStepFails)
{
    QStringList broken = newTable;
    broken += QStringLiteral("INSERT INTO nowhere VALUES (1)");
    ASSERT_FALSE(openSqliteStore(file(), withOneMore(broken)));
    const auto connection = openSqliteStore(file()).value();
    EXPECT_EQ(versionOf(*connection), versionAfter(schemaSteps()));
    EXPECT_THROW(connection->execute(QStringLiteral("SELECT id FROM reminders")), StoreFailure);
}

TEST_F(Migration, ChangesNothingOfAStoreOfThisVersion)
{
    const std::string before = test::bytesOf(file());
    ASSERT_TRUE(openSqliteStore(file()));
    EXPECT_EQ(test::bytesOf(file()), before);
}

TEST_F(Migration, IsNotUndoneByAnOlderProgram)
{
    ASSERT_TRUE(openSqliteStore(file(), withOneMore(newTable)));
    const auto older = openSqliteStore(file());
    ASSERT_FALSE(older);
    EXPECT_NE(older.error().message.english().find("was written by a newer version of Seatwise"), std::string::npos);
}

/// The columns of quotes that came later.
const QStringList laterColumns{QStringLiteral("options"),     QStringLiteral("prepared_by"),   QStringLiteral("depth"),
                               QStringLiteral("book"),        QStringLiteral("book_sha256"),   QStringLiteral("waits"),
                               QStringLiteral("approved_by"), QStringLiteral("approval_proof")};

/// Seals the one row of quotes without later columns, and has the trail name that seal, as the first version did.
void sealAsBefore(const Connection& connection)
{
    const QString seal =
        connection
            .valueOf(
                QStringLiteral("SELECT id || char(31) || added || char(31) || number_year || char(31) || "
                               "number_sequence || char(31) || revision || char(31) || status || char(31) || customer "
                               "|| char(31) || plan || char(31) || seats || char(31) || currency || char(31) || total "
                               "|| char(31) || issued || char(31) || valid_through || char(31) || coalesce(decided, "
                               "'') || char(31) || search || char(31) || state_sha256 || char(31) FROM quotes"))
            ->toString();
    const std::string sha256 = sha256Hex(seal.toStdString());
    connection.execute(QStringLiteral("UPDATE quotes SET seal = ?"), {toQString(sha256)});
    AuditRecord last = wholeTrail(connection).back();
    last.contentSha256 = sha256;
    connection.execute(QStringLiteral("UPDATE audit SET content_sha256 = ?, hash = ? WHERE sequence = ?"),
                       {toQString(sha256), toQString(hashOf(last)), static_cast<qlonglong>(last.sequence)});
}

class FirstVersion : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto connection = openSqliteStore(file(), ofTheFirstVersion()).value();
        for (const QString& column : laterColumns)
            connection->execute("ALTER TABLE quotes ADD COLUMN " + column);
        {
            SqlQuoteStore store(openSqliteStore(file(), ofTheFirstVersion()).value());
            written_ = test::save(store, test::draft("a")).value();
        }
        sealAsBefore(*connection);
        for (const QString& column : laterColumns)
            connection->execute("ALTER TABLE quotes DROP COLUMN " + column);
    }

    [[nodiscard]] std::string file() const { return folder_.path("store.db"); }

    test::ScratchFolder folder_;
    Quote written_;
};

TEST_F(FirstVersion, KeepsItsQuotesAndHasRoomForWorkshops)
{
    SqlWorkshopStore workshop(openSqliteStore(file()).value());
    ASSERT_TRUE(workshop.keep({{{"music/card", "decided"}, "card.decided", words::plain("a card")}}));
    EXPECT_EQ(workshop.items("").value(), (std::vector<WorkshopItem>{{"music/card", "decided"}}));
    EXPECT_EQ(test::open(file())->find("a").value(), written_);
    EXPECT_TRUE(test::open(file())->verify(std::nullopt)->valid());
    EXPECT_EQ(backupsOf(file()).size(), 1U);
}

TEST_F(FirstVersion, IsFoundOutWhenItSaysThatItIsAnotherStoreThanItWasMadeWhenItWasMigrated)
{
    const auto connection = openSqliteStore(file()).value();
    const auto id = connection->valueOf(QStringLiteral("SELECT id FROM store_identity")).value().toString();
    connection->execute(QStringLiteral("UPDATE store_identity SET id = 'another'"));
    EXPECT_EQ(test::open(file())->verify(std::nullopt)->problem.english(),
              "the audit trail speaks of " + id.toStdString() + ", which is not in " + file() + "; restore a backup");
}

TEST_F(FirstVersion, OpensNoStoreOfThisOne)
{
    ASSERT_TRUE(openSqliteStore(file()));
    const auto older = openSqliteStore(file(), ofTheFirstVersion());
    ASSERT_FALSE(older);
    EXPECT_NE(
        older.error().message.english().find("was written by a newer version of Seatwise, with tables of version 8"),
        std::string::npos)
        << older.error().message.english();
}

TEST_F(FirstVersion, ComesBackFromItsBackup)
{
    ASSERT_TRUE(test::save(*test::open(file()), test::draft("b")));
    const std::string backup = backupsOf(file()).front();
    const RestorePreview preview = previewRestore(backup, file()).value();
    EXPECT_EQ(preview.quotesThen, 1);
    EXPECT_EQ(preview.lost, 1);
    ASSERT_TRUE(restoreBackup(backup, file()));
    EXPECT_EQ(test::allQuotes(*test::open(file())).size(), 1U);
}

} // namespace

} // namespace seatwise::migration_test
