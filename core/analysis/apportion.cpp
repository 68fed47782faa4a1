#include "analysis/apportion.h"

#include <algorithm>
#include <numeric>

#include "money/exact.h"

namespace seatwise {

std::vector<Money> apportion(Money total, const std::vector<std::int64_t>& weights, const Currency& currency)
{
    const std::int64_t minor = detail::powerOfTen(Money::places - currency.exponent);
    const Wide units = total.units() / minor;
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
        shares.push_back(Money::fromUnits(part * minor));
    return shares;
}

} // namespace seatwise
