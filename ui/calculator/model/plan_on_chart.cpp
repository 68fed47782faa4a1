#include "calculator/model/plan_on_chart.h"

#include "models/list_beside.h"
#include "words/book_names.h"
#include "words/features.h"

namespace seatwise::ui {

const Plan* planOnShow(const CalculatorViewModel& model)
{
    return model.book().findPlan(model.price().plan());
}

Selection askedBeside(const CalculatorViewModel& model)
{
    Selection asked = model.priced();
    asked.offers = {};
    asked.annualDiscount.reset();
    return asked;
}

std::vector<const Plan*> plansBeside(const CalculatorViewModel& model, const PriceBook& other, bool bySeats)
{
    std::vector<const Plan*> plans;
    if (other.currency.code == model.book().currency.code)
        for (const Plan& plan : other.plans)
            if (!bySeats || plan.kind == PlanKind::subscription)
                plans.push_back(&plan);
    return plans;
}

QString nameBeside(const PriceBook& other, const Plan& plan)
{
    return CalculatorWords::tr("%1: %2").arg(titleOf(other), bookName(plan.name));
}

QString besideLine(const CalculatorViewModel& model, const PriceBook& other)
{
    const Plan* const plan = planOnShow(model);
    return plan ? besideLine({model.book(), *plan}, model.price().billing(), other, model.locale()) : QString();
}

} // namespace seatwise::ui
