#include "money/apportion.h"

#include <algorithm>
#include <numeric>

#include "money/exact.h"
#include "money/sums.h"

namespace seatwise {

std::vector<Money> apportion(Money total, const std::vector<std::int64_t>& weights, const Currency& currency)
{
    const Wide units = minorUnits(total, currency);
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide{0});
    std::vector<Wide> remainders;
    std::vector<std::int64_t> parts;
    Wide left = units;
    for (const std::int64_t weight : weights) {
        parts.push_back(static_cast<std::int64_t>(units * weight / sum));
        remainders.push_back(units * weight % sum);
        left -= parts.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&remainders](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++parts[order[i]];
    std::vector<Money> shares;
    shares.reserve(parts.size());
    for (const std::int64_t part : parts)
        shares.push_back(ofMinorUnits(part, currency));
    return shares;
}

std::vector<Money> apportion(Money total, const std::vector<Percent>& weights, const Currency& currency)
{
    std::vector<std::int64_t> counted;
    counted.reserve(weights.size());
    for (const Percent weight : weights)
        counted.push_back(weight.units());
    return apportion(total, counted, currency);
}

} // namespace seatwise
