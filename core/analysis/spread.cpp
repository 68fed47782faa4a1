#include "analysis/spread.h"

#include "money/exact.h"

namespace seatwise {

std::optional<Percent> spreadOf(const ModelOutcome& outcome)
{
    const std::int64_t mean = outcome.revenueMean.units();
    if (mean <= 0)
        return std::nullopt;
    constexpr Wide hundredth = Percent::scale / 100;
    const Wide width = Wide{outcome.p95.units()} - outcome.p5.units();
    const Wide units = divideRounded(width * 10'000, mean, Rounding::half_up) * hundredth;
    if (!detail::fits64(units))
        return std::nullopt;
    return Percent::fromUnits(static_cast<std::int64_t>(units));
}

} // namespace seatwise
