// An answer that cannot be written is found out before anything is kept.

#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/wait.h>

#include "files/scratch_folder.h"
#include "store/stores.h"

namespace seatwise::test::standard_output_test {
namespace {

/// A command that changes the store, and where its answer goes, in words of the shell.
using Case = std::tuple<std::pair<std::string, std::string>, std::pair<std::string, std::string>>;

class UnwritableOutput : public testing::TestWithParam<Case>
{
protected:
    [[nodiscard]] std::string store() const { return folder_.path("store.db"); }

    /// Runs a line of the shell in the folder; what the program ended with.
    [[nodiscard]] int shell(const std::string& line) const
    {
        const int status = std::system(("cd " + folder_.path() + " && " + line).c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    ScratchFolder folder_;
};

TEST_P(UnwritableOutput, ChangesNothing)
{
    const auto& [command, output] = GetParam();
    {
        const auto quotes = open(store());
        ASSERT_TRUE(quotes->add(draft("draft"), shippedMusicBook()));
        ASSERT_TRUE(save(*quotes, draft("issued")));
    }
    ASSERT_EQ(shell("cp store.db backup.db"), 0);
    ASSERT_TRUE(open(store())->add(draft("later"), shippedMusicBook()));
    const std::string before = bytesOf(store());
    std::string line = output.second;
    line.replace(line.find("COMMAND"), 7,
                 std::string(SEATWISE_PROGRAM) + " " + command.second + " --today 2026-11-21 --store store.db 2>err");
    EXPECT_EQ(shell(line), 1);
    EXPECT_EQ(bytesOf(store()), before);
    EXPECT_FALSE(std::filesystem::exists(folder_.path("backups")));
    const std::string said = bytesOf(folder_.path("err"));
    EXPECT_TRUE(said.starts_with("seatwise: nothing was done: cannot write to standard output: ")) << said;
    EXPECT_EQ(said.find('\n'), said.size() - 1) << said;
}

using Named = std::pair<std::string, std::string>;

INSTANTIATE_TEST_SUITE_P(
    Commands, UnwritableOutput,
    testing::Combine(testing::Values(Named{"New", "quote new --customer Elm --plan auto --seats 9 --billing annual"},
                                     Named{"Issue", "quote issue draft"}, Named{"Accept", "quote accept issued"},
                                     Named{"Account", "quote accept issued --account"},
                                     Named{"Decline", "quote decline issued"}, Named{"Revise", "quote revise issued"},
                                     Named{"Reprice", "quote reprice draft --apply"}, Named{"Backup", "store backup"},
                                     Named{"Restore", "store restore backup.db"}),
                     testing::Values(Named{"Closed", "COMMAND >&-"}, Named{"FullDevice", "COMMAND >/dev/full"},
                                     Named{"FileAtItsLimit", "bash -c 'trap \"\" XFSZ; ulimit -f 1; COMMAND >out'"},
                                     Named{"ReaderGone", "bash -c 'exec 3> >(:); wait $!; COMMAND >&3'"})),
    [](const auto& row) { return std::get<0>(row.param).first + std::get<1>(row.param).first; });

} // namespace
} // namespace seatwise::test::standard_output_test
