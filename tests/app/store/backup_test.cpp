#include "store/backup.h"

#include <csignal>
#include <filesystem>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "quoting/quote_moves.h"
#include "store/processes.h"
#include "store/stores.h"

namespace seatwise::backup_test {

namespace {

class BackupTest : public testing::Test
{
protected:
    [[nodiscard]] std::string store() const { return folder_.path("store.db"); }
    [[nodiscard]] std::string backup() const { return folder_.path("backup.db"); }

    void save(const std::string& id) const { ASSERT_TRUE(test::save(*test::open(store()), test::draft(id))); }

    [[nodiscard]] std::vector<std::string> idsIn(const std::string& file) const
    {
        const auto opened = test::open(file);
        test::expectWhole(*opened);
        std::vector<std::string> ids;
        for (const QuoteSummary& quote : test::allQuotes(*opened))
            ids.insert(ids.begin(), quote.id.text());
        return ids;
    }

    /// A backup with "a", a store with "a" and "b".
    void oneMoreSinceTheBackup() const
    {
        save("a");
        ASSERT_TRUE(backUpTo(store(), backup()));
        save("b");
    }

    test::ScratchFolder folder_;
};

using Ids = std::vector<std::string>;

TEST_F(BackupTest, HoldsTheStoreAsItWas)
{
    oneMoreSinceTheBackup();
    EXPECT_EQ(idsIn(backup()), Ids{"a"});
    EXPECT_EQ(idsIn(store()), (Ids{"a", "b"}));
}

TEST_F(BackupTest, SaysWhatIsInIt)
{
    save("a");
    const StoreCheck check = backUpTo(store(), backup()).value();
    EXPECT_EQ(check.quotes, 1);
    EXPECT_EQ(check.records, 3); // the price book, the draft, its issue
    EXPECT_EQ(check.head, test::open(store())->audit()->back().hash);
}

TEST_F(BackupTest, IsWholeWhileOthersWrite)
{
    save("first");
    const pid_t writer = test::inChild([this] {
        const auto opened = test::open(store());
        for (int i = 0; i < 100; ++i)
            if (!test::save(*opened, test::draft(test::nameOf(0, i))))
                return 1;
        return 0;
    });
    for (int i = 0; i < 20; ++i) {
        ASSERT_TRUE(backUpTo(store(), backup()));
        test::expectWhole(*test::open(backup()));
    }
    EXPECT_EQ(test::exitCodeOf(writer), 0);
}

TEST_F(BackupTest, HoldsWhatAnotherProgramLeftInALogBesideTheStore)
{
    save("a");
    auto connection = openSqliteFile(store(), store()).value();
    connection->execute(QStringLiteral("PRAGMA journal_mode=WAL"));
    connection->execute(QStringLiteral("PRAGMA wal_autocheckpoint=0"));
    SqlQuoteStore logged(std::move(connection));
    ASSERT_TRUE(test::save(logged, test::draft("b")));
    const auto made = backUpTo(store(), backup());
    ASSERT_TRUE(made) << made.error().message.english();
    EXPECT_EQ(idsIn(backup()), (Ids{"a", "b"}));
}

TEST_F(BackupTest, IsMadeInTheFolderBesideTheStoreWhenSomethingChanged)
{
    save("a");
    const Backup first = backUp(store()).value();
    EXPECT_TRUE(first.isNew);
    EXPECT_EQ(std::filesystem::path(first.file).parent_path(), folder_.path("backups"));
    const Backup again = backUp(store()).value();
    EXPECT_FALSE(again.isNew);
    EXPECT_EQ(again.file, first.file);
    save("b");
    EXPECT_TRUE(backUp(store())->isNew);
    EXPECT_EQ(backupsOf(store()).size(), 2U);
}

TEST_F(BackupTest, KeepsTheNewestTen)
{
    for (int i = 0; i < 13; ++i) {
        save(test::nameOf(0, i));
        ASSERT_TRUE(backUp(store()));
    }
    const std::vector<std::string> backups = backupsOf(store());
    ASSERT_EQ(backups.size(), 10U);
    EXPECT_EQ(idsIn(backups.front()).size(), 13U);
    EXPECT_EQ(idsIn(backups.back()).size(), 4U);
}

TEST_F(BackupTest, IsNotMadeOfADamagedStore)
{
    oneMoreSinceTheBackup();
    openSqliteStore(store()).value()->execute(QStringLiteral("UPDATE quotes SET total = total - 1"));
    const auto done = backUpTo(store(), backup());
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().message.english().find(store() + " is not whole: "), std::string::npos)
        << done.error().message.english();
    EXPECT_EQ(idsIn(backup()), Ids{"a"});
}

TEST_F(BackupTest, ReplacesNothingButABackup)
{
    save("a");
    const std::string notes = folder_.file("notes.txt", "shopping list");
    EXPECT_FALSE(backUpTo(store(), notes));
    EXPECT_EQ(test::bytesOf(notes), "shopping list");
    EXPECT_FALSE(backUpTo(store(), store()));
}

TEST_F(BackupTest, ShowsWhatARestoreWouldDo)
{
    save("a");
    save("b");
    ASSERT_TRUE(backUpTo(store(), backup()));
    save("c");
    ASSERT_TRUE(test::open(store())->change("b", test::issueDay, [](const Quote& quote, const QuoteNumber&) {
        return accepted(quote, {test::issueDay, {}, {}}, test::issueDay);
    }));
    const RestorePreview preview = previewRestore(backup(), store()).value();
    EXPECT_EQ(preview.quotesNow, 3);
    EXPECT_EQ(preview.quotesThen, 2);
    EXPECT_EQ(preview.lost, 1);
    EXPECT_EQ(preview.regained, 0);
    EXPECT_EQ(preview.changed, 1);
    EXPECT_EQ(preview.newestThen, test::open(backup())->audit()->back().at);
    EXPECT_EQ(idsIn(store()), (Ids{"a", "b", "c"}));
}

TEST_F(BackupTest, ShowsWhatARestoreBringsBackWhereTheStoreIsLost)
{
    oneMoreSinceTheBackup();
    test::writeBytes(store(), "nothing of it is left");
    const RestorePreview preview = previewRestore(backup(), store()).value();
    EXPECT_EQ(preview.quotesThen, 1);
    EXPECT_NE(preview.unreadable.english().find("is not a Seatwise store"), std::string::npos);
}

TEST_F(BackupTest, ComesBackByARestore)
{
    oneMoreSinceTheBackup();
    const std::string kept = restoreBackup(backup(), store()).value();
    EXPECT_EQ(idsIn(store()), Ids{"a"});
    EXPECT_EQ(idsIn(kept), (Ids{"a", "b"}));
    EXPECT_EQ(backupsOf(store()), Ids{kept});
}

TEST_F(BackupTest, ComesBackWhereTheStoreIsLost)
{
    oneMoreSinceTheBackup();
    const std::string broken = test::bytesOf(store()).substr(0, 5'000);
    test::writeBytes(store(), broken);
    const std::string kept = restoreBackup(backup(), store()).value();
    EXPECT_EQ(idsIn(store()), Ids{"a"});
    EXPECT_EQ(test::bytesOf(kept), broken);
    std::filesystem::remove(store());
    EXPECT_EQ(restoreBackup(backup(), store()).value(), "");
    EXPECT_EQ(idsIn(store()), Ids{"a"});
}

TEST_F(BackupTest, LetsNoOpenProgramWriteIntoTheOldStore)
{
    oneMoreSinceTheBackup();
    const auto open = test::open(store());
    ASSERT_EQ(test::allQuotes(*open).size(), 2U);
    ASSERT_TRUE(restoreBackup(backup(), store()));
    EXPECT_FALSE(test::save(*open, test::draft("late")));
    EXPECT_EQ(idsIn(store()), Ids{"a"});
}

// what is no whole backup is refused, and the store stays.
TEST_F(BackupTest, IsRefusedAtFiftyPlacesWhereItIsCut)
{
    oneMoreSinceTheBackup();
    const std::string whole = test::bytesOf(backup());
    const std::string before = test::bytesOf(store());
    for (std::size_t i = 0; i < 50; ++i) {
        test::writeBytes(backup(), whole.substr(0, whole.size() * i / 50));
        EXPECT_FALSE(restoreBackup(backup(), store())) << "part " << i;
        EXPECT_FALSE(previewRestore(backup(), store())) << "part " << i;
    }
    EXPECT_EQ(test::bytesOf(store()), before);
    EXPECT_EQ(folder_.count(), 4); // the store, its journal, the backup, the empty folder of backups
}

TEST_F(BackupTest, BringsNothingFalseBackAfterAnyOfTwoHundredBitFlips)
{
    oneMoreSinceTheBackup();
    const Quote written = test::open(store())->find("a").value();
    const std::string whole = test::bytesOf(backup());
    std::mt19937 random(13);
    for (int i = 0; i < 200; ++i) {
        std::string bytes = whole;
        const std::size_t at = random() % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << random() % 8));
        test::writeBytes(backup(), bytes);
        if (restoreBackup(backup(), store())) {
            EXPECT_EQ(test::open(store())->find("a").value(), written) << "a bit of byte " << at;
        }
        test::expectWhole(*test::open(store()));
    }
}

// a full disk, by RLIMIT_FSIZE, on every file written.
TEST_F(BackupTest, LeavesTheOldOneWhereTheDiskIsFull)
{
    oneMoreSinceTheBackup();
    const auto size = static_cast<rlim_t>(std::filesystem::file_size(backup())); // a restored store is not smaller
    for (const rlim_t limit : {rlim_t{0}, rlim_t{1}, rlim_t{4'096}, size / 2, size - 1}) {
        const auto inFullDisk = [limit](const std::function<bool()>& work) {
            return test::exitCodeOf(test::inChild([&] {
                std::signal(SIGXFSZ, SIG_IGN);
                const rlimit full{limit, limit};
                return ::setrlimit(RLIMIT_FSIZE, &full) != 0 || work() ? 1 : 0;
            }));
        };
        EXPECT_EQ(inFullDisk([this] { return backUpTo(store(), backup()).has_value(); }), 0) << "limit " << limit;
        EXPECT_EQ(inFullDisk([this] { return restoreBackup(backup(), store()).has_value(); }), 0) << "limit " << limit;
        EXPECT_EQ(idsIn(backup()), Ids{"a"}) << "limit " << limit;
        EXPECT_EQ(idsIn(store()), (Ids{"a", "b"})) << "limit " << limit;
    }
}

// a restore that is killed leaves the whole old store or the whole new one.
TEST_F(BackupTest, IsRestoredWhollyOrNotAtAllWhenTheProgramIsKilled)
{
    oneMoreSinceTheBackup();
    const std::string both = folder_.path("both.db");
    ASSERT_TRUE(backUpTo(store(), both));
    int changed = 0;
    std::size_t before = 2;
    for (int run = 0; run < test::kills(100); ++run) {
        int ends[2] = {};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = test::inChild([&] {
            for (int i = 0;; ++i)
                if (!restoreBackup(i % 2 == 0 ? backup() : both, store()) || ::write(ends[1], "!", 1) != 1)
                    return 1;
        });
        ::close(ends[1]);
        char done = 0;
        for (int i = 0; i < run % 3 && ::read(ends[0], &done, 1) == 1; ++i) { // killed in the first, second or third
        }
        ::usleep(static_cast<useconds_t>(run * 397 % 20'000));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        const std::size_t now = idsIn(store()).size();
        ASSERT_TRUE(now == 1 || now == 2) << "run " << run;
        changed += now != before ? 1 : 0;
        before = now;
    }
    EXPECT_GT(changed, 5) << "no restore came to its end";
}

} // namespace

} // namespace seatwise::backup_test
