#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::statistics_commands_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished withList(const std::string& command, const std::string& csv, const std::vector<std::string>& more)
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {command, folder.file("list.csv", csv)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

std::string months(int count)
{
    std::string csv = "period,value\n";
    for (int i = 0; i < count; ++i) {
        const int month = i % 12 + 1;
        csv += std::to_string(2020 + i / 12) + (month < 10 ? "-0" : "-") + std::to_string(month) + ',' +
               std::to_string(1000 + 10 * i) + '\n';
    }
    return csv;
}

TEST(SurvivalCommand, PrintsTheKeysOfTheContractAndThePublishedFigures)
{
    const Json answer =
        withList("survival",
                 "time,event\n6,1\n6,1\n6,1\n6,0\n7,1\n9,0\n10,1\n10,0\n11,0\n13,1\n16,1\n17,0\n19,0\n20,0\n"
                 "22,1\n23,1\n25,0\n32,0\n32,0\n34,0\n35,0\n",
                 {"--json"})
            .json();
    ASSERT_EQ(answer["points"].size(), 7U);
    EXPECT_EQ(keys(answer["points"][0]), (Keys{"time", "at_risk", "events", "survival", "std_error", "low", "high"}));
    EXPECT_NEAR(answer["points"][6]["survival"].get<double>(), 0.448, 0.0005);
    EXPECT_NEAR(answer["points"][6]["std_error"].get<double>(), 0.1346, 0.00005);
}

TEST(SurvivalCommand, DrawsNoCurveWhereNobodyLeft)
{
    const Finished finished = withList("survival", "time,event\n6,0\n7,0\n", {});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_NE(finished.err.find("nobody has left by these times"), std::string::npos) << finished.err;
}

TEST(RetentionCommand, PrintsTheKeysOfTheContractAndThePublishedFigures)
{
    const Json answer =
        seatwise({"retention", "--survivors", "1000,631,468,382,326", "--horizon", "12", "--json"}).json();
    EXPECT_EQ(keys(answer), (Keys{"model", "parameters", "log_likelihood", "survival", "low", "high"}));
    EXPECT_EQ(answer["model"], "bdw");
    EXPECT_NEAR(answer["parameters"]["alpha"].get<double>(), 0.5230, 0.0005);
    EXPECT_NEAR(answer["parameters"]["beta"].get<double>(), 0.8943, 0.0005);
    EXPECT_NEAR(answer["parameters"]["c"].get<double>(), 1.1964, 0.0005);
    ASSERT_EQ(answer["survival"].size(), 13U);
    EXPECT_EQ(answer["survival"][0], 1.0);
    EXPECT_NEAR(answer["survival"][12].get<double>(), 0.171, 0.0005);
}

TEST(RetentionCommand, SaysThatItTakesTheSimplerModelForThreeRenewals)
{
    const Finished finished = seatwise({"retention", "--survivors", "1000,631,468,382", "--horizon", "5", "--json"});
    EXPECT_EQ(finished.json()["model"], "sbg");
    EXPECT_TRUE(finished.json()["parameters"]["c"].is_null());
    EXPECT_EQ(finished.err, "the model is sbg, as bdw takes 4 renewals or more\n");
}

TEST(RetentionCommand, DrawsNoLineFromTooLittle)
{
    const Finished finished = seatwise({"retention", "--survivors", "1000,631,468", "--horizon", "5", "--json"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("no curve is drawn from 2 renewals"), std::string::npos) << finished.err;
}

TEST(RetentionCommand, NamesSurvivorsThatAreNoNumbers)
{
    const Finished finished = seatwise({"retention", "--survivors", "1000,,468", "--horizon", "5"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_NE(finished.err.find("survivors must be whole numbers"), std::string::npos) << finished.err;
}

/// The published cohort of 1,000 as accounts that began in 2020: those who left did so with a year's last day.
std::string publishedAccounts()
{
    std::string csv = "customer,start,end\n";
    int customer = 0;
    const auto add = [&](int count, const std::string& end) {
        for (int i = 0; i < count; ++i)
            csv += "c" + std::to_string(++customer) + ",2020-01-01," + end + '\n';
    };
    add(369, "2020-12-31");
    add(163, "2021-12-31");
    add(86, "2022-12-31");
    add(56, "2023-12-31");
    add(326, "");
    return csv;
}

Finished retentionOf(const std::string& csv, const std::vector<std::string>& more)
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"retention", "--horizon", "5", "--accounts", folder.file("list.csv", csv)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(RetentionCommand, MakesThePublishedCohortOfAccounts)
{
    const Json answer = retentionOf(publishedAccounts(), {"--today", "2024-06-30", "--model", "sbg", "--json"}).json();
    ASSERT_EQ(answer["cohorts"].size(), 1U);
    EXPECT_EQ(answer["cohorts"][0], Json::parse(R"({"began": "2020", "survivors": [1000, 631, 468, 382, 326]})"));
    EXPECT_NEAR(answer["parameters"]["alpha"].get<double>(), 0.7637, 0.0005);
    EXPECT_NEAR(answer["parameters"]["beta"].get<double>(), 1.2958, 0.0005);
    EXPECT_NEAR(answer["log_likelihood"].get<double>(), -1401.56, 0.01);
    EXPECT_EQ(answer["read"], 1000);
}

TEST(RetentionCommand, CountsNoRenewalThatHasNotComeForAll)
{
    const Finished finished =
        retentionOf(publishedAccounts() + "late,2020-07-01,\n", {"--today", "2024-06-30", "--json"});
    EXPECT_EQ(finished.json()["cohorts"][0]["survivors"], Json::parse("[1001, 632, 469, 383]"));
    EXPECT_EQ(finished.json()["model"], "sbg");
    EXPECT_EQ(finished.err, "the model is sbg, as bdw takes 4 renewals or more\n");
}

TEST(RetentionCommand, PrintsTheCohortsBelowTheCurve)
{
    const Finished finished = retentionOf(publishedAccounts(), {"--today", "2024-06-30"});
    EXPECT_NE(finished.out.find("Began  Customers  After 1  After 2  After 3  After 4"), std::string::npos)
        << finished.out;
    EXPECT_NE(finished.out.find(" 2020      1,000      631      468      382      326"), std::string::npos)
        << finished.out;
}

TEST(RetentionCommand, DrawsNoLineFromAccountsThatAreTooYoung)
{
    const Finished finished = retentionOf(publishedAccounts(), {"--today", "2022-06-30", "--json"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("no curve is drawn from 2 renewals"), std::string::npos) << finished.err;
}

TEST(RetentionCommand, TakesSurvivorsOrAccountsAndNotBoth)
{
    for (const Finished& finished : {seatwise({"retention", "--horizon", "5"}),
                                     retentionOf(publishedAccounts(), {"--survivors", "1000,631,468,382"})}) {
        EXPECT_EQ(finished.exitCode, 2);
        EXPECT_EQ(finished.err, "seatwise: give --survivors, or --accounts for a list of customers or --store for the "
                                "one that a store keeps, and not both\n");
    }
}

TEST(RetentionCommand, NamesTheRowsThatAreLeftOut)
{
    const Finished finished =
        retentionOf(publishedAccounts() + "late,2020-07-01,2020-06-01\n", {"--today", "2024-06-30", "--json"});
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json()["refused"], 1);
    EXPECT_NE(finished.err.find("1 of 1001 rows was left out"), std::string::npos) << finished.err;
}

TEST(ForecastCommand, PrintsTheKeysOfTheContract)
{
    const Json answer = withList("forecast", months(48), {"--horizon", "12", "--season", "12", "--json"}).json();
    EXPECT_EQ(answer["method"], "theta+damped");
    ASSERT_EQ(answer["points"].size(), 12U);
    EXPECT_EQ(keys(answer["points"][0]), (Keys{"step", "mean", "low80", "high80", "low95", "high95"}));
    EXPECT_EQ(keys(answer["backtest"]), (Keys{"folds", "covered95", "smape", "mase"}));
}

TEST(ForecastCommand, DrawsNoLineThroughAGapOrFromTooLittle)
{
    std::string gap = months(48);
    gap.erase(gap.find("2021-05"), std::string("2021-05,1160\n").size());
    const Finished withGap = withList("forecast", gap, {"--horizon", "3"});
    EXPECT_EQ(withGap.exitCode, 3);
    EXPECT_NE(withGap.err.find("2021-05 was to follow and 2021-06 does"), std::string::npos) << withGap.err;
    const Finished tooShort = withList("forecast", months(3), {"--horizon", "3", "--json"});
    EXPECT_EQ(tooShort.exitCode, 3);
    EXPECT_EQ(tooShort.out, "");
}

TEST(ForecastCommand, NamesARowThatHasNoValue)
{
    const Finished finished = withList("forecast", months(24) + "2022-01,-5\n", {"--horizon", "3"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_NE(finished.err.find("line 26"), std::string::npos) << finished.err;
}

} // namespace
} // namespace seatwise::test::statistics_commands_test
