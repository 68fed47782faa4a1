#include "pricing/fitted.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "charges/amount.h"
#include "charges/list_total.h"

namespace seatwise {

namespace {

bool hasExtras(const Selection& selection)
{
    return !selection.usage.empty() || !selection.baseAmounts.empty() || !selection.events.empty() ||
           !selection.addOns.empty();
}

/// Whether charges count a unit event by event, and so take neither a number nor a sum of it.
bool chargesEvents(const std::vector<Charge>& charges, const UnitId& unit, Billing billing)
{
    return std::any_of(charges.begin(), charges.end(), [&](const Charge& charge) {
        return counts(charge.unit, unit) && looksAtEvents(modelFor(charge, billing).model);
    });
}

Selection withoutExtras(Selection selection)
{
    selection.usage.clear();
    selection.baseAmounts.clear();
    selection.events.clear();
    selection.addOns.clear();
    return selection;
}

} // namespace

Selection fittedTo(const PriceBook& book, const std::vector<const Plan*>& plans, Selection selection)
{
    std::erase_if(selection.addOns, [&](const AddOnId& id) {
        const AddOn* addOn = book.findAddOn(id);
        return !addOn ||
               std::none_of(plans.begin(), plans.end(), [&](const Plan* plan) { return isSoldWith(*addOn, *plan); });
    });
    const auto isForeign = [&](const auto& amount) {
        return std::none_of(plans.begin(), plans.end(),
                            [&](const Plan* plan) { return meters(plan->charges, amount.unit); }) &&
               std::none_of(selection.addOns.begin(), selection.addOns.end(),
                            [&](const AddOnId& id) { return meters(book.findAddOn(id)->charges, amount.unit); });
    };
    const auto isOfEvents = [&](const auto& amount) {
        return std::all_of(
                   plans.begin(), plans.end(),
                   [&](const Plan* plan) { return chargesEvents(plan->charges, amount.unit, selection.billing); }) ||
               std::any_of(selection.addOns.begin(), selection.addOns.end(), [&](const AddOnId& id) {
                   return chargesEvents(book.findAddOn(id)->charges, amount.unit, selection.billing);
               });
    };
    std::erase_if(selection.events, isForeign);
    const auto isNoSum = [&](const auto& amount) { return isForeign(amount) || isOfEvents(amount); };
    std::erase_if(selection.usage, isNoSum);
    std::erase_if(selection.baseAmounts, isNoSum);
    const auto hasEvents = [&](const auto& amount) {
        return std::any_of(selection.events.begin(), selection.events.end(),
                           [&](const BaseAmount& event) { return event.unit == amount.unit; });
    };
    std::erase_if(selection.usage, hasEvents);
    std::erase_if(selection.baseAmounts, hasEvents);
    return selection;
}

Selection fitted(const PriceBook& book, Selection selection)
{
    if (!hasExtras(selection))
        return selection;
    if (const auto* const chosen = std::get_if<PlanId>(&selection.plan)) {
        const Plan* plan = book.findPlan(*chosen);
        return plan ? fittedTo(book, {plan}, std::move(selection)) : selection;
    }
    std::vector<const Plan*> subscriptions;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription)
            subscriptions.push_back(&plan);
    selection = fittedTo(book, subscriptions, std::move(selection));
    Selection list = selection;
    list.offers = {};
    if (price(book, list))
        return selection;
    const auto without = price(book, withoutExtras(list));
    return without ? fittedTo(book, {book.findPlan(without->plan())}, std::move(selection)) : selection;
}

Result<AllowedPrice> priceWithWhatIsAllowed(const PriceBook& book, const Selection& asked)
{
    if (auto whole = price(book, asked))
        return AllowedPrice{std::move(*whole), asked, {}};
    AllowedPrice allowed;
    allowed.priced = asked;
    allowed.priced.offers = {};
    allowed.price = TRY(price(book, allowed.priced));
    const auto add = [&](OfferKind kind, auto Offers::*offer) {
        Selection next = allowed.priced;
        next.offers.*offer = asked.offers.*offer;
        auto priced = price(book, next);
        if (!priced) {
            allowed.refused.emplace_back(kind, priced.error());
            return;
        }
        allowed.price = std::move(*priced);
        allowed.priced = std::move(next);
    };
    add(OfferKind::negotiated, &Offers::negotiated);
    add(OfferKind::promotions, &Offers::promotions);
    add(OfferKind::discount, &Offers::manager);
    return allowed;
}

} // namespace seatwise
