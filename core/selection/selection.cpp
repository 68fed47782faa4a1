#include "selection/selection.h"

#include <algorithm>

#include "calendar/period.h"
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

SeatCount seatsInYear(const Selection& selection, int year) noexcept
{
    const std::vector<SeatCount>& later = selection.laterSeats;
    if (year == 1 || later.empty())
        return selection.seats;
    return later[std::min(static_cast<std::size_t>(year) - 1, later.size()) - 1];
}

SeatCount seatsOn(const Selection& selection, Date day) noexcept
{
    int year = 1;
    while (selection.start && year < yearsOfRamp(selection) && lastDayOfTerm(*selection.start, year) < day)
        ++year;
    return seatsInYear(selection, year);
}

int yearsOfRamp(const Selection& selection) noexcept
{
    return 1 + static_cast<int>(selection.laterSeats.size());
}

Result<PlanId> namedPlan(const Selection& selection)
{
    if (const auto* const plan = std::get_if<PlanId>(&selection.plan))
        return *plan;
    return misused(words::planToBeNamed());
}

} // namespace seatwise
