#include "pricing/offered_plan.h"

#include "pricing/list_total.h"

namespace seatwise {

Result<OfferedPlan> offeredOn(const PriceBook& book, const Plan& plan, const Selection& selection)
{
    auto addOns = findAddOns(book, plan, selection);
    if (!addOns)
        return tl::make_unexpected(addOns.error());
    auto offers = allowOffers(book, plan, selection);
    if (!offers)
        return tl::make_unexpected(offers.error());
    return OfferedPlan{plan, selection, std::move(*addOns), std::move(*offers)};
}

std::optional<Money> totalAt(const PriceBook& book, const OfferedPlan& offered, const Selection& usage, SeatCount seats)
{
    const Billing billing = offered.selection.billing;
    const auto list = listTotalFor(book, offered.plan, offered.addOns, usage, seats, billing);
    return list ? totalAfter(book, offered.plan, seats, billing, *list, offered.offers) : std::nullopt;
}

} // namespace seatwise
