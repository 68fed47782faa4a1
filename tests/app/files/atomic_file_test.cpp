#include "files/atomic_file.h"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

#include "files/read_file.h"
#include "files/scratch_folder.h"

namespace seatwise {
namespace {

using test::ScratchFolder;

std::string contents(const std::string& path)
{
    return readUpTo(path, 1 << 20).value_or("unreadable");
}

/// A full disk without root: no file may grow beyond this many bytes.
class DiskFullAfter
{
public:
    explicit DiskFullAfter(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit = {bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    DiskFullAfter(const DiskFullAfter&) = delete;
    DiskFullAfter& operator=(const DiskFullAfter&) = delete;
    ~DiskFullAfter() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_ = {};
};

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
    EXPECT_EQ(written.error().message, "cannot write " + folder.path("quote.csv") + ": File too large");
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
    EXPECT_EQ(written.error().message, "cannot write " + folder.path() + ": it is a folder, a file is needed");
}

TEST(AtomicFile, SaysThatTheFolderIsMissing)
{
    const ScratchFolder folder;
    const Result<void> written = writeFile(folder.path("no/such/quote.csv"), "new");
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().message.find("No such file or directory"), std::string::npos);
}

} // namespace
} // namespace seatwise
