// What the environment of the program may not do: name folders nobody would look in, change which server is trusted.

#include <cstdlib>
#include <filesystem>
#include <optional>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "program.h"
#include "store/stores.h"
#include "telemetry/file_event_log.h"
#include "telemetry/own_folders.h"

namespace seatwise::test::surroundings_test {
namespace {

namespace fs = std::filesystem;

/// A variable of the environment with another value, or none, for the life of a test.
class Variable
{
public:
    Variable(const char* name, const char* value)
        : name_(name)
    {
        if (const char* before = std::getenv(name))
            before_ = before;
        value == nullptr ? unsetenv(name) : setenv(name, value, 1);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    ~Variable() { before_ ? setenv(name_, before_->c_str(), 1) : unsetenv(name_); }

private:
    const char* name_;
    std::optional<std::string> before_;
};

/// Runs commands in an empty folder, where anything relative would appear.
class Surroundings : public testing::Test
{
protected:
    Surroundings() { fs::current_path(folder.path()); }
    ~Surroundings() override { fs::current_path(before); }

    static void expectSaid(const std::vector<std::string>& words, const std::string& what)
    {
        const Finished done = seatwise(words);
        EXPECT_EQ(done.exitCode, 1);
        EXPECT_EQ(done.out, "");
        EXPECT_NE(done.err.find(what), std::string::npos) << done.err;
        EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 1) << done.err;
    }

    fs::path before = fs::current_path();
    ScratchFolder folder;
};

TEST_F(Surroundings, NoLibraryComesFromTheFolderItIsStartedIn)
{
    static_cast<void>(folder.file("libc.so.6", "no library"));
    EXPECT_EQ(seatwise({"--version"}).err, "");
    EXPECT_EQ(seatwise({"completions", "bash"}).err, "");
}

TEST_F(Surroundings, AWorkbookSaysWhichLibraryItCannotLoad)
{
    for (int version = 1; version <= 20; ++version)
        static_cast<void>(folder.file("libxlsxwriter.so." + std::to_string(version), "no library"));
    const Variable libraries("LD_LIBRARY_PATH", folder.path().c_str());
    expectSaid({"book", "export", "music-learning", "--format", "xlsx", "out.xlsx"},
               "cannot make the spreadsheet: " + folder.path("libxlsxwriter.so."));
    EXPECT_FALSE(fs::exists(folder.path("out.xlsx")));
}

TEST_F(Surroundings, WithoutAHomeNoStoreIsKept)
{
    const Variable data("XDG_DATA_HOME", nullptr);
    const Variable home("HOME", nullptr);
    expectSaid({"quote", "list"}, "HOME is not set");
    expectSaid({"store", "check"}, "HOME is not set");
    expectSaid({"store", "backup"}, "HOME is not set");
    expectSaid({"events", "list"}, "HOME is not set");
    expectSaid({"call", "list"}, "HOME is not set");
    EXPECT_EQ(folder.count(), 0);
}

TEST_F(Surroundings, ARelativeFolderForDataIsNotObeyed)
{
    const Variable data("XDG_DATA_HOME", "data");
    expectSaid({"quote", "list"}, "XDG_DATA_HOME must be a path that begins with /, not \"data\"");
    expectSaid({"events", "list"}, "XDG_DATA_HOME must be");
    expectSaid({"call", "list"}, "XDG_DATA_HOME must be");
    EXPECT_EQ(folder.count(), 0);
}

TEST_F(Surroundings, ARelativeFolderForSettingsIsNotObeyed)
{
    const OwnFolders folders;
    const Variable config("XDG_CONFIG_HOME", "config");
    expectSaid({"events", "on"}, "XDG_CONFIG_HOME must be");
    expectSaid({"book", "export", "music-learning", "--format", "xlsx", "out.xlsx"}, "XDG_CONFIG_HOME must be");
    EXPECT_EQ(folder.count(), 0);
}

TEST_F(Surroundings, ARelativeHomeIsNotObeyed)
{
    const Variable data("XDG_DATA_HOME", nullptr);
    const Variable home("HOME", "home");
    expectSaid({"quote", "list"}, "HOME must be");
    EXPECT_EQ(folder.count(), 0);
}

TEST_F(Surroundings, APriceNeedsNoFolder)
{
    const Variable data("XDG_DATA_HOME", nullptr);
    const Variable home("HOME", nullptr);
    EXPECT_EQ(seatwise({"price", "--plan", "solo", "--seats", "5", "--billing", "monthly"}).exitCode, 0);
}

TEST_F(Surroundings, OwnFoldersAndFilesAreTheirOwnersAlone)
{
    const mode_t mask = ::umask(0);
    const Variable data("XDG_DATA_HOME", folder.path("share").c_str());
    const Variable config("XDG_CONFIG_HOME", folder.path("config").c_str());
    EXPECT_EQ(seatwise({"quote", "list"}).exitCode, 0);
    EXPECT_EQ(seatwise({"events", "on"}).exitCode, 0);
    FileEventLog events(defaultEventFile().value());
    EXPECT_TRUE(events.record(PricingCalculatorUsed{}));
    ::umask(mask);
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        EXPECT_EQ(entry.status().permissions() & fs::perms::all,
                  entry.is_directory() ? fs::perms::owner_all : fs::perms::owner_read | fs::perms::owner_write)
            << entry.path();
}

/// What PostgreSQL's library would obey, with a value that it would name when it did.
class ServerVariable : public testing::TestWithParam<std::pair<const char*, const char*>>
{
};

TEST_P(ServerVariable, ChangesNothing)
{
    const Finished before = seatwise({"quote", "list", "--store", "postgresql://ada@localhost:1/quotes"});
    const Variable variable(GetParam().first, GetParam().second);
    const Finished done = seatwise({"quote", "list", "--store", "postgresql://ada@localhost:1/quotes"});
    EXPECT_EQ(done.exitCode, 1);
    EXPECT_EQ(done.err, before.err);
}

INSTANTIATE_TEST_SUITE_P(Every, ServerVariable,
                         testing::Values(std::pair{"PGHOSTADDR", "127.0.0.9"}, std::pair{"PGHOST", "db.example.org"},
                                         std::pair{"PGPORT", "2"}, std::pair{"PGSERVICE", "elsewhere"},
                                         std::pair{"PGSERVICEFILE", "/dev/null"}, std::pair{"PGSSLMODE", "elsewhere"},
                                         std::pair{"PGSSLROOTCERT", "/elsewhere"}, std::pair{"PGREQUIRESSL", "1"},
                                         std::pair{"PGSSLMINPROTOCOLVERSION", "elsewhere"},
                                         std::pair{"PGTARGETSESSIONATTRS", "elsewhere"},
                                         std::pair{"PGGSSENCMODE", "elsewhere"},
                                         std::pair{"PGCHANNELBINDING", "elsewhere"},
                                         std::pair{"PGCONNECT_TIMEOUT", "elsewhere"}),
                         [](const auto& row) { return std::string(row.param.first); });

/// Files of the program's own that are pipes, which nobody writes or reads.
class PipeInPlace : public Surroundings
{
protected:
    PipeInPlace()
    {
        fs::create_directories(folders.config.path("seatwise"));
        fs::create_directories(folders.data.path("seatwise"));
    }

    static void makePipe(const std::string& path) { ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0); }

    OwnFolders folders;
};

TEST_F(PipeInPlace, OfEventsDoesNotHang)
{
    ASSERT_EQ(seatwise({"events", "on"}).exitCode, 0);
    makePipe(folders.data.path("seatwise/events.jsonl"));
    expectSaid({"events", "list"}, "is no plain file");
    expectSaid({"events", "export", folder.path("out")}, "is no plain file");
    FileEventLog events(defaultEventFile().value());
    EXPECT_FALSE(events.record(PricingCalculatorUsed{}));
}

TEST_F(PipeInPlace, OfOlderEventsDoesNotHang)
{
    makePipe(folders.data.path("seatwise/events.jsonl.old"));
    expectSaid({"events", "list"}, "is no plain file");
}

TEST_F(PipeInPlace, OfSettingsDoesNotHang)
{
    makePipe(folders.config.path("seatwise/seatwise.conf"));
    expectSaid({"events", "on"}, "are no plain file");
    expectSaid({"events", "list"}, "are no plain file");
}

TEST_F(PipeInPlace, OfAJournalDoesNotHang)
{
    ASSERT_TRUE(save(*open(folder.path("store.db")), draft("a")));
    fs::remove(folder.path("store.db-journal"));
    makePipe(folder.path("store.db-journal"));
    expectSaid({"quote", "list", "--store", folder.path("store.db")}, "is no plain file");
}

TEST_F(Surroundings, SettingsAboveTheirLimitAreNeverCut)
{
    const OwnFolders folders;
    fs::create_directories(folders.config.path("seatwise"));
    const std::string settings = folders.config.path("seatwise/seatwise.conf");
    test::writeBytes(settings, "[office]\nterms=" + std::string(17'000'000, 'x') + "\n");
    expectSaid({"events", "on"}, "it is larger than 16 MiB");
    EXPECT_EQ(fs::file_size(settings), 17'000'016U);
}

} // namespace
} // namespace seatwise::test::surroundings_test
