#include "pricebook/price_book.h"

#include <algorithm>
#include <utility>

#include "text/find.h"

namespace seatwise {

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

Period pauseBeginningIn(std::chrono::year year, const SummerPause& pause) noexcept
{
    const std::chrono::years later{pause.to < pause.from ? 1 : 0};
    return {year / pause.from.month() / pause.from.day(), (year + later) / pause.to.month() / pause.to.day()};
}

int maxDaysOf(const SummerPause& pause) noexcept
{
    constexpr std::chrono::year leap{2024};
    return std::max(dayCount(pauseBeginningIn(leap, pause)),
                    dayCount(pauseBeginningIn(leap - std::chrono::years{1}, pause)));
}

const Plan* BookContent::findPlan(const PlanId& planId) const noexcept
{
    return findBy(plans, &Plan::id, planId);
}

const AddOn* BookContent::findAddOn(const AddOnId& addOnId) const noexcept
{
    return findBy(addOns, &AddOn::id, addOnId);
}

const Feature* BookContent::findFeature(const FeatureId& featureId) const noexcept
{
    return findBy(features, &Feature::id, featureId);
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
        return std::ranges::any_of(sold.charges, isPerSeat, &Charge::unit);
    };
    const bool bySeat =
        std::ranges::any_of(book.plans, chargesBySeat) || std::ranges::any_of(book.addOns, chargesBySeat);
    const bool ofUsers = std::ranges::any_of(book.features, [](const Feature& feature) {
        return feature.name.find("users") != std::string::npos || feature.name.starts_with("Users");
    });
    return ofUsers && !bySeat ? SeatWord::users : SeatWord::seats;
}

} // namespace seatwise
