#include "insights/monthly.h"

#include <algorithm>
#include <numeric>

#include "money/quotient.h"
#include "money/sums.h"

namespace seatwise {

namespace {

/// What an amount of a month lacks of a year's, in the units of the latter.
Wide lacking(Money monthly, Wide yearly)
{
    return yearly - exact(monthly).units * monthsOfYear;
}

} // namespace

Result<Money> monthlyOf(Wide yearly, const Currency& currency)
{
    const Quotient twelfth = Quotient(Exact{yearly}) / Quotient(monthsOfYear);
    if (const auto money = nearest(twelfth, Money::step(currency.exponent), Rounding::half_up))
        return *money;
    return tl::make_unexpected(amountTooLarge());
}

Result<std::vector<Money>> monthlyThatAddUp(const std::vector<Wide>& yearly, Money sum, const Currency& currency)
{
    std::vector<Money> amounts;
    amounts.reserve(yearly.size());
    Wide missing = sum.units();
    for (const Wide each : yearly) {
        amounts.push_back(TRY(monthlyOf(each, currency)));
        missing -= amounts.back().units();
    }
    const Money unit = Money::step(currency.exponent);
    const int direction = missing > 0 ? 1 : -1;
    std::vector<std::size_t> nearestFirst(missing == 0 ? 0 : amounts.size());
    std::iota(nearestFirst.begin(), nearestFirst.end(), std::size_t{0});
    std::stable_sort(nearestFirst.begin(), nearestFirst.end(), [&](std::size_t a, std::size_t b) {
        return lacking(amounts[a], yearly[a]) * direction > lacking(amounts[b], yearly[b]) * direction;
    });
    for (const std::size_t place : nearestFirst) {
        if (missing == 0)
            break;
        amounts[place] = Money::fromUnits(amounts[place].units() + unit.units() * direction);
        missing -= Wide{unit.units()} * direction;
    }
    return amounts;
}

std::optional<Percent> percentOf(Wide part, Money whole) noexcept
{
    if (whole.isZero())
        return std::nullopt;
    constexpr int hundredth = 2;
    return nearest(Quotient(part * 100, whole.units()), Percent::step(hundredth), Rounding::half_up);
}

} // namespace seatwise
