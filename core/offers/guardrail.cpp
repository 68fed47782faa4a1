#include "offers/guardrail.h"

#include <algorithm>

#include "money/exact.h"
#include "money/quotient.h"
#include "words/offers_words.h"

namespace seatwise {

Result<DiscountBand::Needs> checkDiscount(const Rules& rules, Percent percent, std::string_view reason)
{
    if (percent.isNegative() || percent > Percent::whole(100))
        return misused(words::discountOutOfRange(percent));
    const auto band = std::find_if(rules.discountBands.begin(), rules.discountBands.end(),
                                   [percent](const DiscountBand& each) { return percent <= each.maxPercent; });
    if (band == rules.discountBands.end())
        return refused(rules.discountBands.empty()
                           ? words::discountNotAllowed(percent)
                           : words::discountTooLarge(percent, rules.discountBands.back().maxPercent));
    if (band->needs != DiscountBand::Needs::none && reason.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        const bool needsApproval = band->needs == DiscountBand::Needs::approval;
        if (band == rules.discountBands.begin() || rules.discountBands.front().needs != DiscountBand::Needs::none)
            return refused(needsApproval ? words::discountNeedsReasonAndApproval(percent)
                                         : words::discountNeedsReason(percent));
        const Percent without = rules.discountBands.front().maxPercent;
        return refused(needsApproval ? words::discountNeedsReasonAndApprovalAbove(percent, without)
                                     : words::discountNeedsReasonAbove(percent, without));
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
