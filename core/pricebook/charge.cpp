#include "pricebook/charge.h"

#include <algorithm>

namespace seatwise {

std::span<const Tier> tiersIn(const ChargeModel& model) noexcept
{
    if (const auto* const graduated = std::get_if<Graduated>(&model))
        return graduated->tiers;
    if (const auto* const volume = std::get_if<Volume>(&model))
        return volume->tiers;
    return {};
}

bool looksAtEvents(const ChargeModel& model) noexcept
{
    const auto* const percentage = std::get_if<Percentage>(&model);
    return percentage && (percentage->minEach || percentage->maxEach || percentage->freeEvents > 0);
}

bool jumpsByPackages(const ChargeModel& model) noexcept
{
    return std::holds_alternative<Package>(model) ||
           std::ranges::any_of(tiersIn(model), [](const Tier& tier) { return !tier.package.isZero(); });
}

std::string_view toString(const ChargeUnit& unit) noexcept
{
    if (const auto* const meter = std::get_if<Meter>(&unit))
        return meter->unit;
    return isPerSeat(unit) ? "seat" : "plan";
}

ChargeUnit parseChargeUnit(std::string_view text)
{
    if (text == "seat")
        return PerSeat{};
    if (text == "plan")
        return PerPlan{};
    return Meter{UnitId(text)};
}

bool isCredit(const ChargeUnit& unit)
{
    return counts(unit, "credit");
}

bool meters(const std::vector<Charge>& charges, const UnitId& unit) noexcept
{
    return std::any_of(charges.begin(), charges.end(),
                       [&unit](const Charge& charge) { return counts(charge.unit, unit); });
}

} // namespace seatwise
