#include "pricebook/price_book.h"

#include <algorithm>

namespace seatwise {

namespace {

template<class T>
const T* findById(const std::vector<T>& items, std::string_view id) noexcept
{
    const auto it = std::find_if(items.begin(), items.end(), [id](const T& item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

std::string_view toString(Billing billing) noexcept
{
    return billing == Billing::monthly ? "monthly" : "annual";
}

std::string_view toString(PlanKind kind) noexcept
{
    switch (kind) {
    case PlanKind::trial:
        return "trial";
    case PlanKind::subscription:
        return "subscription";
    case PlanKind::service:
        return "service";
    }
    return {};
}

const Plan* PriceBook::findPlan(std::string_view planId) const noexcept
{
    return findById(plans, planId);
}

const AddOn* PriceBook::findAddOn(std::string_view addOnId) const noexcept
{
    return findById(addOns, addOnId);
}

const Feature* PriceBook::findFeature(std::string_view featureId) const noexcept
{
    return findById(features, featureId);
}

} // namespace seatwise
