#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::pool_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished pool(const std::string& csv, const std::string& billing = "monthly", std::vector<std::string> more = {})
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"pool",      "--schools", folder.file("schools.csv", csv),
                                          "--billing", billing,     "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

// 2,400 seats in five schools.
const std::string fiveSchools = "name,seats\nA,200\nB,300\nC,450\nD,600\nE,850\n";

TEST(PoolCommand, PrintsTheKeysOfTheContract)
{
    const Json object = pool(fiveSchools).json();
    EXPECT_EQ(keys(object), (Keys{"pooled", "separate", "saving", "saving_percent", "shares", "complete", "read",
                                  "refused", "refused_rows", "encoding", "columns"}));
    EXPECT_EQ(keys(object["shares"][0]), (Keys{"name", "seats", "amount"}));
}

TEST(PoolCommand, PoolsFiveSchools)
{
    const Json object = pool(fiveSchools).json();
    EXPECT_EQ(object["pooled"], "303.15");
    EXPECT_EQ(object["separate"], "480.95");
    EXPECT_EQ(object["saving"], "177.80");
    EXPECT_EQ(object["saving_percent"], "36.97");
}

TEST(PoolCommand, GivesEachSchoolItsShare)
{
    const Json shares = pool(fiveSchools).json()["shares"];
    EXPECT_EQ(shares[0], Json({{"name", "A"}, {"seats", 200}, {"amount", "25.26"}}));
    EXPECT_EQ(shares[4]["amount"], "107.37");
}

TEST(PoolCommand, ChargesASmallSchoolTheCheapestMinimum)
{
    EXPECT_EQ(pool("name,seats\nTiny,3\n").json()["pooled"], "7.95");
}

TEST(PoolCommand, TakesTheAnnualPolicyOff)
{
    EXPECT_EQ(pool(fiveSchools, "annual", {"--annual-discount", "20"}).json()["pooled"], "2910.24");
}

TEST(PoolCommand, LoadsTheOtherRowsAndCountsThoseLeftOut)
{
    const Finished finished = pool("name,seats\nA,200\nB,many\n");
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json()["shares"].size(), 1U);
    EXPECT_EQ(finished.err, "1 of 2 rows was left out; line 3, column 2: expected seats as a whole number from 1 to "
                            "100,000,000, found \"many\"\n");
}

TEST(PoolCommand, SaysInItsAnswerThatItIsNotComplete)
{
    const Json object = pool("name,seats\nA,200\nB,many\n").json();
    EXPECT_EQ(object["complete"], false);
    EXPECT_EQ(object["read"], 1);
    EXPECT_EQ(object["refused"], 1);
    EXPECT_EQ(object["refused_rows"][0]["line"], 3);
}

TEST(PoolCommand, SaysInItsTableThatItIsNotComplete)
{
    const ScratchFolder folder;
    const std::string file = folder.file("schools.csv", "name,seats\nA,200\nB,many\n");
    const std::string text = seatwise({"pool", "--schools", file, "--billing", "monthly"}).out;
    EXPECT_TRUE(text.starts_with("Incomplete: this is the price of 1 of the 2 rows of the list.\n")) << text;
    EXPECT_EQ(text.find("\nTotal"), std::string::npos) << text;
}

TEST(PoolCommand, LeavesATotalOutAndSaysSo)
{
    const Finished finished = pool("name,seats\nA,200\nB,300\nTotal,500\n");
    EXPECT_EQ(finished.json()["shares"].size(), 2U);
    EXPECT_EQ(finished.json()["complete"], true);
    EXPECT_NE(finished.err.find("line 4, column 1: \"Total\" sums the others"), std::string::npos) << finished.err;
}

TEST(PoolCommand, KeepsASchoolCalledTotalWhereItIsAskedTo)
{
    EXPECT_EQ(pool("name,seats\nA,200\nTotal,500\n", "monthly", {"--keep-totals"}).json()["shares"].size(), 2U);
}

TEST(PoolCommand, NamesTheEncodingInItsAnswerAlone)
{
    const Finished finished = pool("name;seats\r\nColl\xE8ge;1.250\r\n");
    EXPECT_EQ(finished.json()["encoding"], "windows-1252");
    EXPECT_EQ(finished.json()["shares"][0]["name"], "Collège");
    EXPECT_EQ(finished.json()["shares"][0]["seats"], 1250);
    EXPECT_EQ(finished.err, "");
}

TEST(PoolCommand, SaysWhichColumnsItRead)
{
    EXPECT_EQ(pool("Site,Code,Students\nA,1,200\n").json()["columns"], Json({{"name", "Site"}, {"seats", "Students"}}));
}

TEST(PoolCommand, FailsWhereAColumnIsNamedTwice)
{
    const Finished finished = pool("name,seats,seats\nA,200,300\n");
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_NE(finished.err.find("names the column \"seats\" twice"), std::string::npos) << finished.err;
}

TEST(PoolCommand, TakesTheColumnThatIsChosenOfTwo)
{
    const char* const twice = "name,seats,seats\nA,200,300\nB,400,500\n";
    EXPECT_EQ(pool(twice, "monthly", {"--column", "seats=3"}).json()["shares"][1]["seats"], 500);
    EXPECT_EQ(pool(twice, "monthly", {"--column", "Seats=2"}).json()["shares"][1]["seats"], 400);
    for (const char* wrong : {"seats=0", "seats", "seats=x", "chairs=2", "=2"})
        EXPECT_EQ(pool(twice, "monthly", {"--column", wrong}).exitCode, 2) << wrong;
    EXPECT_EQ(pool(twice, "monthly", {"--column", "seats=2", "--column", "seats=3"}).exitCode, 2);
}

TEST(PoolCommand, FailsWhereNoRowCanBeRead)
{
    const Finished finished = pool("name,seats\nB,many\n");
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("line 2, column 2"), std::string::npos) << finished.err;
}

TEST(PoolCommand, FailsWithoutAFile)
{
    EXPECT_EQ(seatwise({"pool", "--schools", "/no/such/file.csv", "--billing", "monthly"}).exitCode, 1);
}

} // namespace
} // namespace seatwise::test::pool_command_test
