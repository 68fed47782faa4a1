#include "calculator/model/calculator_inputs.h"

#include <algorithm>
#include <iterator>
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

} // namespace

CalculatorInputs firstInputs(const PriceBook& book)
{
    CalculatorInputs inputs;
    inputs.selection = firstSelection(book);
    return inputs;
}

Selection askedOf(const PriceBook& book, const CalculatorInputs& inputs, const std::optional<Date>& today)
{
    Selection asked = fitted(book, inputs.selection);
    asked.start = inputs.selection.start ? inputs.selection.start : today;
    return asked;
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
    // What is typed or dragged is told apart, so that a gesture is one step; a choice is a step of its own.
    struct Change
    {
        bool differs;
        bool isTyped;
        QString name;
    };
    const Change changes[] = {
        {before.customer != after.customer, true, CalculatorWords::tr("change customer")},
        {was.seats != is.seats, true, CalculatorWords::tr("change seats")},
        {was.plan != is.plan, false, CalculatorWords::tr("choose plan")},
        {was.billing != is.billing, false, CalculatorWords::tr("choose billing")},
        {was.annualDiscount != is.annualDiscount, true, CalculatorWords::tr("change annual discount")},
        {before.budget != after.budget, true, CalculatorWords::tr("change budget ceiling")},
        {was.usage != is.usage, true, CalculatorWords::tr("change usage")},
        {was.events != is.events, true, CalculatorWords::tr("change events")},
        {was.addOns != is.addOns, false, CalculatorWords::tr("change add-ons")},
        {was.start != is.start || before.startRefused != after.startRefused, true,
         CalculatorWords::tr("change start date")},
        {was.termYears != is.termYears, false, CalculatorWords::tr("choose term")},
        {was.laterSeats != is.laterSeats && was.termYears == is.termYears, true,
         CalculatorWords::tr("change seats by year")},
        {was.offers.promotions != is.offers.promotions, false, CalculatorWords::tr("change promotions")},
        {agreedBefore.percent != agreedAfter.percent || agreedBefore.amount != agreedAfter.amount, true,
         CalculatorWords::tr("change discount")},
        {agreedBefore.reason != agreedAfter.reason, true, CalculatorWords::tr("change reason for the discount")},
        {was.offers.negotiated != is.offers.negotiated, true, CalculatorWords::tr("change negotiated rates")},
        {before.academic != after.academic, false, CalculatorWords::tr("change academic year")},
        {dates(before) != dates(after), true, CalculatorWords::tr("change summer pause")}};
    const auto differ = [](const Change& change) { return change.differs; };
    if (std::count_if(std::begin(changes), std::end(changes), differ) != 1)
        return {CalculatorWords::tr("bring back a scenario")};
    const auto* change = std::find_if(std::begin(changes), std::end(changes), differ);
    return {change->name, change->isTyped ? static_cast<int>(change - changes) + 1 : 0};
}

bool offersAnnual(const PriceBook& book)
{
    return std::any_of(book.plans.begin(), book.plans.end(),
                       [](const Plan& plan) { return plan.offers(Billing::annual); });
}

} // namespace seatwise::ui
