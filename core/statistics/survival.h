#pragma once

#include <vector>

namespace seatwise::statistics {

/// A time until somebody left, or until when somebody is known to have stayed.
struct Lifetime
{
    double time = 0; ///< 0 or more
    bool ended = false;

    friend bool operator==(const Lifetime&, const Lifetime&) = default;
};

/// What is known at a time at which somebody left.
struct SurvivalPoint
{
    double time = 0;
    int atRisk = 0; ///< those who had stayed until then
    int events = 0;
    double survival = 1;      ///< the share who stay longer
    double standardError = 0; ///< Greenwood's
    double low = 0;           ///< of 95 %, formed on the scale log(−log); 0 where nobody is left
    double high = 0;
};

/// The estimate of Kaplan and Meier: a point for each time at which somebody left, in order. Whoever is known until
/// such a time is at risk there. Nothing where nobody left.
[[nodiscard]] std::vector<SurvivalPoint> survivalOf(std::vector<Lifetime> lifetimes);

} // namespace seatwise::statistics
