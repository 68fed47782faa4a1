// A window that closes does not wait for the backup of what was kept in it.

#include "window/backup_behind.h"

#include <filesystem>
#include <unistd.h>

#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"
#include "store/backup_folder.h"
#include "store/sqlite_file.h"

namespace seatwise::test::backup_behind_test {
namespace {

/// Waits until a store has a backup; its name.
std::string firstBackupOf(const std::string& store)
{
    std::string backup;
    for (int i = 0; i < 20'000 && backup.empty(); ++i) {
        ::usleep(1'000);
        backup = newestBackupOf(store);
    }
    return backup;
}

TEST(BackupBehindTheWindow, IsNotWaitedForAndIsMadeAllTheSame)
{
    const ScratchFolder folder;
    const std::string store = folder.path("store.db");
    ASSERT_EQ(seatwise({"quote", "list", "--store", store}).exitCode, 0);
    auto alone = lockStore(store);
    ASSERT_TRUE(alone) << alone.error().message.english();

    ASSERT_TRUE(backUpBehind({store})); // whoever waited would not come back while the store is held
    EXPECT_FALSE(std::filesystem::exists(backupFolder(store)));

    alone->reset();
    const std::string backup = firstBackupOf(store);
    ASSERT_NE(backup, "");
    EXPECT_EQ(seatwise({"store", "check", "--store", backup}).exitCode, 0);
}

} // namespace
} // namespace seatwise::test::backup_behind_test
