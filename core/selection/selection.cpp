#include "selection/selection.h"

#include "words/pricing_words.h"

namespace seatwise {

std::string_view toString(const PlanChoice& choice) noexcept
{
    const auto* const plan = std::get_if<PlanId>(&choice);
    return plan ? std::string_view(*plan) : std::string_view("auto");
}

PlanChoice parsePlanChoice(std::string_view text)
{
    if (text == toString(Cheapest{}))
        return Cheapest{};
    return PlanId(text);
}

Result<PlanId> namedPlan(const Selection& selection)
{
    if (const auto* const plan = std::get_if<PlanId>(&selection.plan))
        return *plan;
    return misused(words::planToBeNamed());
}

} // namespace seatwise
