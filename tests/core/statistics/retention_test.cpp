#include "statistics/retention.h"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

namespace seatwise::statistics::retention_test {
namespace {

using Cohorts = std::vector<Survivors>;

// Fader and Hardie 2007, per 1,000 customers; the shares of twelve years are theirs.
const Survivors regular = {1000, 631, 468, 382, 326, 289, 262, 241};
const Survivors highEnd = {1000, 869, 743, 653, 593, 551, 517, 491};
const std::vector<double> regularYears = {100, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3};
const std::vector<double> highEndYears = {100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4};

Survivors fourRenewals(const Survivors& cohort)
{
    return {cohort.begin(), cohort.begin() + 5};
}

struct PublishedFit
{
    std::string name;
    Cohorts cohorts;
    RetentionModel model;
    double alpha;
    double beta;
    double c;
    double logLikelihood;
    double likelihoodWithin;
};

class Published : public testing::TestWithParam<PublishedFit>
{
};

TEST_P(Published, IsFoundByLikelihood)
{
    const PublishedFit& expected = GetParam();
    const RetentionFit fit = fitRetention(expected.cohorts, expected.model).value();
    EXPECT_EQ(fit.model, expected.model);
    EXPECT_NEAR(fit.alpha, expected.alpha, 0.0005);
    EXPECT_NEAR(fit.beta, expected.beta, 0.0005);
    EXPECT_NEAR(fit.c, expected.c, 0.0005);
    EXPECT_NEAR(fit.logLikelihood, expected.logLikelihood, expected.likelihoodWithin);
}

INSTANTIATE_TEST_SUITE_P(
    RetentionFits, Published,
    testing::Values(
        PublishedFit{"RegularSevenSbg", {regular}, RetentionModel::sbg, 0.7041, 1.1820, 1, -1680.27, 0.006},
        PublishedFit{"HighEndSevenSbg", {highEnd}, RetentionModel::sbg, 0.6681, 3.8061, 1, -1611.16, 0.006},
        PublishedFit{
            "RegularFourSbg", {fourRenewals(regular)}, RetentionModel::sbg, 0.7637, 1.2958, 1, -1401.56, 0.006},
        PublishedFit{"HighEndFourSbg", {fourRenewals(highEnd)}, RetentionModel::sbg, 1.2810, 7.7904, 1, -1225.1, 0.06},
        PublishedFit{
            "RegularFourBdw", {fourRenewals(regular)}, RetentionModel::bdw, 0.5230, 0.8943, 1.1964, -1401.4, 0.06},
        PublishedFit{
            "HighEndFourBdw", {fourRenewals(highEnd)}, RetentionModel::bdw, 0.2593, 1.7226, 1.5844, -1222.7, 0.06},
        PublishedFit{"FourCohortsSbg",
                     {{10000, 8000, 6480, 5307, 4391}, {10000, 8000, 6480, 5307}, {10000, 8000, 6480}, {10000, 8000}},
                     RetentionModel::sbg,
                     3.7981,
                     15.1919,
                     1,
                     -40255.84,
                     0.006}),
    [](const auto& named) { return named.param.name; });

double survivalInPercent(const Survivors& cohort, RetentionModel model, int renewals)
{
    return 100 * fitRetention({cohort}, model).value().survival(renewals);
}

TEST(Retention, ProjectsThePublishedShareAfterTwelveRenewals)
{
    EXPECT_NEAR(survivalInPercent(regular, RetentionModel::sbg, 12), 17.0, 0.05);
    EXPECT_NEAR(survivalInPercent(highEnd, RetentionModel::sbg, 12), 37.8, 0.05);
    EXPECT_NEAR(survivalInPercent(fourRenewals(regular), RetentionModel::bdw, 12), 17.1, 0.05);
    EXPECT_NEAR(survivalInPercent(fourRenewals(highEnd), RetentionModel::bdw, 12), 38.9, 0.05);
}

TEST(Retention, ProjectsThePublishedCurveOfTheBetaDiscreteWeibullModel)
{
    const std::vector<double> expected = {86.915, 74.193, 65.478, 59.293, 54.661,
                                          51.037, 48.104, 45.669, 43.604, 41.823};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(survivalInPercent(fourRenewals(highEnd), RetentionModel::bdw, static_cast<int>(i + 1)), expected[i],
                    0.001);
}

double meanErrorOfYears(const Survivors& cohort, const std::vector<double>& years)
{
    double sum = 0;
    for (int year = 5; year <= 12; ++year)
        sum += std::abs(survivalInPercent(cohort, RetentionModel::bdw, year) - years[static_cast<std::size_t>(year)]);
    return sum / 8;
}

TEST(Retention, ComesCloseToTheYearsThatItHasNotSeen)
{
    EXPECT_LE(meanErrorOfYears(fourRenewals(regular), regularYears), 0.4);
    EXPECT_LE(meanErrorOfYears(fourRenewals(highEnd), highEndYears), 0.9);
}

// R88
TEST(Retention, IsOfTheSimplerModelBelowFourRenewals)
{
    const RetentionFit fit = fitRetention({{1000, 631, 468, 382}}, RetentionModel::bdw).value();
    EXPECT_EQ(fit.model, RetentionModel::sbg);
    EXPECT_EQ(fit.c, 1);
}

std::string refusalOf(const Cohorts& cohorts)
{
    const auto fit = fitRetention(cohorts, RetentionModel::bdw);
    if (fit || fit.error().kind != Error::Kind::refused)
        return "not refused";
    return fit.error().message.english();
}

// R88
TEST(Retention, DrawsNoLineFromTooLittle)
{
    EXPECT_EQ(refusalOf({{1000, 631, 468}}), "no curve is drawn from 2 renewals; it takes 3 or more");
    EXPECT_EQ(refusalOf({{29, 20, 15, 12, 11}}), "no curve is drawn from 29 customers; it takes 30 or more");
    EXPECT_TRUE(fitRetention({{30, 20, 15, 12, 11}}, RetentionModel::bdw));
    EXPECT_EQ(refusalOf({}), "no curve is drawn from 0 renewals; it takes 3 or more");
}

TEST(Retention, RefusesCohortsThatCannotBe)
{
    EXPECT_EQ(refusalOf({{100, 20, 30, 12}}),
              "after renewal 2 there are 30 customers, and there were 20 before; a cohort cannot grow");
    EXPECT_EQ(refusalOf({{100, 100, 100, 100}}), "nobody has left, so that nothing can be said of who will");
    EXPECT_EQ(refusalOf({{0, 0, 0, 0}}), "a cohort starts with 1 to 1,000,000,000 customers");
}

TEST(Retention, HasAnswersWhereEverybodyLeaves)
{
    const Cohorts cohorts = {{100, 0, 0, 0, 0}};
    const RetentionCurve curve = retentionCurve(cohorts, fitRetention(cohorts, RetentionModel::bdw).value(), 6);
    for (const std::vector<double>& shares : {curve.survival, curve.low, curve.high}) {
        EXPECT_EQ(shares.front(), 1);
        for (const double share : shares)
            EXPECT_TRUE(share >= 0 && share <= 1) << share;
    }
}

// The information of Fisher gives a standard deviation of 1.96 points for the share after twelve renewals.
TEST(Retention, HasTheLimitsThatTheInformationOfTheDataGives)
{
    const RetentionCurve curve = retentionCurve({highEnd}, fitRetention({highEnd}, RetentionModel::sbg).value(), 12);
    EXPECT_NEAR(100 * curve.low.back(), 34.0, 0.6);
    EXPECT_NEAR(100 * curve.high.back(), 41.6, 0.6);
    EXPECT_EQ(curve.low.front(), 1);
}

TEST(Retention, HasTheSameLimitsForTheSameSeed)
{
    const RetentionFit fit = fitRetention({regular}, RetentionModel::sbg).value();
    EXPECT_EQ(retentionCurve({regular}, fit, 12, 7).low, retentionCurve({regular}, fit, 12, 7).low);
    EXPECT_NE(retentionCurve({regular}, fit, 12, 7).low, retentionCurve({regular}, fit, 12, 8).low);
}

} // namespace
} // namespace seatwise::statistics::retention_test
