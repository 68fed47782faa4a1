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

SeatWord findSeatWord(const BookContent& book) noexcept
{
    const auto chargesBySeat = [](const auto& sold) {
        return std::any_of(sold.charges.begin(), sold.charges.end(),
                           [](const Charge& charge) { return isPerSeat(charge.unit); });
    };
    const bool bySeat = std::any_of(book.plans.begin(), book.plans.end(), chargesBySeat) ||
                        std::any_of(book.addOns.begin(), book.addOns.end(), chargesBySeat);
    const bool ofUsers = std::any_of(book.features.begin(), book.features.end(), [](const Feature& feature) {
        return feature.name.find("users") != std::string::npos || feature.name.starts_with("Users");
    });
    return ofUsers && !bySeat ? SeatWord::users : SeatWord::seats;
}

} // namespace seatwise
