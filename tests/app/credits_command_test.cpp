#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::credits_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished credits(const std::string& csv, const std::string& policy, std::vector<std::string> more = {"--json"})
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"credits",
                                          "--allowance",
                                          "100",
                                          "--pack",
                                          "100:9.00",
                                          "--rate",
                                          "0.10",
                                          "--policy",
                                          policy,
                                          "--usage",
                                          folder.file("usage.csv", csv)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

const std::string threeMonths = "month,used\n2026-01,60\n2026-02,195\n2026-03,250\n";

TEST(CreditsCommand, PrintsTheKeysOfTheContract)
{
    const Json object = credits(threeMonths, "none").json();
    EXPECT_EQ(keys(object), (Keys{"months", "total", "price_per_used_credit", "read", "refused", "refused_rows",
                                  "encoding", "columns"}));
    EXPECT_EQ(keys(object["months"][0]), (Keys{"month", "granted", "bought", "used", "overage", "expired", "balance",
                                               "cost", "expires_next_month"}));
}

// February is 95 short: 9.50 as overage, so a pack for 9.00. March is 150 short: a pack, and 50 at 5.00.
TEST(CreditsCommand, BuysPacksWhereTheyAreCheaper)
{
    const Json object = credits(threeMonths, "none").json();
    EXPECT_EQ(object["months"][1], Json({{"month", "2026-02"},
                                         {"granted", 100},
                                         {"bought", 100},
                                         {"used", 195},
                                         {"overage", 0},
                                         {"expired", 5},
                                         {"balance", 0},
                                         {"cost", "9.00"},
                                         {"expires_next_month", 100}}));
    EXPECT_EQ(object["months"][2]["cost"], "14.00");
    EXPECT_EQ(object["total"], "23.00");
    EXPECT_EQ(object["price_per_used_credit"], "0.0455");
}

TEST(CreditsCommand, KeepsWhatRollsOver)
{
    const Json months = credits(threeMonths, "full").json()["months"];
    EXPECT_EQ(months[0]["balance"], 40);
    EXPECT_EQ(months[1]["overage"], 55);
}

// 110 with 50 granted: a pack of 100 for 10.00 instead of 60 at 0.20. Its 40 left outlive the allowance; February takes
// 50 granted and 30 of them.
TEST(CreditsCommand, LetsPacksOutliveTheAllowance)
{
    const ScratchFolder folder;
    const Json object = seatwise({"credits", "--allowance", "50", "--pack", "100:10", "--pack-months", "12", "--rate",
                                  "0.20", "--policy", "none", "--usage",
                                  folder.file("u.csv", "month,used\n2026-01,110\n2026-02,80\n"), "--json"})
                            .json();
    EXPECT_EQ(object["months"][0]["balance"], 40);
    EXPECT_EQ(object["months"][0]["expired"], 0);
    EXPECT_EQ(object["months"][1]["bought"], 0);
    EXPECT_EQ(object["months"][1]["balance"], 10);
    EXPECT_EQ(object["total"], "10.00");
}

TEST(CreditsCommand, WritesDecimalsAsTextAndWholeNumbersAsNumbers)
{
    const ScratchFolder folder;
    const Json object = seatwise({"credits", "--allowance", "10", "--rate", "0.10", "--policy", "none", "--usage",
                                  folder.file("u.csv", "month,used\n2026-01,10.5\n"), "--json"})
                            .json();
    EXPECT_EQ(object["months"][0]["granted"], 10);
    EXPECT_EQ(object["months"][0]["used"], "10.5");
    EXPECT_EQ(object["months"][0]["overage"], "0.5");
    EXPECT_EQ(object["total"], "0.05");
}

TEST(CreditsCommand, NamesARowThatCannotBeUsed)
{
    const Finished finished = credits("month,used\n2026-01,60\n2026-03,-5\n", "none");
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("1 of 2 rows cannot be used; line 3, column 1"), std::string::npos) << finished.err;
}

TEST(CreditsCommand, NamesARolloverWithoutItsEnd)
{
    const Finished finished = credits(threeMonths, "expires");
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_NE(finished.err.find("policy expires needs its end"), std::string::npos) << finished.err;
}

TEST(CreditsCommand, ShowsATable)
{
    const std::string text = credits(threeMonths, "none", {}).out;
    EXPECT_NE(text.find("2026-02"), std::string::npos) << text;
    EXPECT_NE(text.find("Total $23.00, $0.0455 for a credit used."), std::string::npos) << text;
}

} // namespace
} // namespace seatwise::test::credits_command_test
