#pragma once

#include <utility>
#include <vector>

#include "calculator/model/calculator_view_model.h"
#include "charges/amount.h"
#include "pricing/fitted.h"
#include "pricing/offered_plan.h"

namespace seatwise::ui {

/// Calls `use` with a plan of a list as a chart draws it: what is asked for, with the usage, the add-ons and the offers
/// that this plan takes, in a billing period. A plan that none of the offers is for is drawn at its list prices. The
/// plan must have a price; a default value is returned where it has none.
template<class Use>
auto withOffered(const PriceBook& book, const Plan& plan, Billing billing, const Selection& wanted, Use use)
{
    using Made = decltype(use(std::declval<const OfferedPlan&>()));
    Selection asked = fittedTo(book, {&plan}, wanted);
    asked.plan = plan.id;
    asked.billing = billing;
    if (const auto offered = offeredOn(book, plan, asked))
        return use(*offered);
    asked.offers = {};
    if (const auto list = offeredOn(book, plan, asked))
        return use(*list);
    return Made{};
}

/// The same of what is priced.
template<class Use>
auto withOffered(const CalculatorViewModel& model, const Plan& plan, Billing billing, Use use)
{
    return withOffered(model.book(), plan, billing, model.priced(), std::move(use));
}

/// The plan on show; null where the book has lost it.
[[nodiscard]] const Plan* planOnShow(const CalculatorViewModel& model);

/// What another list is asked beside the one in use: the seats, the usage and the add-ons of the same names, by its own
/// rules and without offers.
[[nodiscard]] Selection askedBeside(const CalculatorViewModel& model);
/// The plans of another list that stand beside ours: those sold by seats, or along a metered unit all. None where
/// amounts cannot be compared.
[[nodiscard]] std::vector<const Plan*> plansBeside(const CalculatorViewModel& model, const PriceBook& other,
                                                   bool bySeats);
/// "Rival: School".
[[nodiscard]] QString nameBeside(const PriceBook& other, const Plan& plan);

/// Where the plan on show is dearer or cheaper than another list, by the list prices of both (models/list_beside.h).
[[nodiscard]] QString besideLine(const CalculatorViewModel& model, const PriceBook& other);

} // namespace seatwise::ui
