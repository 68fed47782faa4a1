#include "offers/guardrail.h"

#include <algorithm>

#include "money/exact.h"
#include "pricing/text.h"

namespace seatwise {

Result<DiscountBand::Needs> checkDiscount(const Rules& rules, Percent percent, std::string_view reason)
{
    if (percent.isNegative() || percent > Percent::whole(100))
        return misused("the discount is " + inWords(percent) + "; allowed are 0 to 100 %");
    const auto band = std::find_if(rules.discountBands.begin(), rules.discountBands.end(),
                                   [percent](const DiscountBand& each) { return percent <= each.maxPercent; });
    if (band == rules.discountBands.end())
        return refused("a discount of " + inWords(percent) + " is not allowed; " +
                       (rules.discountBands.empty()
                            ? std::string("the price book allows none")
                            : "the largest is " + inWords(rules.discountBands.back().maxPercent)));
    if (band->needs != DiscountBand::Needs::none && reason.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        std::string text = "a discount of " + inWords(percent) + " needs a reason";
        if (band->needs == DiscountBand::Needs::approval)
            text += " and an approval";
        if (band != rules.discountBands.begin() && rules.discountBands.front().needs == DiscountBand::Needs::none)
            text += "; without one up to " + inWords(rules.discountBands.front().maxPercent) + " is allowed";
        return refused(std::move(text));
    }
    return band->needs;
}

Money floorOf(const Rules& rules, Money list, const Currency& currency) noexcept
{
    if (!rules.floorPercent)
        return {};
    const Wide minor =
        Wide{detail::powerOfTen(Exact::places - Money::places)} * detail::powerOfTen(Money::places - currency.exponent);
    const Wide exactFloor = percentOf(*rules.floorPercent, list).units;
    const Wide minorUnits = (exactFloor + minor - 1) / minor;
    return Money::fromUnits(
        static_cast<std::int64_t>(minorUnits * detail::powerOfTen(Money::places - currency.exponent)));
}

Percent largestPercent(Money running, Money floor) noexcept
{
    if (running <= floor || running.isZero())
        return {};
    const Wide hundredths = Wide{(running - floor).units()} * 10'000 / running.units();
    return Percent::fromUnits(static_cast<std::int64_t>(hundredths) * (Percent::scale / 100));
}

} // namespace seatwise
