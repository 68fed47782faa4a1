#pragma once

#include "calculator/model/calculator_view_model.h"
#include "charges/amount.h"
#include "pricing/fitted.h"
#include "pricing/offered_plan.h"

namespace seatwise::ui {

/// Calls `use` with a plan as a chart draws it: what is priced, with the usage, the add-ons and the offers that this
/// plan takes, in a billing period. A plan that none of the offers is for is drawn at its list prices. The plan must
/// have a price; a default value is returned where it has none.
template<class Use>
auto withOffered(const CalculatorViewModel& model, const Plan& plan, Billing billing, Use use)
{
    using Made = decltype(use(std::declval<const OfferedPlan&>()));
    Selection asked = fittedTo(model.book(), {&plan}, model.priced());
    asked.plan = plan.id;
    asked.billing = billing;
    if (const auto offered = offeredOn(model.book(), plan, asked))
        return use(*offered);
    asked.offers = {};
    if (const auto list = offeredOn(model.book(), plan, asked))
        return use(*list);
    return Made{};
}

/// The plan on show; null where the book has lost it.
[[nodiscard]] inline const Plan* planOnShow(const CalculatorViewModel& model)
{
    return model.book().findPlan(model.price().plan());
}

} // namespace seatwise::ui
