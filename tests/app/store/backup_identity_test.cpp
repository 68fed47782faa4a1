// To which store a backup belongs, and who may read it.

#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "store/backup.h"
#include "store/store_identity.h"
#include "store/stores.h"

namespace seatwise::backup_identity_test {
namespace {

namespace fs = std::filesystem;

class StoreIdentityTest : public testing::Test
{
protected:
    [[nodiscard]] std::string path(const char* name) const { return folder.path(name); }

    void save(const std::string& store, const std::string& id) const
    {
        ASSERT_TRUE(test::save(*test::open(store), test::draft(id)));
    }

    /// Backs a store up so many times, something new in it each time.
    void backUpTimes(const std::string& store, int times)
    {
        for (int i = 0; i < times; ++i) {
            save(store, "more-" + std::to_string(++saved));
            ASSERT_TRUE(backUp(store));
        }
    }

    [[nodiscard]] static mode_t rightsOf(const std::string& file)
    {
        struct stat status = {};
        return ::stat(file.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
    }

    [[nodiscard]] std::ptrdiff_t countBackups() const
    {
        return std::distance(fs::directory_iterator(path("backups")), fs::directory_iterator());
    }

    test::ScratchFolder folder;
    int saved = 0;
};

TEST_F(StoreIdentityTest, IsTheSameInAStoreAndItsBackup)
{
    save(path("store.db"), "a");
    ASSERT_TRUE(backUpTo(path("store.db"), path("backup.db")));
    const auto store = identityOf(path("store.db"));
    const auto backup = identityOf(path("backup.db"));
    ASSERT_TRUE(store && backup);
    EXPECT_EQ(store->id.size(), 32U);
    EXPECT_EQ(store->id, backup->id);
    EXPECT_EQ(store->backup, 0);
    EXPECT_EQ(backup->backup, 1);
}

TEST_F(StoreIdentityTest, IsAnotherForEveryStore)
{
    save(path("one.db"), "a");
    save(path("two.db"), "a");
    EXPECT_NE(identityOf(path("one.db"))->id, identityOf(path("two.db"))->id);
}

TEST_F(StoreIdentityTest, IsKeptWhenABackupComesBack)
{
    save(path("store.db"), "a");
    const auto before = identityOf(path("store.db"));
    ASSERT_TRUE(backUpTo(path("store.db"), path("backup.db")));
    save(path("store.db"), "b");
    ASSERT_TRUE(restoreBackup(path("backup.db"), path("store.db")));
    EXPECT_EQ(identityOf(path("store.db")), before);
}

// "quotes-2025.db" begins as "quotes.db" does.
TEST_F(StoreIdentityTest, KeepsTheBackupsOfANeighbourOfALikeName)
{
    backUpTimes(path("quotes-2025.db"), 3);
    const auto neighbours = backupsOf(path("quotes-2025.db"));
    backUpTimes(path("quotes.db"), 12);
    EXPECT_EQ(backupsOf(path("quotes-2025.db")), neighbours);
    EXPECT_EQ(neighbours.size(), 3U);
    EXPECT_EQ(backupsOf(path("quotes.db")).size(), 10U);
}

TEST_F(StoreIdentityTest, KeepsTheBackupsOfAStoreThatHadItsPlaceBefore)
{
    backUpTimes(path("store.db"), 3);
    fs::remove(path("store.db"));
    fs::remove(path("store.db-journal"));
    backUpTimes(path("store.db"), 12);
    EXPECT_EQ(countBackups(), 13);
    EXPECT_EQ(backupsOf(path("store.db")).size(), 13U); // to choose from
}

TEST_F(StoreIdentityTest, KeepsWhatOnlyHasTheNameOfABackup)
{
    save(path("store.db"), "a");
    fs::create_directory(path("backups"));
    fs::copy_file(path("store.db"), path("backups/store-20200101T000000000Z.db")); // a store in use
    static_cast<void>(folder.file("backups/store-20200102T000000000Z.db", "notes"));
    static_cast<void>(folder.file("backups/store-notes.db", "notes"));
    backUpTimes(path("store.db"), 12);
    EXPECT_EQ(countBackups(), 13);
}

// The clock may be set back, and files may be renamed.
TEST_F(StoreIdentityTest, OrdersBackupsByWhatIsInThem)
{
    backUpTimes(path("store.db"), 10);
    const std::string newest = backupsOf(path("store.db")).front();
    const std::string old = path("backups/store-20200101T000000000Z.db");
    fs::rename(newest, old);
    EXPECT_EQ(backupsOf(path("store.db")).front(), old);
    backUpTimes(path("store.db"), 1);
    EXPECT_TRUE(fs::exists(old));
    EXPECT_EQ(backupsOf(path("store.db")).size(), 10U);
}

TEST_F(StoreIdentityTest, KeepsTheStoreThatARestoreReplaced)
{
    backUpTimes(path("store.db"), 10);
    save(path("store.db"), "last");
    const std::string kept = restoreBackup(backupsOf(path("store.db")).back(), path("store.db")).value();
    EXPECT_TRUE(test::open(kept)->find("last"));
    EXPECT_EQ(backupsOf(path("store.db")).front(), kept);
}

TEST_F(StoreIdentityTest, KeepsTheStoreThatARestoreReplacedAlsoWithAnOlderCount)
{
    backUpTimes(path("store.db"), 10);
    fs::remove(path("store.db"));
    fs::remove(path("store.db-journal"));
    save(path("store.db"), "of another store");
    const std::string kept = restoreBackup(backupsOf(path("store.db")).back(), path("store.db")).value();
    EXPECT_TRUE(test::open(kept)->find("of another store"));
}

TEST_F(StoreIdentityTest, RestoresThroughALink)
{
    fs::create_directory(path("data"));
    save(path("data/real.db"), "a");
    fs::create_symlink("data/real.db", path("store.db"));
    ASSERT_TRUE(backUpTo(path("store.db"), path("backup.db")));
    save(path("store.db"), "b");
    const std::string kept = restoreBackup(path("backup.db"), path("store.db")).value();
    EXPECT_TRUE(fs::is_symlink(path("store.db")));
    EXPECT_FALSE(fs::is_symlink(path("data/real.db")));
    EXPECT_FALSE(test::open(path("data/real.db"))->find("b"));
    EXPECT_FALSE(fs::is_symlink(kept));
    EXPECT_TRUE(test::open(kept)->find("b"));
    EXPECT_EQ(fs::path(kept).parent_path(), path("backups"));
}

TEST_F(StoreIdentityTest, RestoresWhereALinkHasLostItsStore)
{
    fs::create_directory(path("data"));
    save(path("data/real.db"), "a");
    fs::create_symlink("data/real.db", path("store.db"));
    ASSERT_TRUE(backUpTo(path("store.db"), path("backup.db")));
    fs::remove(path("data/real.db"));
    fs::remove(path("data/real.db-journal"));
    ASSERT_TRUE(restoreBackup(path("backup.db"), path("store.db")));
    EXPECT_TRUE(fs::is_symlink(path("store.db")));
    EXPECT_TRUE(test::open(path("data/real.db"))->find("a"));
}

TEST_F(StoreIdentityTest, GivesTwoBackupsOfOneMomentTwoNames)
{
    save(path("store.db"), "a");
    const std::string first = newBackupName(path("store.db"));
    fs::create_directory(path("backups"));
    test::writeBytes(first, "taken");
    EXPECT_NE(newBackupName(path("store.db")), first);
}

TEST_F(StoreIdentityTest, ANewStoreIsItsOwnersAlone)
{
    const mode_t before = ::umask(0);
    save(path("store.db"), "a");
    ASSERT_TRUE(backUp(path("store.db")));
    ::umask(before);
    EXPECT_EQ(rightsOf(path("store.db")), 0600U);
    EXPECT_EQ(rightsOf(path("store.db-journal")), 0600U);
    EXPECT_EQ(rightsOf(path("backups")), 0700U);
    EXPECT_EQ(rightsOf(backupsOf(path("store.db")).front()), 0600U);
}

TEST_F(StoreIdentityTest, RightsOfAStoreThatIsThereStay)
{
    save(path("store.db"), "a");
    fs::create_directory(path("backups"));
    ::chmod(path("backups").c_str(), 0755);
    ::chmod(path("store.db").c_str(), 0640);
    save(path("store.db"), "b");
    ASSERT_TRUE(backUp(path("store.db")));
    EXPECT_EQ(rightsOf(path("store.db")), 0640U);
    EXPECT_EQ(rightsOf(path("backups")), 0755U);
    EXPECT_EQ(rightsOf(backupsOf(path("store.db")).front()), 0640U);
}

TEST_F(StoreIdentityTest, ARestoreWidensNoRights)
{
    save(path("store.db"), "a");
    ASSERT_TRUE(backUpTo(path("store.db"), path("backup.db")));
    ::chmod(path("backup.db").c_str(), 0666);
    ASSERT_TRUE(restoreBackup(path("backup.db"), path("store.db")));
    EXPECT_EQ(rightsOf(path("store.db")), 0600U);
    fs::remove(path("store.db"));
    ASSERT_TRUE(restoreBackup(path("backup.db"), path("store.db")));
    EXPECT_EQ(rightsOf(path("store.db")), 0600U);
}

TEST_F(StoreIdentityTest, ABackupWidensNoRights)
{
    save(path("store.db"), "a");
    ASSERT_TRUE(backUpTo(path("store.db"), path("backup.db")));
    ::chmod(path("backup.db").c_str(), 0604);
    ::chmod(path("store.db").c_str(), 0640);
    ASSERT_TRUE(backUpTo(path("store.db"), path("backup.db")));
    EXPECT_EQ(rightsOf(path("backup.db")), 0600U);
}

} // namespace
} // namespace seatwise::backup_identity_test
