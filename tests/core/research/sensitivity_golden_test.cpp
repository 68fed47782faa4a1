// Twenty surveys whose intersections tests/data/surveys/make_surveys.py worked out in exact fractions.

#include "research/sensitivity.h"

#include <fstream>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "split.h"
#include "values.h"

namespace seatwise::sensitivity_golden_test {

namespace {

struct GoldenSurvey
{
    std::string name;
    std::int64_t respondents = 0;
    std::vector<PriceAnswers> answers;
    std::string pmc;
    std::string pme;
    std::string opp;
    std::string idp;
    std::string pmcOriginal;
    std::string pmeOriginal;
};

void PrintTo(const GoldenSurvey& survey, std::ostream* out)
{
    *out << survey.name;
}

GoldenSurvey surveyOf(const std::string& line)
{
    const std::vector<std::string> cells = test::split(line, ';');
    GoldenSurvey survey{
        cells.at(0), std::stoll(cells.at(1)), {}, cells.at(3), cells.at(4), cells.at(5), cells.at(6), cells.at(7),
        cells.at(8)};
    for (const std::string& row : test::split(cells.at(2), ' ')) {
        const std::vector<std::string> prices = test::split(row, '/');
        survey.answers.push_back({test::money(prices.at(0)), test::money(prices.at(1)), test::money(prices.at(2)),
                                  test::money(prices.at(3))});
    }
    return survey;
}

std::vector<GoldenSurvey> goldenSurveys()
{
    std::ifstream file(SEATWISE_SOURCE_DIR "/tests/data/surveys/golden.csv");
    std::vector<GoldenSurvey> surveys;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line))
        surveys.push_back(surveyOf(line));
    return surveys;
}

class GoldenSurveys : public testing::TestWithParam<GoldenSurvey>
{
};

TEST_P(GoldenSurveys, HaveTheirKnownIntersections)
{
    const GoldenSurvey& survey = GetParam();
    const PriceSensitivity found = priceSensitivity(survey.answers, PriceRange::narrower).value();
    EXPECT_EQ(found.respondents, survey.respondents);
    EXPECT_EQ(found.pmc, test::money(survey.pmc));
    EXPECT_EQ(found.pme, test::money(survey.pme));
    EXPECT_EQ(found.opp, test::money(survey.opp));
    EXPECT_EQ(found.idp, test::money(survey.idp));
    const PriceSensitivity original = priceSensitivity(survey.answers).value();
    EXPECT_EQ(original.pmc, test::money(survey.pmcOriginal));
    EXPECT_EQ(original.pme, test::money(survey.pmeOriginal));
    EXPECT_EQ(original.opp, found.opp);
}

INSTANTIATE_TEST_SUITE_P(Sensitivity, GoldenSurveys, testing::ValuesIn(goldenSurveys()), test::byName);

TEST(GoldenSurveyFile, HoldsTwentySurveys)
{
    EXPECT_EQ(goldenSurveys().size(), 20U);
}

} // namespace

} // namespace seatwise::sensitivity_golden_test
