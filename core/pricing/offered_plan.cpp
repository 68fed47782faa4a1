#include "pricing/offered_plan.h"

#include "charges/list_total.h"

namespace seatwise {

Result<OfferedPlan> offeredOn(const PriceBook& book, const Plan& plan, const Selection& selection)
{
    auto addOns = TRY(findAddOns(book, plan, selection));
    auto offers = TRY(allowOffers(book, plan, selection));
    return OfferedPlan{plan, selection, std::move(addOns), std::move(offers)};
}

std::optional<Money> totalAt(const PriceBook& book, const OfferedPlan& offered, const Selection& usage, SeatCount seats)
{
    const Billing billing = offered.selection.billing;
    const auto list = listTotalFor(book, offered.plan, offered.addOns, usage, seats, billing);
    const auto recurring = list ? totalAfter(book, offered.plan, seats, billing, *list, offered.offers) : std::nullopt;
    const auto once = onceFor(book, offered.plan, offered.addOns, usage, seats);
    return recurring && once ? tryAdd(*recurring, *once) : std::nullopt;
}

std::optional<Money> totalFor(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                              const AllowedOffers& offers)
{
    const auto list = recurringFor(book, plan, seats, billing, Percent{});
    const auto recurring = list ? totalAfter(book, plan, seats, billing, *list, offers) : std::nullopt;
    const auto once = onceFor(book, plan, {}, {}, seats);
    return recurring && once ? tryAdd(*recurring, *once) : std::nullopt;
}

} // namespace seatwise
