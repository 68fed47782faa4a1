// `seatwise batch` and its files, through the real program.

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "tables/encoding.h"

namespace seatwise::test::batch_files_test {
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

TEST(BatchCommand, DoesNotReplaceItsOwnInput)
{
    const ScratchFolder folder;
    const std::string file = folder.file("accounts.csv", header + "A1,solo,5,monthly\n");
    const Finished finished = seatwise({"batch", file, file});
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.err, "seatwise: cannot write " + file + ": the same command reads it, give another file\n");
    EXPECT_EQ(contents(file), header + "A1,solo,5,monthly\n");
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
    EXPECT_EQ(
        failureFor("name,seats\nNorth,20\n"),
        "seatwise: /dev/stdin: line 1 has no column \"plan\"; expected the columns account_id,plan,seats,billing\n");
}

TEST(BatchCommand, NamesTheHeaderItExpectsOfAFileWithoutOne)
{
    EXPECT_EQ(failureFor("A1,solo,5,monthly\n"),
              "seatwise: /dev/stdin must begin with the line account_id,plan,seats,billing, not "
              "\"A1,solo,5,monthly\"\n");
}

TEST(BatchCommand, RefusesARowWithAQuoteThatIsNotClosedAndPricesTheOthers)
{
    const ScratchFolder folder;
    const std::string in =
        folder.file("in.csv", header + "A1,solo,5,monthly\n\"A2,solo,5,monthly\nA3,solo,5,monthly\n");
    EXPECT_EQ(seatwise({"batch", in, folder.path("out.csv")}).exitCode, 0);
    EXPECT_EQ(contents(folder.path("out.csv")),
              outHeader + "A1,solo,5,monthly,7.95,\n" +
                  "\"\"\"A2\",solo,5,monthly,,a quote opens a cell and is not closed\n" + "A3,solo,5,monthly,7.95,\n");
}

/// What a batch writes for an input.
std::string outputFor(const std::string& input, std::vector<std::string> more = {})
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"batch", folder.file("in.csv", input), folder.path("out.csv")};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Finished finished = seatwise(arguments);
    EXPECT_EQ(finished.exitCode, 0) << finished.err;
    return contents(folder.path("out.csv"));
}

TEST(BatchForm, KeepsTheSeparatorAndTheLineEnds)
{
    EXPECT_EQ(outputFor("account_id;plan;seats;billing\r\nA,1;solo;5;monthly\r\nA2;solo;4;monthly\r\n"),
              "account_id;plan;seats;billing;total;note\r\nA,1;solo;5;monthly;7.95;\r\n"
              "A2;solo;4;monthly;;Solo takes 5 to 19 seats, not 4\r\n");
}

TEST(BatchForm, KeepsLinesThatEndWithAReturnAlone)
{
    EXPECT_EQ(outputFor("account_id,plan,seats,billing\rA1,solo,5,monthly\r"),
              "account_id,plan,seats,billing,total,note\rA1,solo,5,monthly,7.95,\r");
}

TEST(BatchForm, KeepsColumnsInTheirOrderAndOthersBesideThem)
{
    EXPECT_EQ(outputFor("Seats,School,Plan,County,Billing,\n5,Elm,auto,North,Monthly,\n"),
              "Seats,School,Plan,County,Billing,total,note\n5,Elm,solo,North,monthly,7.95,\n");
}

TEST(BatchForm, KeepsASeparatorLineAndATitle)
{
    EXPECT_EQ(outputFor("sep=;\nAll accounts\naccount_id;plan;seats;billing\nA1;solo;5;monthly\n"),
              "sep=;\nAll accounts\naccount_id;plan;seats;billing;total;note\nA1;solo;5;monthly;7.95;\n");
}

TEST(BatchForm, KeepsUtf16)
{
    std::string input(byteOrderMarkOf(Encoding::utf16le));
    appendEncoded(input, "account_id\tplan\tseats\tbilling\nÉlan\tsolo\t5\tmonthly\n", Encoding::utf16le);
    std::string output(byteOrderMarkOf(Encoding::utf16le));
    appendEncoded(output, "account_id\tplan\tseats\tbilling\ttotal\tnote\nÉlan\tsolo\t5\tmonthly\t7.95\t\n",
                  Encoding::utf16le);
    EXPECT_EQ(outputFor(input), output);
}

TEST(BatchForm, KeepsWindows1252)
{
    EXPECT_EQ(outputFor("account_id,plan,seats,billing\n\xC9lan,solo,5,monthly\n"),
              "account_id,plan,seats,billing,total,note\n\xC9lan,solo,5,monthly,7.95,\n");
}

TEST(BatchForm, BeginsWithAByteOrderMarkWhereItIsAskedFor)
{
    EXPECT_EQ(outputFor("account_id,plan,seats,billing\n\xC9lan,solo,5,monthly\n", {"--bom"}),
              "\xEF\xBB\xBF"
              "account_id,plan,seats,billing,total,note\n\xC3\x89lan,solo,5,monthly,7.95,\n");
}

TEST(BatchCommand, TakesSeatsWithSeparatorsOfThousands)
{
    EXPECT_EQ(outputFor("account_id,plan,seats,billing\nA1,auto,\"1,250\",monthly\n"),
              "account_id,plan,seats,billing,total,note\nA1,ensemble,1250,monthly,188.15,\n");
}

TEST(BatchCommand, NamesRefusedRowsInItsAnswer)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", header + "A1,solo,5,monthly\nA2,solo,4,monthly\n");
    const auto answer = seatwise({"batch", in, folder.path("out.csv"), "--json"}).json();
    EXPECT_EQ(answer["read"], 2);
    EXPECT_EQ(answer["refused"], 1);
    EXPECT_EQ(answer["refused_rows"][0]["line"], 3);
    EXPECT_EQ(answer["encoding"], "utf-8");
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

TEST(BatchCommand, FailsForADeviceAsOutput)
{
    const ScratchFolder folder;
    const std::string in = folder.file("in.csv", header + "A1,solo,5,monthly\n");
    const Finished finished = seatwise({"batch", in, "/dev/full"});
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.err, "seatwise: cannot write /dev/full: it is a device, a file is needed\n");
}

} // namespace
} // namespace seatwise::test::batch_files_test
