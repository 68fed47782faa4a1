#pragma once

#include <cstdint>
#include <vector>

#include "insights/day_spread.h"
#include "quoting/quote_sums.h"

namespace seatwise {

/// What became of those who were offered a trial. R94.
struct TrialFigures
{
    std::int64_t quotes = 0;    ///< issued for a trial
    std::int64_t accepted = 0;  ///< of these
    std::int64_t customers = 0; ///< whom they were for
    std::int64_t converted = 0; ///< customers who accepted a quote with an amount since
    DaySpread days;             ///< from a customer's first trial being issued to that decision

    friend bool operator==(const TrialFigures&, const TrialFigures&) = default;
};

/// What became of trials: what the same customers, by exactly that name, bought first on the day of the trial's issue
/// or later. R94.
[[nodiscard]] TrialFigures trialFigures(const std::vector<TrialQuote>& trials, const std::vector<Purchase>& purchases);

} // namespace seatwise
