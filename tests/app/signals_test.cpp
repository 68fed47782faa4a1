// What is left when a signal ends the program, and when the disk is full.

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "files/scratch_folder.h"
#include "program.h"
#include "store/processes.h"
#include "store/stores.h"

namespace seatwise::test::signals_test {
namespace {

namespace fs = std::filesystem;

/// Starts the program, its output nowhere; its process id.
pid_t started(const std::vector<std::string>& arguments)
{
    return inChild([&] {
        const int nowhere = ::open("/dev/null", O_RDWR);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        std::vector<std::string> words = {SEATWISE_PROGRAM};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> argv;
        for (std::string& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        ::execv(SEATWISE_PROGRAM, argv.data());
        return 127;
    });
}

/// The signal that ended a process; 0 when it ended by itself.
int signalThatEnded(pid_t process)
{
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

bool isTemporary(const fs::path& file)
{
    return file.filename().string().find(".part") != std::string::npos;
}

bool hasTemporary(const std::string& folder)
{
    return std::any_of(fs::directory_iterator(folder), fs::directory_iterator(),
                       [](const auto& entry) { return isTemporary(entry.path()); });
}

/// Waits until the program is at work on a file.
void waitForTemporary(const std::string& folder)
{
    for (int i = 0; i < 10'000 && !hasTemporary(folder); ++i)
        ::usleep(1'000);
    ASSERT_TRUE(hasTemporary(folder));
}

std::vector<std::string> names(const std::string& folder)
{
    std::vector<std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        all.push_back(entry.path().string());
    std::sort(all.begin(), all.end());
    return all;
}

/// SIGINT, SIGTERM and SIGHUP: a shell sees 130, 143 and 129.
class EndingSignal : public testing::TestWithParam<int>
{
protected:
    EndingSignal()
    {
        EXPECT_TRUE(save(*open(store()), draft("a")));
        std::signal(GetParam(), SIG_DFL); // the tests themselves may have been started to ignore it
    }

    [[nodiscard]] std::string store() const { return folder.path("store.db"); }

    /// Ends a program that is held while it works on a file; nothing is left of it.
    void expectNothingLeft(const std::vector<std::string>& arguments)
    {
        const auto before = names(folder.path());
        const pid_t program = started(arguments);
        waitForTemporary(folder.path());
        ::kill(program, GetParam());
        EXPECT_EQ(signalThatEnded(program), GetParam());
        EXPECT_EQ(names(folder.path()), before);
    }

    ScratchFolder folder;
};

TEST_P(EndingSignal, LeavesNothingOfABatch)
{
    const std::string in = folder.path("in");
    ASSERT_EQ(::mkfifo(in.c_str(), 0600), 0);
    const int writer = ::open(in.c_str(), O_RDWR); // never ends
    expectNothingLeft({"batch", in, folder.path("out.csv")});
    ::close(writer);
}

TEST_P(EndingSignal, LeavesNoCopyOfAStoreThatIsBackedUp)
{
    const std::string backup = folder.path("backup.db");
    ASSERT_EQ(seatwise({"store", "backup", backup, "--store", store()}).exitCode, 0);
    const auto writer = openSqliteFile(backup, backup).value();
    writer->execute(QStringLiteral("BEGIN IMMEDIATE"));
    expectNothingLeft({"store", "backup", backup, "--store", store()});
}

TEST_P(EndingSignal, LeavesNoCopyOfABackupThatIsRestored)
{
    const std::string backup = folder.path("backup.db");
    ASSERT_EQ(seatwise({"store", "backup", backup, "--store", store()}).exitCode, 0);
    fs::create_directory(folder.path("backups"));
    const auto writer = openSqliteStore(store()).value();
    writer->execute(QStringLiteral("BEGIN IMMEDIATE"));
    expectNothingLeft({"store", "restore", backup, "--store", store()});
}

TEST_P(EndingSignal, LeavesNothingOfAnExport)
{
    for (int i = 0; i < 40; ++i) {
        const auto before = names(folder.path());
        const pid_t program = started({"audit", "export", folder.path("trail.jsonl"), "--store", store()});
        ::usleep(static_cast<useconds_t>(i * 700));
        ::kill(program, GetParam());
        static_cast<void>(signalThatEnded(program));
        ASSERT_FALSE(hasTemporary(folder.path())) << i;
        fs::remove(folder.path("trail.jsonl"));
        ASSERT_EQ(names(folder.path()), before) << i;
    }
}

TEST_P(EndingSignal, IsLeftAloneWhereTheProgramWasStartedSo)
{
    const std::string in = folder.path("in");
    ASSERT_EQ(::mkfifo(in.c_str(), 0600), 0);
    const int writer = ::open(in.c_str(), O_RDWR);
    std::signal(GetParam(), SIG_IGN); // as nohup does
    const pid_t program = started({"batch", in, folder.path("out.csv")});
    std::signal(GetParam(), SIG_DFL);
    waitForTemporary(folder.path());
    ::kill(program, GetParam());
    ASSERT_EQ(::waitpid(program, nullptr, WNOHANG), 0);
    ::kill(program, SIGKILL);
    EXPECT_EQ(signalThatEnded(program), SIGKILL);
    ::close(writer);
}

INSTANTIATE_TEST_SUITE_P(Signals, EndingSignal, testing::Values(SIGINT, SIGTERM, SIGHUP), [](const auto& row) {
    return std::string(row.param == SIGINT ? "Interrupt" : row.param == SIGTERM ? "Terminate" : "HangUp");
});

/// A command in a process whose files may not grow, with the system's own answer to that: death.
class LimitedDisk : public testing::TestWithParam<std::vector<std::string>>
{
};

TEST_P(LimitedDisk, IsOneLineAndNoDeathBySignal)
{
    const ScratchFolder folder;
    const std::string store = folder.path("store.db");
    ASSERT_TRUE(save(*open(store), draft("a")));
    ASSERT_EQ(seatwise({"store", "backup", folder.path("backup.db"), "--store", store}).exitCode, 0);
    const std::string before = bytesOf(store);
    std::vector<std::string> words = GetParam();
    std::replace(words.begin(), words.end(), std::string("FILE"), folder.path("file"));
    std::replace(words.begin(), words.end(), std::string("BACKUP"), folder.path("backup.db"));
    words.insert(words.end(), {"--store", store});
    const std::string err = folder.path("err");
    const pid_t limited = inChild([&] {
        std::signal(SIGXFSZ, SIG_DFL);
        std::vector<char*> argv = {const_cast<char*>(SEATWISE_PROGRAM)};
        for (std::string& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        ::dup2(::open(err.c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
        ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
        const rlimit limit{200, 200};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::execv(SEATWISE_PROGRAM, argv.data());
        return 127;
    });
    EXPECT_EQ(exitCodeOf(limited), 1);
    const std::string said = bytesOf(err);
    EXPECT_EQ(std::count(said.begin(), said.end(), '\n'), 1) << said;
    EXPECT_EQ(bytesOf(store), before);
    EXPECT_FALSE(hasTemporary(folder.path()));
}

using Words = std::vector<std::string>;

INSTANTIATE_TEST_SUITE_P(Commands, LimitedDisk,
                         testing::Values(Words{"audit", "export", "FILE"},
                                         Words{"quote", "export", "SW-2026-000001", "--csv", "FILE"},
                                         Words{"quote", "export", "SW-2026-000001", "--pdf", "FILE"},
                                         Words{"store", "backup", "FILE"}, Words{"store", "restore", "BACKUP"},
                                         Words{"quote", "new", "--customer", "Elm", "--plan", "solo", "--seats", "5",
                                               "--billing", "monthly"}),
                         [](const auto& row) { return row.param[0] + row.param[1] + std::to_string(row.index); });

} // namespace
} // namespace seatwise::test::signals_test
