#include "research/ranking.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "money/exact.h"
#include "words/analysis_words.h"
#include "words/decimal.h"

namespace seatwise {

namespace {

/// The sum of each option's ranks.
std::vector<std::int64_t> sumsOf(const std::vector<Ballot>& ballots, std::size_t options)
{
    std::vector<std::int64_t> sums(options, 0);
    for (const Ballot& ballot : ballots)
        for (std::size_t option = 0; option < options; ++option)
            sums[option] += ballot.ranks[option];
    return sums;
}

Fraction agreementOf(const std::vector<std::int64_t>& sums, std::int64_t ballots)
{
    const auto options = static_cast<std::int64_t>(sums.size());
    const std::int64_t denominator = ballots * ballots * (options * options * options - options);
    std::int64_t squares = 0; // 4 S
    for (const std::int64_t sum : sums) {
        const std::int64_t difference = 2 * sum - ballots * (options + 1);
        squares += difference * difference;
    }
    const std::int64_t numerator = 3 * squares;
    const std::int64_t divisor = std::gcd(numerator, denominator);
    return {numerator / divisor, denominator / divisor};
}

std::vector<RankedOption> rankedBy(const std::vector<std::int64_t>& sums, const std::vector<std::string>& options,
                                   std::int64_t ballots)
{
    std::vector<RankedOption> ranked;
    const auto count = static_cast<std::int64_t>(options.size());
    for (std::size_t i = 0; i < options.size(); ++i)
        ranked.push_back({options[i], Quantity::whole(ballots * count - sums[i]), 1});
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

std::optional<BallotFault> faultOf(const std::vector<int>& ranks, const std::vector<std::string>& options)
{
    for (std::size_t i = 0; i < options.size(); ++i)
        if (i >= ranks.size() || ranks[i] < 1 || ranks[i] > static_cast<int>(options.size()))
            return BallotFault{i, words::expectedRank(options.size(), options[i])};
    for (std::size_t i = 0; i < options.size(); ++i)
        if (const auto same =
                std::find(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(i), ranks[i]) - ranks.begin();
            same < static_cast<std::ptrdiff_t>(i))
            return BallotFault{i, words::expectedOtherRank(options[static_cast<std::size_t>(same)])};
    return std::nullopt;
}

Result<Ranking> rankOptions(const std::vector<std::string>& options, const std::vector<Ballot>& ballots)
{
    TRY(checkCounts(options.size(), ballots.size()));
    for (const Ballot& ballot : ballots)
        if (const auto fault = faultOf(ballot.ranks, options))
            return misused(words::ballotDoesNotCount(ballot.person, fault->expected, options[fault->option]));
    const std::vector<std::int64_t> sums = sumsOf(ballots, options.size());
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
