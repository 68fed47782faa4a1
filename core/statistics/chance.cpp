#include "statistics/chance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace seatwise::statistics {

double Chance::share() noexcept
{
    constexpr double ofAll = 0x1.0p-53;
    return static_cast<double>(bits() >> 11U) * ofAll;
}

double Chance::normal() noexcept
{
    const double distance = std::sqrt(-2 * std::log(1 - share()));
    return distance * std::cos(2 * std::numbers::pi * share());
}

double Chance::studentOfSix() noexcept
{
    const double first = normal();
    // Half the sum of the squares of two normal numbers is −log of a share.
    const double squares = -2 * std::log((1 - share()) * (1 - share()) * (1 - share()));
    return first / std::sqrt(squares / 4); // 6 / 4 is the variance of the distribution
}

std::int64_t Chance::countOf(std::int64_t all, double chance) noexcept
{
    constexpr double half = 0.5;
    return chance > half ? all - countOfRare(all, 1 - chance) : countOfRare(all, chance);
}

std::int64_t Chance::countOfRare(std::int64_t all, double chance) noexcept
{
    if (all <= 0 || chance <= 0)
        return 0;
    constexpr double many = 60;
    const double mean = static_cast<double>(all) * chance;
    if (mean > many) {
        const double drawn = std::round(mean + std::sqrt(mean * (1 - chance)) * normal());
        return static_cast<std::int64_t>(std::clamp(drawn, 0.0, static_cast<double>(all)));
    }
    // The steps from one who does it to the next, until all are passed.
    const double logOfNot = std::log1p(-chance);
    std::int64_t count = 0;
    double passed = 0;
    while (true) {
        passed += std::floor(std::log(1 - share()) / logOfNot) + 1;
        if (passed > static_cast<double>(all))
            return count;
        ++count;
    }
}

} // namespace seatwise::statistics
