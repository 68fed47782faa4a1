#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "money/error.h"

namespace seatwise::statistics {

/// Those who are left of a cohort: at its start, after the first renewal, and so on.
using Survivors = std::vector<std::int64_t>;

/// How the readiness to leave differs between customers: it stays as it is (shifted beta-geometric), or changes with
/// their time (beta-discrete-Weibull).
enum class RetentionModel { sbg, bdw };

/// "sbg", "bdw".
[[nodiscard]] std::string_view toString(RetentionModel model) noexcept;

/// A model of the greatest likelihood: S(t) = B(alpha, beta + t^c) / B(alpha, beta).
struct RetentionFit
{
    RetentionModel model = RetentionModel::sbg;
    double alpha = 0;
    double beta = 0;
    double c = 1; ///< always 1 of sbg
    double logLikelihood = 0;

    /// The share who are left after so many renewals.
    [[nodiscard]] double survival(int renewals) const;
    /// Its logarithm, also where the share is too small for a number.
    [[nodiscard]] double logOfSurvival(int renewals) const;
};

/// The shares who are left after 0, 1, … renewals, with limits of 95 %.
struct RetentionCurve
{
    RetentionFit fit;
    std::vector<double> survival;
    std::vector<double> low;
    std::vector<double> high;
};

/// From how many renewals on a curve is drawn at all, and from how many on by bdw.
inline constexpr std::size_t fewestRenewals = 3;
inline constexpr std::size_t fewestRenewalsOfBdw = 4;
inline constexpr std::int64_t fewestCustomers = 30;
inline constexpr std::int64_t mostCustomers = 1'000'000'000;
inline constexpr int longestRetention = 120;
inline constexpr std::size_t mostRenewals = 120;

/// The model of greatest likelihood for cohorts; sbg where none has fewestRenewalsOfBdw (R88). Refused for fewer than
/// fewestRenewals or fewestCustomers (R88), for cohorts that nobody has left, that grow or have no start, and for more
/// than mostCustomers or mostRenewals.
[[nodiscard]] Result<RetentionFit> fitRetention(const std::vector<Survivors>& cohorts, RetentionModel model);

/// So many fits to cohorts of the same size that are drawn from a fit: how far off it may be. The same seed gives the
/// same fits.
[[nodiscard]] std::vector<RetentionFit> fitsAround(const std::vector<Survivors>& cohorts, const RetentionFit& fit,
                                                   int count, std::uint64_t seed);

/// The curve of a fit to the horizon, 1 to longestRetention renewals. Its limits are those between which 95 of 100
/// curves lie that are fitted to cohorts of the same size drawn from the fit; the same seed gives the same limits.
[[nodiscard]] RetentionCurve retentionCurve(const std::vector<Survivors>& cohorts, const RetentionFit& fit, int horizon,
                                            std::uint64_t seed = 1);

} // namespace seatwise::statistics
