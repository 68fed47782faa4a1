#include "research/ranking.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "money/exact.h"
#include "words/analysis_words.h"
#include "words/decimal.h"

namespace seatwise {

namespace {

/// How many options a ballot ranks before, and like, one of them (itself counted).
struct Standing
{
    int before = 0;
    int alike = 0;
};

Standing standingOf(const std::vector<int>& ranks, std::size_t option)
{
    Standing standing;
    for (const int rank : ranks) {
        standing.before += rank < ranks[option] ? 1 : 0;
        standing.alike += rank == ranks[option] ? 1 : 0;
    }
    return standing;
}

/// Twice the mean of the ranks that an option takes up with those ranked alike: whole for any tie.
std::int64_t twiceMeanRank(const Standing& standing)
{
    return 2 * std::int64_t{standing.before} + standing.alike + 1;
}

/// Twice the sum of each option's ranks, and the ties of all ballots.
struct Sums
{
    std::vector<std::int64_t> twiceRanks;
    std::int64_t ties = 0; ///< Σ (t³ − t)
};

Sums sumsOf(const std::vector<Ballot>& ballots, std::size_t options)
{
    Sums sums{std::vector<std::int64_t>(options, 0), 0};
    for (const Ballot& ballot : ballots)
        for (std::size_t option = 0; option < options; ++option) {
            const Standing standing = standingOf(ballot.ranks, option);
            sums.twiceRanks[option] += twiceMeanRank(standing);
            sums.ties += std::int64_t{standing.alike} * standing.alike - 1; // t options of a tie: t (t² − 1)
        }
    return sums;
}

std::optional<Fraction> agreementOf(const Sums& sums, std::int64_t ballots)
{
    const auto options = static_cast<std::int64_t>(sums.twiceRanks.size());
    const std::int64_t denominator = ballots * ballots * (options * options * options - options) - ballots * sums.ties;
    if (denominator == 0)
        return std::nullopt;
    std::int64_t squares = 0; // 4 S
    for (const std::int64_t twice : sums.twiceRanks) {
        const std::int64_t difference = twice - ballots * (options + 1);
        squares += difference * difference;
    }
    const std::int64_t numerator = 3 * squares;
    const std::int64_t divisor = std::gcd(numerator, denominator);
    return Fraction{numerator / divisor, denominator / divisor};
}

std::vector<RankedOption> rankedBy(const Sums& sums, const std::vector<std::string>& options, std::int64_t ballots)
{
    std::vector<RankedOption> ranked;
    const auto count = static_cast<std::int64_t>(options.size());
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::int64_t twicePoints = 2 * ballots * count - sums.twiceRanks[i];
        ranked.push_back({options[i], Quantity::fromUnits(twicePoints * (Quantity::scale / 2)), 1});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const RankedOption& a, const RankedOption& b) { return a.points > b.points; });
    for (std::size_t i = 1; i < ranked.size(); ++i)
        ranked[i].place = ranked[i].points == ranked[i - 1].points ? ranked[i - 1].place : static_cast<int>(i) + 1;
    return ranked;
}

Result<void> checkCounts(std::size_t options, std::size_t ballots)
{
    if (options < 2 || options > maxOptions)
        return misused(words::rankedOptionsOutOfRange(maxOptions, options));
    if (ballots == 0)
        return failed(words::noBallots());
    if (ballots > maxBallots)
        return misused(words::tooManyBallots(maxBallots, ballots));
    return {};
}

} // namespace

Ballot ballotInOrder(std::string person, const std::vector<std::size_t>& order)
{
    Ballot ballot{std::move(person), std::vector<int>(order.size())};
    for (std::size_t place = 0; place < order.size(); ++place)
        ballot.ranks[order[place]] = static_cast<int>(place) + 1;
    return ballot;
}

std::optional<BallotFault> faultOf(const std::vector<int>& ranks, const std::vector<std::string>& options, Ties ties)
{
    for (std::size_t i = 0; i < options.size(); ++i)
        if (i >= ranks.size() || ranks[i] < 1 || ranks[i] > static_cast<int>(options.size()))
            return BallotFault{i, words::expectedRank(options.size(), options[i])};
    for (std::size_t i = 0; ties == Ties::refused && i < options.size(); ++i)
        if (const auto same =
                std::find(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(i), ranks[i]) - ranks.begin();
            same < static_cast<std::ptrdiff_t>(i))
            return BallotFault{i, words::expectedOtherRank(options[static_cast<std::size_t>(same)])};
    for (std::size_t i = 0; i < options.size(); ++i)
        if (const int due = standingOf(ranks, i).before + 1; ranks[i] != due)
            return BallotFault{i, words::expectedRankWithoutGap(due)};
    return std::nullopt;
}

Result<Ranking> rankOptions(const std::vector<std::string>& options, const std::vector<Ballot>& ballots, Ties ties)
{
    TRY(checkCounts(options.size(), ballots.size()));
    for (const Ballot& ballot : ballots)
        if (const auto fault = faultOf(ballot.ranks, options, ties))
            return misused(words::ballotDoesNotCount(ballot.person, fault->expected, options[fault->option]));
    const Sums sums = sumsOf(ballots, options.size());
    const auto count = static_cast<std::int64_t>(ballots.size());
    return Ranking{rankedBy(sums, options, count), agreementOf(sums, count)};
}

Decimal decimalOf(Fraction fraction)
{
    constexpr int scale = 10'000;
    constexpr int places = 4;
    return {divideRounded(Wide{fraction.numerator} * scale, fraction.denominator, Rounding::half_up), places, places};
}

std::string decimalText(Fraction fraction)
{
    return plainText(decimalOf(fraction));
}

} // namespace seatwise
