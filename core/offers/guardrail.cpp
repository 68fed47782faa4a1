#include "offers/guardrail.h"

#include <algorithm>

#include "money/exact.h"
#include "money/quotient.h"
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
    return *roundedUp(percentOf(*rules.floorPercent, list), Money::step(currency.exponent));
}

Percent largestPercent(Money running, Money floor) noexcept
{
    if (running <= floor || running.isZero())
        return {};
    return *roundedDown(ratio(running - floor, running) * 100, Percent::step(2));
}

} // namespace seatwise
