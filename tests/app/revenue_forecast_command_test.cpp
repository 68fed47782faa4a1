#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::revenue_forecast_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

/// Forty who began in 2021 and pay 10 a month by the year; four leave with each year's end until 2025. One by the year
/// pays 100 from March 2026.
std::string accounts()
{
    std::string csv = "customer,plan,billing,start,end,mrr\n";
    for (int i = 0; i < 40; ++i)
        csv += "c" + std::to_string(i) + ",plan,annual,2021-01-01," +
               (i < 20 ? std::to_string(2021 + i / 4) + "-12-31" : "") + ",10\n";
    return csv + "late,plan,annual,2026-03-01,,100\n";
}

Finished forecastOf(const std::vector<std::string>& more, const std::string& csv = accounts())
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"forecast", "--accounts", folder.file("accounts.csv", csv), "--today",
                                          "2026-11-30"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(RevenueForecastCommand, PrintsTheKeysOfTheContract)
{
    const Json answer = forecastOf({"--horizon", "12", "--json"}).json();
    EXPECT_EQ(answer["known"], "2026-11");
    EXPECT_EQ(answer["start"], "300.00"); // twenty of 10, and 100
    EXPECT_EQ(answer["customers"], 21);
    ASSERT_EQ(answer["months"].size(), 12U);
    const Json& first = answer["months"][0];
    EXPECT_EQ(keys(first), (Keys{"month", "contracted", "new", "total"}));
    EXPECT_EQ(first["month"], "2026-12");
    EXPECT_EQ(keys(first["total"]), (Keys{"mean", "low80", "high80", "low95", "high95"}));
    EXPECT_EQ(first["contracted"]["low95"], "300.00"); // nobody can leave before January
    EXPECT_EQ(keys(answer["model"]), (Keys{"retention", "alpha", "beta", "c", "new"}));
    EXPECT_EQ(answer["model"]["retention"], "bdw");
    EXPECT_EQ(answer["hindsight"]["months"].size(), 12U);
    EXPECT_EQ(answer["hindsight"]["of"], 12);
    EXPECT_EQ(answer["read"], 41);
}

TEST(RevenueForecastCommand, TakesLeversBelowZeroAndAChangeOfPrices)
{
    const Json answer = forecastOf({"--horizon", "12", "--growth", "-100", "--churn", "-100", "--price-change",
                                    "2027-02-01:10", "--json"})
                            .json();
    // Who began with January rises with the next January, after the twelve months; who began with March in March.
    EXPECT_EQ(answer["months"][2]["total"]["mean"], "300.00");
    EXPECT_EQ(answer["months"][3]["total"]["low95"], "310.00");
    EXPECT_EQ(answer["months"][11]["total"]["high95"], "310.00");
}

TEST(RevenueForecastCommand, SaysItInATableAndHowManyFellInside)
{
    const Finished finished = forecastOf({"--horizon", "12"});
    EXPECT_EQ(finished.exitCode, 0) << finished.err;
    EXPECT_NE(finished.out.find("End of 2026-11: $300.00 of 21 customers"), std::string::npos) << finished.out;
    EXPECT_NE(finished.out.find("2027-11"), std::string::npos);
    EXPECT_NE(finished.out.find(" of the last 12 months fell inside the range of 95 %"), std::string::npos)
        << finished.out;
}

TEST(RevenueForecastCommand, IsTheSameForASeed)
{
    EXPECT_EQ(forecastOf({"--horizon", "12", "--json"}).out, forecastOf({"--horizon", "12", "--json"}).out);
    EXPECT_NE(forecastOf({"--horizon", "12", "--json"}).out,
              forecastOf({"--horizon", "12", "--seed", "2", "--json"}).out);
}

TEST(RevenueForecastCommand, TakesASeriesOrAccountsAndWhatBelongsToEach)
{
    const ScratchFolder folder;
    const std::string series = folder.file("series.csv", "period,value\n2026-01,1\n");
    EXPECT_EQ(seatwise({"forecast", "--horizon", "12"}).exitCode, 2);
    EXPECT_EQ(forecastOf({series, "--horizon", "12"}).exitCode, 2);
    EXPECT_EQ(seatwise({"forecast", series, "--horizon", "12", "--growth", "5"}).exitCode, 2);
    EXPECT_EQ(forecastOf({"--horizon", "12", "--season", "12"}).exitCode, 2);
    EXPECT_EQ(forecastOf({"--horizon", "11"}).exitCode, 2);
    EXPECT_EQ(forecastOf({"--horizon", "12", "--price-change", "5"}).exitCode, 2);
    EXPECT_EQ(forecastOf({"--horizon", "12", "--churn", "some"}).exitCode, 2);
}

TEST(RevenueForecastCommand, DrawsNoLineFromTooLittle)
{
    const Finished finished =
        forecastOf({"--horizon", "12", "--json"}, "customer,plan,start,end,mrr\nElm,a,2021-01-05,,10\n");
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find("no curve is drawn from 1 customers"), std::string::npos) << finished.err;
}

} // namespace
} // namespace seatwise::test::revenue_forecast_command_test
