// Every file that a command writes, aimed at what must not be written over.

#include <algorithm>
#include <filesystem>
#include <map>

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "program.h"
#include "store/stores.h"
#include "telemetry/file_event_log.h"
#include "telemetry/own_folders.h"

namespace seatwise::test::attacks_on_files_test {
namespace {

namespace fs = std::filesystem;

/// A command that writes: "FILE" stands for the file, "IN" for a table of accounts, "BOOK" for a price book.
struct Writer
{
    const char* name;
    std::vector<std::string> words;
};

void PrintTo(const Writer& writer, std::ostream* out)
{
    *out << writer.name;
}

/// A file of this name, and how it came there.
struct Target
{
    const char* name;
    const char* file;
};

void PrintTo(const Target& target, std::ostream* out)
{
    *out << target.name;
}

class AttackOnFiles : public testing::TestWithParam<std::tuple<Writer, Target>>
{
protected:
    AttackOnFiles()
    {
        for (const char* name : {"store.db", "other.db"})
            EXPECT_TRUE(save(*open(folder.path(name)), draft("a")));
        EXPECT_EQ(seatwise({"quote", "accept", "SW-2026-000001", "--today", toString(issueDay), "--store",
                            folder.path("store.db")})
                      .exitCode,
                  0);
        EXPECT_EQ(seatwise({"store", "backup", folder.path("backup.db"), "--store", folder.path("other.db")}).exitCode,
                  0);
        static_cast<void>(folder.file("accounts.csv", "account_id,plan,seats,billing\nA1,solo,5,monthly\n"));
        static_cast<void>(folder.file("book.json", readBookBytes("music-learning").value()));
        fs::copy_file(folder.path("other.db"), folder.path("report.pdf"));
        fs::create_symlink("store.db", folder.path("soft"));
        fs::create_symlink(folder.path("soft"), folder.path("softer"));
        fs::create_hard_link(folder.path("store.db"), folder.path("hard"));
        fs::create_hard_link(folder.path("store.db-journal"), folder.path("journal"));
        fs::create_directory(folder.path("folder"));
        fs::create_directory_symlink("folder", folder.path("folder-link"));
        FileEventLog events(defaultEventFile().value());
        EXPECT_TRUE(events.setOn(true) && events.record(PricingCalculatorUsed{}));
    }

    [[nodiscard]] Finished attack(const std::string& file) const
    {
        std::vector<std::string> words = std::get<Writer>(GetParam()).words;
        std::replace(words.begin(), words.end(), std::string("FILE"), file);
        std::replace(words.begin(), words.end(), std::string("IN"), folder.path("accounts.csv"));
        std::replace(words.begin(), words.end(), std::string("BOOK"), folder.path("book.json"));
        words.insert(words.end(), {"--store", folder.path("store.db"), "--book", folder.path("book.json")});
        return seatwise(words);
    }

    /// Every file with its bytes.
    [[nodiscard]] std::map<std::string, std::string> everything() const
    {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
            files[entry.path().string()] = entry.is_regular_file() ? bytesOf(entry.path().string()) : "";
        return files;
    }

    OwnFolders folders;
    ScratchFolder folder;
};

TEST_P(AttackOnFiles, IsRefusedAndChangesNothing)
{
    const std::string name = std::get<Target>(GetParam()).file;
    const std::string file = name.front() == '/' ? name : folder.path(name);
    const auto before = everything();
    const Finished done = attack(file);
    EXPECT_EQ(done.exitCode, 1) << done.out;
    EXPECT_EQ(done.out, "");
    EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 1) << done.err;
    EXPECT_TRUE(done.err.starts_with("seatwise: cannot write " + file + ": ")) << done.err;
    EXPECT_EQ(everything(), before);
}

const Writer writers[] = {
    {"QuotePdf", {"quote", "export", "SW-2026-000001", "--pdf", "FILE"}},
    {"QuoteHtml", {"quote", "export", "SW-2026-000001", "--html", "FILE"}},
    {"QuoteInteractive", {"quote", "export", "SW-2026-000001", "--interactive", "FILE"}},
    {"QuoteCsv", {"quote", "export", "SW-2026-000001", "--csv", "FILE"}},
    {"QuoteJson", {"quote", "export", "SW-2026-000001", "--json", "FILE"}},
    {"QuoteHandOver", {"quote", "hand-over", "SW-2026-000001", "FILE", "--format", "stripe"}},
    {"AuditTrail", {"audit", "export", "FILE"}},
    {"Batch", {"batch", "IN", "FILE"}},
    {"Events", {"events", "export", "FILE"}},
    {"MrrSql", {"mrr", "sql", "FILE", "--dialect", "duckdb", "--table", "accounts"}},
    {"Spreadsheet", {"book", "export", "BOOK", "--format", "xlsx", "FILE"}},
};

const Target targets[] = {
    {"TheStore", "store.db"},
    {"AnotherStore", "other.db"},
    {"AStoreOfAnotherName", "report.pdf"},
    {"ABackup", "backup.db"},
    {"ASymbolicLink", "soft"},
    {"AChainOfLinks", "softer"},
    {"AHardLink", "hard"},
    {"TheJournal", "store.db-journal"},
    {"TheJournalByAHardLink", "journal"},
    {"ThePlaceOfAJournal", "backup.db-journal"},
    {"ThePlaceOfALog", "store.db-wal"},
    {"ThePriceBook", "book.json"},
    {"AFolder", "folder"},
    {"ALinkToAFolder", "folder-link"},
    {"ADevice", "/dev/null"},
    {"AFullDevice", "/dev/full"},
};

INSTANTIATE_TEST_SUITE_P(Every, AttackOnFiles, testing::Combine(testing::ValuesIn(writers), testing::ValuesIn(targets)),
                         [](const auto& row) {
                             return std::string(std::get<Writer>(row.param).name) + "On" +
                                    std::get<Target>(row.param).name;
                         });

TEST(AttackOnInputs, ABatchDoesNotEatItsInput)
{
    const ScratchFolder folder;
    const std::string rows = "account_id,plan,seats,billing\nA1,solo,5,monthly\n";
    const std::string in = folder.file("in.csv", rows);
    fs::create_symlink("in.csv", folder.path("soft.csv"));
    fs::create_hard_link(in, folder.path("hard.csv"));
    for (const char* out : {"in.csv", "soft.csv", "hard.csv", "./in.csv"}) {
        EXPECT_EQ(seatwise({"batch", in, folder.path(out)}).exitCode, 1) << out;
        EXPECT_EQ(bytesOf(in), rows) << out;
    }
    EXPECT_EQ(folder.count(), 3);
}

TEST(AttackOnInputs, EventsAreNotExportedOntoThemselves)
{
    const OwnFolders folders;
    FileEventLog events(defaultEventFile().value());
    ASSERT_TRUE(events.setOn(true) && events.record(PricingCalculatorUsed{}));
    const std::string before = bytesOf(events.place());
    EXPECT_EQ(seatwise({"events", "export", events.place()}).exitCode, 1);
    EXPECT_EQ(bytesOf(events.place()), before);
}

TEST(AttackOnInputs, TheSettingsAreNotWrittenOver)
{
    const OwnFolders folders;
    ASSERT_EQ(seatwise({"events", "on"}).exitCode, 0);
    const std::string settings = folders.config.path("seatwise/seatwise.conf");
    const std::string before = bytesOf(settings);
    EXPECT_EQ(seatwise({"events", "export", settings}).exitCode, 1);
    EXPECT_EQ(bytesOf(settings), before);
}

/// A place of the program's own that leads into a store.
class AttackOnOwnFiles : public testing::Test
{
protected:
    AttackOnOwnFiles()
    {
        EXPECT_TRUE(save(*open(store()), draft("a")));
        before = bytesOf(store());
        fs::create_directories(folders.config.path("seatwise"));
        fs::create_directories(folders.data.path("seatwise"));
    }

    [[nodiscard]] std::string store() const { return folder.path("store.db"); }

    OwnFolders folders;
    ScratchFolder folder;
    std::string before;
};

TEST_F(AttackOnOwnFiles, SettingsDoNotReplaceAStore)
{
    fs::create_symlink(store(), folders.config.path("seatwise/seatwise.conf"));
    EXPECT_EQ(seatwise({"events", "on"}).exitCode, 1);
    EXPECT_EQ(bytesOf(store()), before);
}

TEST_F(AttackOnOwnFiles, EventsAreNotAddedToAStore)
{
    ASSERT_EQ(seatwise({"events", "on"}).exitCode, 0);
    fs::create_symlink(store(), folders.data.path("seatwise/events.jsonl"));
    FileEventLog events(defaultEventFile().value());
    EXPECT_FALSE(events.record(PricingCalculatorUsed{}));
    EXPECT_EQ(bytesOf(store()), before);
}

TEST_F(AttackOnOwnFiles, EventsThatAreAStoreAreNotDeleted)
{
    fs::copy_file(store(), folders.data.path("seatwise/events.jsonl"));
    EXPECT_EQ(seatwise({"events", "delete"}).exitCode, 1);
    EXPECT_EQ(bytesOf(folders.data.path("seatwise/events.jsonl")), before);
}

TEST_F(AttackOnOwnFiles, ABackupReplacesNoOtherStore)
{
    const std::string other = folder.path("other.db");
    ASSERT_TRUE(save(*open(other), draft("b")));
    const std::string copy = folder.path("copy.db"); // of the same id, and in use
    fs::copy_file(store(), copy);
    for (const std::string& target : {other, copy}) {
        const std::string bytes = bytesOf(target);
        const Finished done = seatwise({"store", "backup", target, "--store", store()});
        EXPECT_EQ(done.exitCode, 1);
        EXPECT_NE(done.err.find("it is a store of quotes and no backup"), std::string::npos) << done.err;
        EXPECT_EQ(bytesOf(target), bytes);
    }
}

TEST_F(AttackOnOwnFiles, ABackupReplacesNoBackupOfAnotherStore)
{
    const std::string other = folder.path("other.db");
    const std::string backup = folder.path("other-backup.db");
    ASSERT_TRUE(save(*open(other), draft("b")));
    ASSERT_EQ(seatwise({"store", "backup", backup, "--store", other}).exitCode, 0);
    const std::string bytes = bytesOf(backup);
    EXPECT_EQ(seatwise({"store", "backup", backup, "--store", store()}).exitCode, 1);
    EXPECT_EQ(bytesOf(backup), bytes);
}

TEST_F(AttackOnOwnFiles, ABackupThatWasWrittenToIsAStoreInUse)
{
    const std::string backup = folder.path("backup.db");
    ASSERT_EQ(seatwise({"store", "backup", backup, "--store", store()}).exitCode, 0);
    ASSERT_EQ(seatwise({"store", "backup", backup, "--store", store()}).exitCode, 0); // may be renewed
    ASSERT_TRUE(save(*open(backup), draft("c")));
    EXPECT_EQ(seatwise({"store", "backup", backup, "--store", store()}).exitCode, 1);
    EXPECT_TRUE(open(backup)->find("c"));
}

TEST_F(AttackOnOwnFiles, ABackupIsNoPartOfAStore)
{
    for (const char* name : {"store.db-journal", "store.db-wal"}) {
        fs::remove(folder.path(name));
        EXPECT_EQ(seatwise({"store", "backup", folder.path(name), "--store", store()}).exitCode, 1) << name;
        EXPECT_FALSE(fs::exists(folder.path(name))) << name;
    }
}

TEST_F(AttackOnOwnFiles, AStoreIsNotMadeAsAPartOfAnother)
{
    fs::remove(folder.path("store.db-journal"));
    EXPECT_EQ(seatwise({"quote", "list", "--store", folder.path("store.db-journal")}).exitCode, 1);
    EXPECT_FALSE(fs::exists(folder.path("store.db-journal")));
}

} // namespace
} // namespace seatwise::test::attacks_on_files_test
