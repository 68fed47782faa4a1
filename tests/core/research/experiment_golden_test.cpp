// What four customers bring, as tests/data/experiments/make_outcomes.py worked it out in exact fractions.

#include "research/experiment.h"

#include <fstream>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "book.h"
#include "claims/book_files.h"
#include "split.h"
#include "values.h"

namespace seatwise::experiment_golden_test {

namespace {

struct GoldenOutcome
{
    ExperimentSetting setting;
    ModelOutcome outcome;
};

void PrintTo(const GoldenOutcome& golden, std::ostream* out)
{
    *out << toString(golden.outcome.model) << " from seed " << golden.setting.seed;
}

GoldenOutcome outcomeOf(const std::string& line)
{
    const std::vector<std::string> cells = test::split(line, ',');
    const RevenueModel model = parseRevenueModel(cells.at(3)).value();
    GoldenOutcome golden;
    golden.setting.seed = std::stoull(cells.at(0));
    golden.setting.months = std::stoi(cells.at(1));
    golden.setting.runs = std::stoi(cells.at(2));
    golden.setting.models = {model};
    golden.outcome = {model,
                      test::money(cells.at(4)),
                      test::money(cells.at(5)),
                      test::money(cells.at(6)),
                      test::money(cells.at(7)),
                      std::stoll(cells.at(8)),
                      std::stoll(cells.at(9))};
    return golden;
}

std::vector<GoldenOutcome> goldenOutcomes()
{
    std::ifstream file(SEATWISE_SOURCE_DIR "/tests/data/experiments/outcomes.csv");
    std::vector<GoldenOutcome> all;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line))
        all.push_back(outcomeOf(line));
    return all;
}

class GoldenOutcomes : public testing::TestWithParam<GoldenOutcome>
{
};

TEST_P(GoldenOutcomes, AreTheSameToTheCent)
{
    const test::Book book = test::bookOf(test::shippedText("sessiontrack"));
    const std::vector<ExperimentCustomer> customers = {
        {"Ada", "", 1, 100}, {"Elm", "", 3, 240}, {"Oak", "", 50, 4'900}, {"Ash", "", 1, 900}};
    const auto made = runExperiment(book, customers, GetParam().setting);
    ASSERT_TRUE(made) << made.error().message.english();
    EXPECT_EQ(made->outcomes, std::vector<ModelOutcome>{GetParam().outcome});
}

INSTANTIATE_TEST_SUITE_P(Experiment, GoldenOutcomes, testing::ValuesIn(goldenOutcomes()), [](const auto& row) {
    return std::string(toString(row.param.outcome.model)) + std::to_string(row.param.setting.seed);
});

TEST(GoldenOutcomeFile, HoldsThreeExperimentsOfFiveModels)
{
    EXPECT_EQ(goldenOutcomes().size(), 15U);
}

} // namespace

} // namespace seatwise::experiment_golden_test
