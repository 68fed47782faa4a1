#include "store/standing_journal.h"

#include <filesystem>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "store/sqlite_journal.h"
#include "store/stores.h"

namespace {

int folderSyncs = 0;

void count(int file)
{
    struct stat info = {};
    if (::fstat(file, &info) == 0 && S_ISDIR(info.st_mode))
        ++folderSyncs;
}

} // namespace

// In place of the system's, for SQLite too: they say how often a folder was waited for.
extern "C" int fdatasync(int file)
{
    count(file);
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}

extern "C" int fsync(int file)
{
    count(file);
    return static_cast<int>(::syscall(SYS_fsync, file));
}

namespace seatwise::standing_journal_test {

namespace {

class StandingJournalTest : public testing::Test
{
protected:
    /// How often a save waits for the folder.
    int folderSyncsOfSaving(const std::string& id)
    {
        const int before = folderSyncs;
        EXPECT_TRUE(test::save(*store_, test::draft(id)));
        return folderSyncs - before;
    }

    test::ScratchFolder folder_;
    std::string file_ = folder_.path("store.db");
    std::unique_ptr<QuoteStore> store_ = test::open(file_);
};

TEST_F(StandingJournalTest, IsMadeSafeOnceAndNotBeforeEverySave)
{
    EXPECT_GE(folderSyncsOfSaving("a") + folderSyncsOfSaving("b"), 1);
    EXPECT_EQ(folderSyncsOfSaving("c"), 0);
    EXPECT_EQ(folderSyncsOfSaving("d"), 0);
}

TEST_F(StandingJournalTest, ThatWasMadeAnewIsMadeSafeAgain)
{
    for (const char* id : {"a", "b", "c"})
        folderSyncsOfSaving(id);
    std::filesystem::remove(journalOf(file_));
    EXPECT_GE(folderSyncsOfSaving("d"), 1) << "a save made it";
    std::filesystem::remove(journalOf(file_));
    std::filesystem::copy_file(file_, journalOf(file_));
    std::filesystem::resize_file(journalOf(file_), 0);
    EXPECT_GE(folderSyncsOfSaving("e"), 1) << "another program made it";
    EXPECT_EQ(test::allQuotes(*store_).size(), 5U);
}

} // namespace

} // namespace seatwise::standing_journal_test
