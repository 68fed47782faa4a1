#include "pricebook/price_book.h"

#include <algorithm>
#include <utility>

namespace seatwise {

namespace {

template<class T, class Id>
const T* findById(const std::vector<T>& items, const Id& id) noexcept
{
    const auto it = std::find_if(items.begin(), items.end(), [&id](const T& item) { return item.id == id; });
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

const Plan* BookContent::findPlan(const PlanId& planId) const noexcept
{
    return findById(plans, planId);
}

const AddOn* BookContent::findAddOn(const AddOnId& addOnId) const noexcept
{
    return findById(addOns, addOnId);
}

const Feature* BookContent::findFeature(const FeatureId& featureId) const noexcept
{
    return findById(features, featureId);
}

PriceBook::PriceBook(BookContent&& content) noexcept
    : BookContent(std::move(content))
{
}

std::shared_ptr<PriceBook> PriceBook::make(BookContent&& content)
{
    return std::shared_ptr<PriceBook>(new PriceBook(std::move(content)));
}

} // namespace seatwise
