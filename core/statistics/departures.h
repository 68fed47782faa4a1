#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "statistics/chance.h"
#include "statistics/retention.h"

namespace seatwise::statistics {

// Who leaves in the months to come, and what they take with them. Months are counted from the last that is known, which
// is 0; amounts are whole units of any kind, and their sums fit half of 63 bits.

/// When customers can leave who do so alike: in month `first`, and `every` so many after it.
struct LeavingMonths
{
    int age = 0; ///< months since they began, in month 0
    int first = 1;
    int every = 1;

    friend auto operator<=>(const LeavingMonths&, const LeavingMonths&) = default;
};

/// From a month on so much more, or less.
struct AmountStep
{
    int month = 1;
    std::int64_t by = 0;
};

/// What a customer brings until they leave.
struct Holding
{
    std::size_t leaving = 0;       ///< the place of their LeavingMonths
    std::int64_t amount = 0;       ///< in month 0
    std::vector<AmountStep> steps; ///< by their months, each once
};

struct Holdings
{
    std::vector<LeavingMonths> leaving;
    std::vector<Holding> held;
};

/// The chance to leave after some months, by a fit of renewals of a year: between two renewals it is the same in each
/// month.
class LeavingChance
{
public:
    /// For ages of up to so many months. What the fit says of each month is multiplied by `times`, up to certainty.
    LeavingChance(const RetentionFit& fit, int oldest, double times);

    /// The chance to leave at an age, 1 month or more, of somebody who could last do so `every` months before. Of more
    /// than a year the last one counts, as one renewal does.
    [[nodiscard]] double at(int age, int every) const;
    /// The chance to be there still at an age, of those who can leave every so many months.
    [[nodiscard]] double keptAt(int age, int every) const;

private:
    std::vector<double> logs_; ///< of the share who are left at each age in months
    double times_;
};

/// For each month from 1 to the horizon what is gone on average, of what the customers would bring.
[[nodiscard]] std::vector<double> meanLosses(const Holdings& holdings, const LeavingChance& chance, int horizon);

/// The same as it comes by chance, run after run: for each run the months. The runs are shared out among the chances,
/// one after the other. Takes a number of chance for each customer and run.
[[nodiscard]] std::vector<std::vector<std::int64_t>>
drawnLosses(const Holdings& holdings, std::span<const LeavingChance> chances, int horizon, int runs, Chance& chance);

} // namespace seatwise::statistics
