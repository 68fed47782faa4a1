#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "money/error.h"
#include "money/fixed.h"
#include "words/message.h"

namespace seatwise {

/// How one person ranks the options: 1 is the most important.
struct Ballot
{
    std::string person;
    std::vector<int> ranks; ///< one for each option, in the order of the options

    friend bool operator==(const Ballot&, const Ballot&) = default;
};

/// The ballot of a person who puts the options in an order: their numbers, counted from 0, the most important first.
[[nodiscard]] Ballot ballotInOrder(std::string person, const std::vector<std::size_t>& order);

/// What is wrong with a ballot: at which option, and what was expected there.
struct BallotFault
{
    std::size_t option = 0; ///< counted from 0
    Message expected;

    friend bool operator==(const BallotFault&, const BallotFault&) = default;
};

/// The first fault of a ballot: a rank missing or out of range, or given twice. Nothing for a ballot that counts.
[[nodiscard]] std::optional<BallotFault> faultOf(const std::vector<int>& ranks,
                                                 const std::vector<std::string>& options);

inline constexpr std::size_t maxOptions = 50;
inline constexpr std::size_t maxBallots = 10'000;

/// An option with its Borda points: on each ballot, one for every option ranked below it.
struct RankedOption
{
    std::string option;
    Quantity points;
    int place = 1; ///< options with as many points share a place

    friend bool operator==(const RankedOption&, const RankedOption&) = default;
};

/// A quotient in lowest terms.
struct Fraction
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    friend bool operator==(const Fraction&, const Fraction&) = default;
};

/// The joint ranking of all ballots, best first, and how far they agree.
struct Ranking
{
    std::vector<RankedOption> options; ///< of options with as many points, the earlier one first
    Fraction agreement;                ///< Kendall's coefficient of concordance, 0 (none) to 1 (all agree)

    friend bool operator==(const Ranking&, const Ranking&) = default;
};

/// Ranks the options by Borda's count and measures agreement by Kendall's W = 12 S / (m² (n³ − n)), in whole numbers.
/// Failed: no ballot. Misused: a ballot that does not count, by the name of its person; fewer than 2 or more than
/// maxOptions options; more than maxBallots ballots. R53.
[[nodiscard]] Result<Ranking> rankOptions(const std::vector<std::string>& options, const std::vector<Ballot>& ballots);

/// A fraction from 0 to 1 as a decimal of 4 places, rounded half up: "0.6250". The text is in plain English.
[[nodiscard]] Decimal decimalOf(Fraction fraction);
[[nodiscard]] std::string decimalText(Fraction fraction);

} // namespace seatwise
