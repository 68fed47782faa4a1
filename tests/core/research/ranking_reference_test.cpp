// A thousand elections whose points and agreement tests/data/ballots/make_ballots.py worked out in exact fractions,
// pair by pair and from the variance of the rank sums.

#include "research/ranking.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "split.h"

namespace seatwise::ranking_reference_test {

namespace {

struct Election
{
    std::vector<std::string> options;
    std::vector<Ballot> ballots;
    std::vector<Quantity> points; ///< by option
    Fraction agreement;
};

std::vector<int> numbers(const std::string& text)
{
    std::vector<int> values;
    for (const std::string& each : test::split(text, '/'))
        values.push_back(std::stoi(each));
    return values;
}

Election electionOf(const std::string& line)
{
    const std::vector<std::string> cells = test::split(line, ';');
    Election election;
    for (const std::string& ranks : test::split(cells.at(0), ' '))
        election.ballots.push_back({std::to_string(election.ballots.size()), numbers(ranks)});
    for (const int points : numbers(cells.at(1))) {
        election.options.push_back(std::to_string(election.options.size()));
        election.points.push_back(Quantity::whole(points));
    }
    const std::vector<std::string> parts = test::split(cells.at(2), '/');
    election.agreement = Fraction{std::stoll(parts.at(0)), std::stoll(parts.at(1))};
    return election;
}

std::vector<Election> elections()
{
    std::ifstream file(SEATWISE_SOURCE_DIR "/tests/data/ballots/elections.csv");
    std::vector<Election> all;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line))
        all.push_back(electionOf(line));
    return all;
}

TEST(RankingReference, HoldsAThousandElections)
{
    EXPECT_EQ(elections().size(), 1'000U);
}

TEST(RankingReference, AgreesOnEveryPoint)
{
    int number = 0;
    for (const Election& election : elections()) {
        SCOPED_TRACE("election " + std::to_string(++number));
        const Ranking ranking = rankOptions(election.options, election.ballots).value();
        for (const RankedOption& option : ranking.options)
            EXPECT_EQ(option.points, election.points[static_cast<std::size_t>(std::stoi(option.option))]);
    }
}

TEST(RankingReference, AgreesOnEveryAgreement)
{
    int number = 0;
    for (const Election& election : elections()) {
        SCOPED_TRACE("election " + std::to_string(++number));
        EXPECT_EQ(rankOptions(election.options, election.ballots)->agreement, election.agreement);
    }
}

} // namespace

} // namespace seatwise::ranking_reference_test
