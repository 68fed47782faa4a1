// `seatwise batch` and its files, through the real program.

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test {
namespace {

const std::string header = "account_id,plan,seats,billing\n";
const std::string outHeader = "account_id,plan,seats,billing,total,note\n";

std::string contents(const std::string& path)
{
    return readUpTo(path, 1 << 20).value_or("unreadable");
}

TEST(BatchCommand, WritesTheRowsWithTheirTotals)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", header + "A1,ensemble,200,monthly\n");
    EXPECT_EQ(seatwise({"batch", in, folder.path("out.csv")}).exitCode, 0);
    EXPECT_EQ(contents(folder.path("out.csv")), outHeader + "A1,ensemble,200,monthly,54.35,\n");
}

TEST(BatchCommand, CountsOnStandardError)
{
    const ScratchFolder folder;
    std::string rows = header;
    for (int i = 0; i < 1200; ++i)
        rows += "A,solo," + std::to_string(i < 10 ? 4 : 5) + ",monthly\n";
    const Finished finished = seatwise({"batch", folder.file("in.csv", rows), folder.path("out.csv")});
    EXPECT_EQ(finished.err, "1,200 rows, 1,190 priced, 10 refused\n");
    EXPECT_EQ(finished.out, "");
}

TEST(BatchCommand, MayReplaceItsOwnInput)
{
    const ScratchFolder folder;
    const std::string file = folder.file("accounts.csv", header + "A1,solo,5,monthly\n");
    EXPECT_EQ(seatwise({"batch", file, file}).exitCode, 0);
    EXPECT_EQ(contents(file), outHeader + "A1,solo,5,monthly,7.95,\n");
}

TEST(BatchCommand, ReadsStandardInput)
{
    const ScratchFolder folder;
    const std::string in = header + "A1,solo,5,monthly\n";
    EXPECT_EQ(seatwise({"batch", "/dev/stdin", folder.path("out.csv")}, in).exitCode, 0);
    EXPECT_EQ(contents(folder.path("out.csv")), outHeader + "A1,solo,5,monthly,7.95,\n");
}

TEST(BatchCommand, WritesStandardOutput)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", header + "A1,solo,5,monthly\n");
    EXPECT_EQ(seatwise({"batch", in, "/dev/stdout"}).out, outHeader + "A1,solo,5,monthly,7.95,\n");
}

TEST(BatchCommand, PricesWithAnotherBook)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", header + "A1,pro,1,monthly\n");
    EXPECT_EQ(seatwise({"--book", "sessiontrack", "batch", in, folder.path("out.csv")}).exitCode, 0);
    EXPECT_EQ(contents(folder.path("out.csv")), outHeader + "A1,pro,1,monthly,29.99,\n");
}

/// Runs a batch that must fail on its input, and gives its one line of error.
std::string failureFor(const std::string& input)
{
    const ScratchFolder folder;
    const std::string out = folder.file("out.csv", "old");
    const Finished finished = seatwise({"batch", "/dev/stdin", out}, input);
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_EQ(contents(out), "old");
    return finished.err;
}

TEST(BatchCommand, NamesTheHeaderItExpectsOfAnEmptyFile)
{
    EXPECT_EQ(failureFor(""), "seatwise: /dev/stdin must begin with the line account_id,plan,seats,billing, but it is "
                              "empty\n");
}

TEST(BatchCommand, NamesTheHeaderItExpectsOfAnotherTable)
{
    EXPECT_EQ(failureFor("name,seats\nNorth,20\n"),
              "seatwise: /dev/stdin must begin with the line account_id,plan,seats,billing, not \"name,seats\"\n");
}

TEST(BatchCommand, SaysWhichRowHasAQuoteThatIsNotClosed)
{
    const std::string error = failureFor(header + "A1,solo,5,monthly\n\"A2,solo,5,monthly\n");
    EXPECT_NE(error.find("begins at line"), std::string::npos) << error;
    EXPECT_NE(error.find("is a quote not closed?"), std::string::npos) << error;
}

TEST(BatchCommand, FailsForAMissingInput)
{
    const ScratchFolder folder;
    const Finished finished = seatwise({"batch", folder.path("none.csv"), folder.path("out.csv")});
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.err, "seatwise: cannot read " + folder.path("none.csv") + ": No such file or directory\n");
    EXPECT_EQ(folder.count(), 0);
}

TEST(BatchCommand, FailsForAFolderAsOutput)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", header);
    const Finished finished = seatwise({"batch", in, folder.path()});
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.err, "seatwise: cannot write " + folder.path() + ": it is a folder, a file is needed\n");
}

TEST(BatchCommand, SaysThatADeviceIsFull)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", header + "A1,solo,5,monthly\n");
    const Finished finished = seatwise({"batch", in, "/dev/full"});
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.err, "seatwise: cannot write /dev/full: No space left on device\n");
}

} // namespace
} // namespace seatwise::test
