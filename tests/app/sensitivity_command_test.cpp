#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::sensitivity_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished sensitivity(const std::string& csv, const std::vector<std::string>& more = {"--json"})
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"sensitivity", folder.file("survey.csv", csv)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

const std::string header = "too_cheap,cheap,expensive,too_expensive\n";

TEST(SensitivityCommand, PrintsTheKeysOfTheContract)
{
    EXPECT_EQ(keys(sensitivity(header + "10,20,30,40\n").json()),
              (Keys{"respondents", "pmc", "pme", "opp", "idp", "range", "read", "refused", "refused_rows", "encoding",
                    "columns"}));
}

TEST(SensitivityCommand, FindsTheFourPoints)
{
    const Json object = sensitivity(header + "10,20,30,40\n").json();
    EXPECT_EQ(object["pmc"], "20.00");
    EXPECT_EQ(object["pme"], "30.00");
    EXPECT_EQ(object["opp"], "25.00");
    EXPECT_EQ(object["idp"], "25.00");
}

TEST(SensitivityCommand, NamesItsRange)
{
    const std::string rows = header + "1,2,3,9\n2,2,4,9\n2,2,4,9\n";
    EXPECT_EQ(sensitivity(rows).json()["range"], "original");
    const Json narrower = sensitivity(rows, {"--range", "narrower", "--json"}).json();
    EXPECT_EQ(narrower["range"], "narrower");
    EXPECT_EQ(narrower["pmc"], "2.6667");
    EXPECT_EQ(sensitivity(rows, {"--range", "wide"}).exitCode, 2);
}

TEST(SensitivityCommand, GivesNullForWhatNeedsTooCheap)
{
    const Json object = sensitivity("cheap,expensive,too_expensive\n20,30,40\n").json();
    EXPECT_TRUE(object["pmc"].is_null());
    EXPECT_TRUE(object["opp"].is_null());
    EXPECT_EQ(object["idp"], "25.00");
}

TEST(SensitivityCommand, CountsAndNamesRefusedRows)
{
    const Finished finished = sensitivity(header + "10,20,30,40\n40,30,20,10\n");
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json()["respondents"], 1);
    EXPECT_EQ(finished.json()["refused"], 1);
    EXPECT_EQ(finished.json()["refused_rows"][0]["line"], 3);
    EXPECT_EQ(finished.err,
              "1 of 2 rows was left out; line 3, column 2: expected cheap at or above too_cheap, which is "
              "40, found \"30\"\n");
}

TEST(SensitivityCommand, FailsWhereEveryRowIsRefused)
{
    const Finished finished = sensitivity(header + "40,30,20,10\n");
    EXPECT_EQ(finished.exitCode, 1);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("line 2, column 2"), std::string::npos) << finished.err;
}

TEST(SensitivityCommand, ReadsASurveyOfPurchaseIntent)
{
    const Json object = sensitivity("price,intent\n10,yes\n10,yes\n30,yes\n30,no\n").json();
    EXPECT_EQ(object["best_price"], "30.00"); // 1,500 of a hundred against 1,000
    EXPECT_EQ(object["demand"][1], Json({{"price", "30.00"},
                                         {"asked", 2},
                                         {"buyers", 1},
                                         {"share_percent", "50.00"},
                                         {"revenue_per_100", "1500.00"}}));
}

TEST(SensitivityCommand, ShowsATable)
{
    const std::string text = sensitivity(header + "10,20,30,40\n", {}).out;
    EXPECT_NE(text.find("Optimal price"), std::string::npos) << text;
    EXPECT_NE(text.find("1 respondent."), std::string::npos) << text;
}

} // namespace
} // namespace seatwise::test::sensitivity_command_test
