#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test {
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

// Known figures of issue 3.
const std::string fiveSchools = "name,seats\nA,200\nB,300\nC,450\nD,600\nE,850\n";

TEST(PoolCommand, PrintsTheKeysOfTheContract)
{
    const Json object = pool(fiveSchools).json();
    EXPECT_EQ(keys(object), (Keys{"pooled", "separate", "saving", "saving_percent", "shares"}));
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
} // namespace seatwise::test
