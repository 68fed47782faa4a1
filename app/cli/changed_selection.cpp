#include "cli/changed_selection.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace seatwise::cli {

namespace {

bool isTyped(const Context& context, std::string_view option)
{
    return std::any_of(context.typed.begin(), context.typed.end(), [option](const std::string& typed) {
        return typed.size() > option.size() && typed.starts_with(option) && typed[option.size()] == ' ';
    });
}

/// Puts what was typed of a unit in the place of what there was of it; nothing of a unit takes it away.
template<class Each, class Amount>
void takeOver(std::vector<Each>& there, const std::vector<Each>& typed, Amount Each::*amount)
{
    for (const Each& each : typed) {
        const auto of = [&each](const Each& earlier) { return earlier.unit == each.unit; };
        const auto found = std::find_if(there.begin(), there.end(), of);
        if ((each.*amount).isZero())
            std::erase_if(there, of);
        else if (found != there.end())
            *found = each;
        else
            there.push_back(each);
    }
}

/// The events typed of a unit in the place of all there were of it; a single one of nothing takes them away.
void takeEvents(std::vector<BaseAmount>& there, const std::vector<BaseAmount>& typed)
{
    const auto typedOf = [&typed](const BaseAmount& event) {
        return std::ranges::count(typed, event.unit, &BaseAmount::unit);
    };
    std::erase_if(there, [&](const BaseAmount& event) { return typedOf(event) > 0; });
    for (const BaseAmount& event : typed)
        if (typedOf(event) > 1 || !event.amount.isZero())
            there.push_back(event);
}

/// The account manager's discount as typed: a new one keeps the reason there was, and nothing takes it away.
Result<void> takeDiscount(Offers& offers, const SelectionRequest& typed, const Context& context)
{
    if (typed.discount && typed.discountAmount)
        return misused("give discount or discount-amount, not both");
    if (typed.discount || typed.discountAmount) {
        const std::string reason = offers.manager ? offers.manager->reason : std::string();
        offers.manager = AgreedDiscount{typed.discount.value_or(Percent{}), reason, typed.discountAmount};
        if (offers.manager->isNothing())
            offers.manager.reset();
    }
    if (!isTyped(context, "--reason"))
        return {};
    if (!offers.manager)
        return misused("reason goes with discount; the quote has none");
    offers.manager->reason = typed.reason;
    return {};
}

} // namespace

Result<Selection> changed(Selection selection, const ChangedSelection& request, const Context& context)
{
    const Selection& typed = request.typed.typed;
    const auto take = [&](std::string_view option, auto Selection::*field) {
        if (isTyped(context, option))
            selection.*field = typed.*field;
    };
    take("--plan", &Selection::plan);
    take("--billing", &Selection::billing);
    take("--add-on", &Selection::addOns);
    take("--start", &Selection::start);
    take("--term", &Selection::termYears);
    take("--anchor", &Selection::anchor);
    take("--annual-discount", &Selection::annualDiscount);
    if (selection.termYears == 0)
        selection.termYears.reset();
    if (isTyped(context, "--promo"))
        selection.offers.promotions = typed.offers.promotions;
    std::erase(selection.addOns, AddOnId());
    std::erase(selection.offers.promotions, PromotionCode());
    takeOver(selection.usage, typed.usage, &Usage::quantity);
    takeOver(selection.baseAmounts, typed.baseAmounts, &BaseAmount::amount);
    takeEvents(selection.events, typed.events);
    if (request.seats.seats || !request.seats.ramp.empty())
        TRY(request.seats.putInto(selection));
    TRY(takeDiscount(selection.offers, request.typed, context));
    return selection;
}

void takeChangedSelection(Options& takes, ChangedSelection& to)
{
    takePlan(takes, to.typed.typed.plan);
    takeSeatsByYear(takes, to.seats);
    takeBilling(takes, to.typed.typed.billing);
    takeExtras(takes, to.typed.typed);
    takes.value("--start", to.typed.typed.start, "First day of the contract; of a seat change its day");
    takeTerms(takes, to.typed, true);
}

void takeOptionNumber(Options& takes, int& option, std::string_view help)
{
    takes.whole("--option", option, help, {"N"},
                {1, maxQuoteOptions, "a whole number from 1 to " + std::to_string(maxQuoteOptions)});
}

} // namespace seatwise::cli
