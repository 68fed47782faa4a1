#include "viewmodels/calculator_inputs.h"

#include <algorithm>
#include <tuple>

#include "pricing/fitted.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// A first selection that every book can price: 200 seats where a plan takes them, else the smallest.
Selection firstSelection(const PriceBook& book)
{
    Selection selection;
    selection.seats = 200;
    for (const Billing billing : {Billing::annual, Billing::monthly}) {
        selection.billing = billing;
        if (recommend(book, selection.seats, billing))
            return selection;
    }
    const Plan& plan = book.plans.front();
    selection.plan = plan.id;
    selection.seats = plan.seats.min;
    selection.billing = plan.billing.front();
    return selection;
}

std::vector<const Plan*> everyPlan(const PriceBook& book)
{
    std::vector<const Plan*> plans;
    plans.reserve(book.plans.size());
    for (const Plan& plan : book.plans)
        plans.push_back(&plan);
    return plans;
}

/// What changes step by step is told apart, so that a gesture is one step; a choice is one on its own.
enum Field { choice, customer, seats, policy, budget, usage, start, discount, reason, negotiated, pause };

} // namespace

CalculatorInputs firstInputs(const PriceBook& book)
{
    CalculatorInputs inputs;
    inputs.selection = firstSelection(book);
    return inputs;
}

CalculatorInputs inputsFor(const PriceBook& book, CalculatorInputs inputs)
{
    inputs.selection = fittedTo(book, everyPlan(book), std::move(inputs.selection));
    inputs.selection.annualDiscount.reset();
    inputs.selection.offers = {};
    inputs.pause.reset();
    inputs.pauseFromRefused.reset();
    inputs.pauseToRefused.reset();
    if (const auto* const plan = std::get_if<PlanId>(&inputs.selection.plan); plan && !book.findPlan(*plan))
        inputs.selection.plan = Cheapest{};
    if (!seatwise::price(book, fitted(book, inputs.selection))) {
        const Selection first = firstSelection(book);
        inputs.selection.plan = first.plan;
        inputs.selection.seats = first.seats;
        inputs.selection.billing = first.billing;
    }
    return inputs;
}

NamedEdit editOf(const CalculatorInputs& before, const CalculatorInputs& after)
{
    const Selection& was = before.selection;
    const Selection& is = after.selection;
    const AgreedDiscount agreedBefore = was.offers.manager.value_or(AgreedDiscount{});
    const AgreedDiscount agreedAfter = is.offers.manager.value_or(AgreedDiscount{});
    const auto dates = [](const CalculatorInputs& inputs) {
        return std::tie(inputs.pause, inputs.pauseFromRefused, inputs.pauseToRefused);
    };
    const std::tuple<bool, Field, QString> fields[] = {
        {before.customer != after.customer, customer, CalculatorWords::tr("change customer")},
        {was.seats != is.seats, seats, CalculatorWords::tr("change seats")},
        {was.plan != is.plan, choice, CalculatorWords::tr("choose plan")},
        {was.billing != is.billing, choice, CalculatorWords::tr("choose billing")},
        {was.annualDiscount != is.annualDiscount, policy, CalculatorWords::tr("change annual discount")},
        {before.budget != after.budget, budget, CalculatorWords::tr("change budget ceiling")},
        {was.usage != is.usage, usage, CalculatorWords::tr("change usage")},
        {was.addOns != is.addOns, choice, CalculatorWords::tr("change add-ons")},
        {was.start != is.start || before.startRefused != after.startRefused, start,
         CalculatorWords::tr("change start date")},
        {was.termYears != is.termYears, choice, CalculatorWords::tr("choose term")},
        {was.offers.promotions != is.offers.promotions, choice, CalculatorWords::tr("change promotions")},
        {agreedBefore.percent != agreedAfter.percent, discount, CalculatorWords::tr("change discount")},
        {agreedBefore.reason != agreedAfter.reason, reason, CalculatorWords::tr("change reason for the discount")},
        {was.offers.negotiated != is.offers.negotiated, negotiated, CalculatorWords::tr("change negotiated rates")},
        {before.academic != after.academic, choice, CalculatorWords::tr("change academic year")},
        {dates(before) != dates(after), pause, CalculatorWords::tr("change summer pause")}};
    const NamedEdit several{CalculatorWords::tr("bring back a scenario")};
    NamedEdit found = several;
    for (const auto& [differs, field, name] : fields)
        if (differs && found.name != several.name)
            return several;
        else if (differs)
            found = {name, field};
    return found;
}

bool offersAnnual(const PriceBook& book)
{
    return std::any_of(book.plans.begin(), book.plans.end(),
                       [](const Plan& plan) { return plan.offers(Billing::annual); });
}

} // namespace seatwise::ui
