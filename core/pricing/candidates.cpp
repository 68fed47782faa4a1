#include "pricing/candidates.h"

#include <algorithm>

#include "charges/list_total.h"
#include "pricing/cheapest.h"

namespace seatwise {

namespace {

/// Whether an add-on sells a feature of a plan.
bool sells(const AddOn& addOn, const PlanFeature& feature)
{
    return feature.availability == PlanFeature::Availability::addOn && feature.addOn == addOn.id;
}

bool isIncluded(const Plan& plan, const FeatureId& id)
{
    return std::any_of(plan.features.begin(), plan.features.end(), [&id](const PlanFeature& feature) {
        return feature.id == id && feature.availability == PlanFeature::Availability::included;
    });
}

bool isSoldWithAll(const PriceBook& book, const Plan& plan, const std::vector<AddOnId>& addOns)
{
    return std::all_of(addOns.begin(), addOns.end(),
                       [&](const AddOnId& id) { return isSoldWith(*book.findAddOn(id), plan); });
}

} // namespace

bool hasFeature(const Plan& plan, const FeatureId& feature) noexcept
{
    return std::any_of(plan.features.begin(), plan.features.end(), [&feature](const PlanFeature& offered) {
        return offered.id == feature && offered.availability != PlanFeature::Availability::addOn;
    });
}

const Plan* cheapestWith(const PriceBook& book, SeatCount seats, Billing billing,
                         const std::vector<FeatureId>& features) noexcept
{
    return cheapestPlan(book, [&](const Plan& plan, Money& cost) {
        return findTotal(cost, book, plan, seats, billing, periodDiscount(book.rules, billing)) &&
               std::all_of(features.begin(), features.end(),
                           [&plan](const FeatureId& id) { return hasFeature(plan, id); });
    });
}

std::vector<const Plan*> candidates(const PriceBook& book, const Selection& selection)
{
    const auto* const named = std::get_if<PlanId>(&selection.plan);
    std::vector<const Plan*> plans;
    for (const Plan& plan : book.plans)
        if (named ? plan.id == *named
                  : plan.kind == PlanKind::subscription && !refusal(book, plan, selection.seats, selection.billing))
            plans.push_back(&plan);
    return plans;
}

bool includes(const PriceBook& book, const Plan& plan, const AddOn& addOn) noexcept
{
    return std::any_of(book.plans.begin(), book.plans.end(), [&](const Plan& other) {
        return std::any_of(other.features.begin(), other.features.end(), [&](const PlanFeature& feature) {
            return sells(addOn, feature) && isIncluded(plan, feature.id);
        });
    });
}

AddOnSale saleOf(const PriceBook& book, const std::vector<const Plan*>& plans, const std::vector<AddOnId>& taken,
                 const AddOn& addOn)
{
    AddOnSale sale = AddOnSale::notSold;
    for (const Plan* plan : plans) {
        if (!isSoldWith(addOn, *plan))
            continue;
        if (isSoldWithAll(book, *plan, taken))
            return AddOnSale::sold;
        sale = AddOnSale::notWithTheOthers;
    }
    return sale;
}

} // namespace seatwise
