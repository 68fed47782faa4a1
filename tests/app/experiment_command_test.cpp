#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::experiment_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished experiment(const std::string& csv, const std::vector<std::string>& more = {"--json"})
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {"experiment", "--customers", folder.file("customers.csv", csv)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

const std::string header = "customer,segment,users,insights_per_month\n";
const std::string twoCustomers = header + "Elm,project-managers,5,200\nOak,tech-professionals,50,5000\n";

TEST(ExperimentCommand, PrintsTheKeysOfTheContract)
{
    const Json object = experiment(twoCustomers).json();
    EXPECT_EQ(keys(object),
              (Keys{"models", "customers", "assumptions", "read", "refused", "refused_rows", "encoding", "columns"}));
    EXPECT_EQ(keys(object["models"][0]), (Keys{"model", "revenue_mean", "p5", "p50", "p95", "pay_more", "pay_less"}));
    EXPECT_EQ(keys(object["assumptions"][0]), (Keys{"name", "value", "note"}));
}

TEST(ExperimentCommand, RunsTheModelsThatAreNamed)
{
    const Json models =
        experiment(twoCustomers, {"--models", "hybrid,subscription", "--months", "2", "--runs", "3", "--json"})
            .json()["models"];
    ASSERT_EQ(models.size(), 2U);
    EXPECT_EQ(models[0]["model"], "hybrid");
    EXPECT_EQ(models[1]["model"], "subscription");
}

TEST(ExperimentCommand, PrintsTheSameForAnyNumberOfThreads)
{
    EXPECT_EQ(experiment(twoCustomers, {"--seed", "7", "--threads", "1", "--json"}).out,
              experiment(twoCustomers, {"--seed", "7", "--threads", "2", "--json"}).out);
}

TEST(ExperimentCommand, TakesTheBookThatIsNamed)
{
    const Finished finished = experiment(twoCustomers, {"--book", "music-learning"});
    EXPECT_EQ(finished.exitCode, 3);
    EXPECT_NE(finished.err.find("charges nothing by the credit"), std::string::npos) << finished.err;
}

TEST(ExperimentCommand, CountsAndNamesRefusedRows)
{
    const Finished finished = experiment(twoCustomers + "Ash,remote-work,0,10\n");
    EXPECT_EQ(finished.json()["customers"], 2);
    EXPECT_EQ(finished.json()["refused"], 1);
    EXPECT_EQ(finished.err, "1 of 3 rows was left out; line 4, column 3: expected users as a whole number from 1 to "
                            "1,000,000, found \"0\"\n");
}

TEST(ExperimentCommand, ListsItsAssumptionsUnderTheTable)
{
    const std::string text = experiment(twoCustomers, {"--months", "1", "--runs", "1"}).out;
    EXPECT_NE(text.find("2 customers over 1 month, 1 run."), std::string::npos) << text;
    EXPECT_NE(text.find("performance_share"), std::string::npos) << text;
}

TEST(ExperimentCommand, GrowsASegment)
{
    const Json object = experiment(twoCustomers, {"--segment", "project-managers=3", "--json"}).json();
    EXPECT_EQ(object["customers"], 4);
}

struct BadExperiment
{
    std::string name;
    std::string csv;
    std::vector<std::string> more;
    int exitCode;
    std::string names;
};

class BadExperiments : public testing::TestWithParam<BadExperiment>
{
};

TEST_P(BadExperiments, AreRefusedInOneLine)
{
    const Finished finished = experiment(GetParam().csv, GetParam().more);
    EXPECT_EQ(finished.exitCode, GetParam().exitCode);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find(GetParam().names), std::string::npos) << finished.err;
}

INSTANTIATE_TEST_SUITE_P(
    Experiment, BadExperiments,
    testing::Values(
        BadExperiment{"NoCustomers", header, {}, 1, "an experiment needs customers, and there is none"},
        BadExperiment{"NoCustomerThatCanBeRead", header + "Elm,a,many,1\n", {}, 1, "line 2, column 3"},
        BadExperiment{"UnknownModel", twoCustomers, {"--models", "hybrid,free"}, 2, "not \"free\""},
        BadExperiment{"NoModel", twoCustomers, {"--models", "hybrid,"}, 2, "not \"\""},
        BadExperiment{
            "UnknownSegment", twoCustomers, {"--segment", "schools=2"}, 2, "project-managers, tech-professionals"},
        BadExperiment{"ZeroMonths", twoCustomers, {"--months", "0"}, 2, "months must be a whole number from 1 to 120"},
        BadExperiment{"NegativeRuns", twoCustomers, {"--runs", "-1"}, 2, "runs must be a whole number"},
        BadExperiment{"SeedInWords", twoCustomers, {"--seed", "lucky"}, 2, "seed must be a whole number"},
        BadExperiment{"TooManyThreads", twoCustomers, {"--threads", "65"}, 2, "threads must be a whole number"}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace seatwise::test::experiment_command_test
