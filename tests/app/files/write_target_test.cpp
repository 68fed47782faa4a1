#include "files/write_target.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "files/scratch_folder.h"

namespace seatwise::write_target_test {
namespace {

using test::ScratchFolder;

/// The first bytes of a store: SQLite's words and an application_id.
std::string storeBytes(const std::string& applicationId = "SWQ1")
{
    std::string bytes("SQLite format 3\0", 16);
    bytes.resize(68, '\0');
    bytes += applicationId;
    bytes.resize(4'096, '\0');
    return bytes;
}

std::string reasonFor(const std::string& path, const std::vector<std::string>& inputs = {})
{
    const auto target = writeTarget(path, inputs);
    return target ? std::string("allowed") : target.error().message.english();
}

TEST(WriteTarget, IsWhereALinkLeads)
{
    const ScratchFolder folder;
    const std::string file = folder.file("quote.csv", "old");
    std::filesystem::create_symlink("quote.csv", folder.path("link.csv"));
    EXPECT_EQ(writeTarget(folder.path("link.csv"))->path, std::filesystem::canonical(file));
}

TEST(WriteTarget, IsNoStoreWhateverItsName)
{
    const ScratchFolder folder;
    const std::string file = folder.file("quote.csv", storeBytes());
    EXPECT_EQ(reasonFor(file), "cannot write " + file + ": it is a store of quotes, give another file");
}

TEST(WriteTarget, IsNoStoreThroughLinks)
{
    const ScratchFolder folder;
    const std::string file = folder.file("store.db", storeBytes());
    std::filesystem::create_symlink("store.db", folder.path("one.csv"));
    std::filesystem::create_symlink("one.csv", folder.path("two.csv"));
    std::filesystem::create_hard_link(file, folder.path("three.csv"));
    for (const char* name : {"one.csv", "two.csv", "three.csv"})
        EXPECT_EQ(reasonFor(folder.path(name)),
                  "cannot write " + folder.path(name) + ": it is a store of quotes, give another file");
}

TEST(WriteTarget, MayBeTheDatabaseOfAnotherProgram)
{
    const ScratchFolder folder;
    EXPECT_EQ(reasonFor(folder.file("notes.db", storeBytes("NOTE"))), "allowed");
}

TEST(WriteTarget, IsNotWhatSqliteWouldTakeForAPartOfAStore)
{
    const ScratchFolder folder;
    const std::string store = folder.file("store.db", storeBytes());
    for (const char* name : {"store.db-journal", "store.db-wal", "store.db-shm"})
        EXPECT_EQ(reasonFor(folder.path(name)), "cannot write " + folder.path(name) +
                                                    ": a file of that name would be taken for a part of the store " +
                                                    std::filesystem::canonical(store).string());
}

TEST(WriteTarget, IsNoJournalUnderAnotherName)
{
    const ScratchFolder folder;
    const std::string file = folder.file("quote.csv", "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 and what was there before");
    EXPECT_EQ(reasonFor(file), "cannot write " + file + ": it is the journal of a store, give another file");
}

TEST(WriteTarget, IsNoFileThatTheCommandReads)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", "rows");
    std::filesystem::create_hard_link(in, folder.path("hard.csv"));
    std::filesystem::create_symlink(in, folder.path("soft.csv"));
    for (const char* name : {"in.csv", "hard.csv", "soft.csv"})
        EXPECT_EQ(reasonFor(folder.path(name), {"none", in}),
                  "cannot write " + folder.path(name) + ": the same command reads it, give another file");
}

TEST(WriteTarget, IsNoFolderAndNoDevice)
{
    const ScratchFolder folder;
    EXPECT_EQ(reasonFor(folder.path()), "cannot write " + folder.path() + ": it is a folder, a file is needed");
    EXPECT_EQ(reasonFor("/dev/null"), "cannot write /dev/null: it is a device, a file is needed");
}

} // namespace
} // namespace seatwise::write_target_test
