#include "files/temporary_file.h"

#include <filesystem>
#include <optional>
#include <vector>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files/atomic_file.h"
#include "files/paths.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "store/processes.h"

namespace seatwise::temporary_file_test {
namespace {

using test::ScratchFolder;

mode_t rightsOf(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

/// Another umask for the life of a test.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : before_(::umask(mask))
    {
    }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;
    ~Umask() { ::umask(before_); }

private:
    mode_t before_;
};

TEST(TemporaryFile, GoesWithItsJournal)
{
    const ScratchFolder folder;
    {
        const auto file = TemporaryFile::createBeside(folder.path("store.db"), 0600);
        ASSERT_TRUE(file);
        static_cast<void>(folder.file(std::filesystem::path(file->path()).filename().string() + "-journal", "x"));
        EXPECT_EQ(folder.count(), 2);
    }
    EXPECT_EQ(folder.count(), 0);
}

TEST(TemporaryFile, TakesThePlaceOfAnotherUnsyncedAndLeavesNothingBeside)
{
    const ScratchFolder folder;
    const std::string place = folder.file("out.csv", "old");
    auto file = TemporaryFile::createBeside(place, 0600);
    ASSERT_TRUE(file && ::write(file->descriptor(), "new", 3) == 3);
    EXPECT_TRUE(file->moveUnsyncedTo(place));
    EXPECT_EQ(readUpTo(place, 10), "new");
    EXPECT_EQ(folder.count(), 1);
}

TEST(TemporaryFile, DoesNotTakeThePlaceOfAFolder)
{
    const ScratchFolder folder;
    const std::string place = folder.path("out.csv");
    std::filesystem::create_directories(place + "/kept");
    {
        auto file = TemporaryFile::createBeside(place, 0600);
        ASSERT_TRUE(file);
        EXPECT_FALSE(file->moveUnsyncedTo(place));
    }
    EXPECT_TRUE(std::filesystem::is_directory(place + "/kept"));
    EXPECT_EQ(folder.count(), 1);
}

TEST(TemporaryFile, HasANameThatIsNeverTheSame)
{
    const ScratchFolder folder;
    const auto one = TemporaryFile::createBeside(folder.path("a"), 0600);
    const auto other = TemporaryFile::createBeside(folder.path("a"), 0600);
    ASSERT_TRUE(one && other);
    EXPECT_NE(one->path(), other->path());
}

TEST(TemporaryFile, OfAKilledProgramGoesWithTheNextOne)
{
    const ScratchFolder folder;
    const pid_t killed = test::inChild([&folder]() -> int {
        const auto file = TemporaryFile::createBeside(folder.path("a"), 0600);
        ::_exit(file ? 0 : 1);
    });
    ASSERT_EQ(test::exitCodeOf(killed), 0);
    ASSERT_EQ(folder.count(), 1);
    ASSERT_TRUE(writeFile(folder.path("b"), "bytes"));
    EXPECT_EQ(folder.count(), 1);
    EXPECT_TRUE(std::filesystem::exists(folder.path("b")));
}

TEST(TemporaryFile, OfAProgramAtWorkStays)
{
    const ScratchFolder folder;
    const auto atWork = TemporaryFile::createBeside(folder.path("a"), 0600);
    ASSERT_TRUE(atWork && writeFile(folder.path("b"), "bytes"));
    EXPECT_TRUE(std::filesystem::exists(atWork->path()));
}

TEST(TemporaryFile, IsNothingThatSomebodyElseCallsSo)
{
    const ScratchFolder folder;
    const std::string precious = folder.file("precious", "kept");
    std::filesystem::create_symlink(precious, folder.path(".seatwise-0123456789abcdef.part"));
    static_cast<void>(folder.file(".seatwise-notes.part", "kept"));
    ASSERT_TRUE(writeFile(folder.path("b"), "bytes"));
    EXPECT_EQ(readUpTo(precious, 100).value(), "kept");
    EXPECT_TRUE(std::filesystem::exists(folder.path(".seatwise-notes.part")));
}

TEST(TemporaryFile, IsForItsOwnerAloneWhileItReplacesAnother)
{
    const ScratchFolder folder;
    const Umask open(0);
    const std::string path = folder.file("quote.csv", "old");
    ::chmod(path.c_str(), 0600);
    const auto file = AtomicFile::open(path);
    ASSERT_TRUE(file);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        EXPECT_EQ(rightsOf(entry.path().string()), 0600U) << entry.path();
}

TEST(NewRights, AreThoseOfTheUmaskForAnExport)
{
    const ScratchFolder folder;
    const Umask usual(027);
    ASSERT_TRUE(writeFile(folder.path("quote.csv"), "bytes"));
    EXPECT_EQ(rightsOf(folder.path("quote.csv")), 0640U);
}

/// A umask, as people and services have it.
class AnyUmask : public testing::TestWithParam<mode_t>
{
};

TEST_P(AnyUmask, LeavesAnOwnFileToItsOwnerAlone)
{
    const ScratchFolder folder;
    const Umask mask(GetParam());
    ASSERT_TRUE(writeFile(folder.path("settings"), "bytes", {Durability::onDisk, NewRights::ownerOnly, {}}));
    EXPECT_EQ(rightsOf(folder.path("settings")), 0600U);
}

TEST_P(AnyUmask, LeavesAnOwnFolderToItsOwnerAlone)
{
    const ScratchFolder folder;
    const Umask mask(GetParam());
    ASSERT_TRUE(makeOwnFolder(folder.path("a/b")));
    EXPECT_EQ(rightsOf(folder.path("a")), 0700U);
    EXPECT_EQ(rightsOf(folder.path("a/b")), 0700U);
}

INSTANTIATE_TEST_SUITE_P(Masks, AnyUmask, testing::Values(0, 022, 077, 0377, 0777));

TEST(OwnFolder, KeepsTheRightsOfOneThatIsThere)
{
    const ScratchFolder folder;
    ::chmod(folder.path().c_str(), 0755);
    ASSERT_TRUE(makeOwnFolder(folder.path("a")));
    EXPECT_EQ(rightsOf(folder.path()), 0755U);
}

TEST(OwnFolder, IsNoneWhereAFileStands)
{
    const ScratchFolder folder;
    EXPECT_FALSE(makeOwnFolder(folder.file("a", "file") + "/b"));
}

TEST(TemporaryFile, IsNotTakenAwayByOthersThatAreMadeBesideItAtTheSameMoment)
{
    const ScratchFolder folder;
    const std::string place = folder.path("file");
    const auto makeMany = [&place] {
        for (int made = 0; made < 500; ++made) {
            const auto file = TemporaryFile::createBeside(place, ownerOnlyFile);
            if (!file || ::link(file->path().c_str(), (file->path() + "-there").c_str()) != 0)
                return 1;
        }
        return 0;
    };
    std::vector<pid_t> children;
    for (int maker = 0; maker < 8; ++maker)
        children.push_back(test::inChild(makeMany));
    for (const pid_t child : children)
        EXPECT_EQ(test::exitCodeOf(child), 0);
}

} // namespace
} // namespace seatwise::temporary_file_test
