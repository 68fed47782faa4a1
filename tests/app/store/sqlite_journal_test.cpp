#include "store/sqlite_journal.h"

#include <filesystem>
#include <string>
#include <unistd.h>

#include <gtest/gtest.h>

#include "store/backup.h"
#include "store/processes.h"
#include "store/stores.h"

namespace seatwise::sqlite_journal_test {

namespace {

class JournalTest : public testing::Test
{
protected:
    void SetUp() override { written_ = test::save(*test::open(store()), test::draft("a")).value(); }

    [[nodiscard]] std::string store() const { return folder_.path("store.db"); }
    [[nodiscard]] std::string backup() const { return folder_.path("backup.db"); }

    /// Stops a program in the middle of a transaction, after pages of the store were written over.
    static void stopInTheMiddle(const std::string& file)
    {
        const pid_t child = test::inChild([&file]() -> int {
            const auto connection = openSqliteStore(file).value();
            const auto spilt = asResult([&connection] {
                for (const char* statement :
                     {"PRAGMA cache_size=1", "BEGIN IMMEDIATE", "UPDATE quotes SET customer = 'Nobody', total = 1",
                      "UPDATE audit SET detail = 'nothing'", "UPDATE quote_contents SET content = 'nothing'",
                      "WITH RECURSIVE n(i) AS (SELECT 3000 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) INSERT INTO "
                      "numbers SELECT i, 1 FROM n"})
                    connection->execute(QLatin1String(statement));
            });
            ::_exit(spilt ? 0 : 1); // before the connection could undo it
        });
        ASSERT_EQ(test::exitCodeOf(child), 0);
        ASSERT_TRUE(isUnfinished(file));
    }

    void expectAsWritten() const
    {
        EXPECT_EQ(test::open(store())->find("a").value(), written_);
        test::expectWhole(*test::open(store()));
    }

    test::ScratchFolder folder_;
    Quote written_;
};

TEST_F(JournalTest, StaysAndMeansNothingAfterASave)
{
    ASSERT_TRUE(std::filesystem::exists(journalOf(store())));
    EXPECT_FALSE(isUnfinished(store()));
    EXPECT_LE(std::filesystem::file_size(journalOf(store())), 1'048'576U);
}

TEST_F(JournalTest, UndoesWhatAStoppedProgramLeftUnfinished)
{
    stopInTheMiddle(store());
    EXPECT_NE(test::bytesOf(store()).find("Nobody"), std::string::npos);
    expectAsWritten();
    EXPECT_FALSE(isUnfinished(store()));
}

TEST_F(JournalTest, HidesNoStoreThatIsCutShort)
{
    const std::string bytes = test::bytesOf(store());
    test::writeBytes(store(), bytes.substr(0, bytes.size() / 2));
    const auto opened = openSqliteStore(store());
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().message.english().find("it is cut short; restore a backup"), std::string::npos)
        << opened.error().message.english();
}

TEST_F(JournalTest, IsNotWrittenIntoANewStore)
{
    stopInTheMiddle(store());
    std::filesystem::rename(store(), folder_.path("gone.db"));
    const auto opened = openSqliteStore(store());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message.english(),
              "cannot make the store " + store() + ": beside it is " + store() +
                  "-journal of one that is gone; put that one back, or take the journal away");
    EXPECT_FALSE(std::filesystem::exists(store()));
    std::filesystem::rename(folder_.path("gone.db"), store());
    expectAsWritten();
}

TEST_F(JournalTest, OfAFinishedTransactionIsNoHindranceForANewStore)
{
    std::filesystem::remove(store());
    ASSERT_TRUE(test::save(*test::open(store()), test::draft("b")));
    test::expectWhole(*test::open(store()));
}

TEST_F(JournalTest, OfALostStoreIsNotWrittenIntoARestoredOne)
{
    ASSERT_TRUE(backUpTo(store(), backup()));
    stopInTheMiddle(store());
    std::filesystem::remove(store());
    const std::string unfinished = test::bytesOf(journalOf(store()));
    ASSERT_TRUE(restoreBackup(backup(), store()));
    expectAsWritten();
    const auto kept = std::filesystem::directory_iterator(backupFolder(store()))->path();
    EXPECT_TRUE(test::bytesOf(kept.string()) == unfinished) << kept;
}

TEST_F(JournalTest, OfAnUnreadableStoreIsNotWrittenIntoARestoredOne)
{
    ASSERT_TRUE(backUpTo(store(), backup()));
    stopInTheMiddle(store());
    test::writeBytes(store(), "nothing of it is left");
    ASSERT_TRUE(restoreBackup(backup(), store()));
    expectAsWritten();
}

TEST_F(JournalTest, OfAnOlderBackupIsNotWrittenIntoTheNext)
{
    ASSERT_TRUE(backUpTo(store(), backup()));
    stopInTheMiddle(backup());
    ASSERT_TRUE(test::save(*test::open(store()), test::draft("b")));
    ASSERT_TRUE(backUpTo(store(), backup()));
    EXPECT_FALSE(std::filesystem::exists(journalOf(backup())));
    EXPECT_EQ(test::allQuotes(*test::open(backup())).size(), 2U);
    test::expectWhole(*test::open(backup()));
}

TEST_F(JournalTest, StandsBesideNoBackup)
{
    ASSERT_TRUE(backUp(store()));
    ASSERT_TRUE(test::save(*test::open(store()), test::draft("b")));
    ASSERT_TRUE(restoreBackup(backupsOf(store()).front(), store()));
    std::ptrdiff_t journals = 0;
    for (const auto& file : std::filesystem::directory_iterator(backupFolder(store())))
        journals += file.path().extension() == ".db" ? 0 : 1;
    EXPECT_EQ(journals, 0);
    expectAsWritten();
}

} // namespace

} // namespace seatwise::sqlite_journal_test
