#include "files/atomic_file.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>

#include "files/disk_full.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"

namespace seatwise::atomic_file_test {
namespace {

using test::DiskFullAfter;
using test::ScratchFolder;

std::string contents(const std::string& path)
{
    return readUpTo(path, 1 << 20).value_or("unreadable");
}

TEST(AtomicFile, ReplacesTheOldFile)
{
    const ScratchFolder folder;
    const std::string path = folder.file("quote.csv", "old");
    ASSERT_TRUE(writeFile(path, "new"));
    EXPECT_EQ(contents(path), "new");
}

TEST(AtomicFile, MakesAFileThatWasNotThere)
{
    const ScratchFolder folder;
    ASSERT_TRUE(writeFile(folder.path("quote.csv"), "new"));
    EXPECT_EQ(contents(folder.path("quote.csv")), "new");
}

TEST(AtomicFile, LeavesNothingElseInTheFolder)
{
    const ScratchFolder folder;
    ASSERT_TRUE(writeFile(folder.path("quote.csv"), "new"));
    EXPECT_EQ(folder.count(), 1);
}

TEST(AtomicFile, KeepsTheOldFileUntilItIsCommitted)
{
    const ScratchFolder folder;
    const std::string path = folder.file("quote.csv", "old");
    {
        Result<AtomicFile> file = AtomicFile::open(path);
        ASSERT_TRUE(file && file->write("half of the new"));
        EXPECT_EQ(contents(path), "old");
    }
    EXPECT_EQ(contents(path), "old");
    EXPECT_EQ(folder.count(), 1);
}

TEST(AtomicFile, SaysThatTheDiskIsFull)
{
    const ScratchFolder folder;
    const DiskFullAfter limit(1000);
    const Result<void> written = writeFile(folder.path("quote.csv"), std::string(5000, 'x'));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().message.english(), "cannot write " + folder.path("quote.csv") + ": File too large");
}

TEST(AtomicFile, KeepsTheOldFileWhenTheDiskIsFull)
{
    const ScratchFolder folder;
    const std::string path = folder.file("quote.csv", "old");
    const DiskFullAfter limit(1000);
    EXPECT_FALSE(writeFile(path, std::string(5000, 'x')));
    EXPECT_EQ(contents(path), "old");
    EXPECT_EQ(folder.count(), 1);
}

/// Changes one byte of the file that is being written, as a disk at fault would.
void damagePartIn(const ScratchFolder& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        if (entry.path().extension() == ".part")
            std::fstream(entry.path(), std::ios::in | std::ios::out | std::ios::binary) << 'X';
}

// "read back and compare a SHA-256".
TEST(AtomicFile, IsNotSavedWhenWhatIsReadBackIsNotWhatWasWritten)
{
    const ScratchFolder folder;
    const std::string path = folder.file("quote.csv", "old");
    {
        Result<AtomicFile> file = AtomicFile::open(path);
        ASSERT_TRUE(file && file->write("new"));
        damagePartIn(folder);
        const Result<void> committed = file->commit();
        ASSERT_FALSE(committed);
        EXPECT_EQ(committed.error().message.english(),
                  "cannot write " + path + ": what was read back is not what was written");
    }
    EXPECT_EQ(contents(path), "old");
    EXPECT_EQ(folder.count(), 1);
}

TEST(AtomicFile, ComparesAFileOfManyWrites)
{
    const ScratchFolder folder;
    const std::string path = folder.path("quote.csv");
    Result<AtomicFile> file = AtomicFile::open(path);
    ASSERT_TRUE(file);
    std::string all;
    for (int i = 0; i < 100; ++i) {
        const std::string part(1'000, static_cast<char>('a' + i % 26));
        ASSERT_TRUE(file->write(part));
        all += part;
    }
    EXPECT_TRUE(file->commit());
    EXPECT_EQ(contents(path), all);
}

TEST(AtomicFile, KeepsThePermissionsOfTheOldFile)
{
    const ScratchFolder folder;
    const std::string path = folder.file("quote.csv", "old");
    chmod(path.c_str(), 0640);
    ASSERT_TRUE(writeFile(path, "new"));
    struct stat status = {};
    stat(path.c_str(), &status);
    EXPECT_EQ(status.st_mode & 0777U, 0640U);
}

TEST(AtomicFile, WritesThroughASymbolicLink)
{
    const ScratchFolder folder;
    const std::string path = folder.file("quote.csv", "old");
    std::filesystem::create_symlink(path, folder.path("link.csv"));
    ASSERT_TRUE(writeFile(folder.path("link.csv"), "new"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder.path("link.csv")));
    EXPECT_EQ(contents(path), "new");
}

TEST(AtomicFile, WritesAPipeDirectly)
{
    const ScratchFolder folder;
    const std::string pipe = folder.path("pipe");
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    std::string received;
    std::thread reader([&] { received = contents(pipe); });
    EXPECT_TRUE(writeFile(pipe, "new"));
    reader.join();
    EXPECT_EQ(received, "new");
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
}

TEST(AtomicFile, RefusesAFolder)
{
    const ScratchFolder folder;
    const Result<void> written = writeFile(folder.path(), "new");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().message.english(),
              "cannot write " + folder.path() + ": it is a folder, a file is needed");
}

TEST(AtomicFile, SaysThatTheFolderIsMissing)
{
    const ScratchFolder folder;
    const Result<void> written = writeFile(folder.path("no/such/quote.csv"), "new");
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message.english().find("No such file or directory"), std::string::npos);
}

} // namespace
} // namespace seatwise::atomic_file_test
