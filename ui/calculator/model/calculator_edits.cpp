#include "calculator/model/calculator_edits.h"

#include <algorithm>

#include "billing/pause.h"

namespace seatwise::ui {

namespace {

template<class Change>
void change(CalculatorViewModel& model, Change change)
{
    CalculatorInputs inputs = model.inputs();
    change(inputs);
    model.setInputs(inputs);
}

/// The account manager's discount to change; made when it is first asked for.
AgreedDiscount& agreed(CalculatorInputs& inputs)
{
    auto& manager = inputs.selection.offers.manager;
    return manager ? *manager : manager.emplace();
}

/// No discount is none, whether it was never given or taken back.
void dropEmpty(std::optional<AgreedDiscount>& manager)
{
    if (manager == AgreedDiscount{})
        manager.reset();
}

} // namespace

void setCustomer(CalculatorViewModel& model, const QString& customer)
{
    change(model, [&](CalculatorInputs& inputs) { inputs.customer = customer; });
}

void setSeats(CalculatorViewModel& model, SeatCount seats)
{
    change(model, [&](CalculatorInputs& inputs) { inputs.selection.seats = seats; });
}

void setPlan(CalculatorViewModel& model, const QString& plan)
{
    change(model, [&](CalculatorInputs& inputs) { inputs.selection.plan = parsePlanChoice(plan.toStdString()); });
}

void setBilling(CalculatorViewModel& model, Billing billing)
{
    change(model, [&](CalculatorInputs& inputs) { inputs.selection.billing = billing; });
}

void setAnnualPolicy(CalculatorViewModel& model, std::optional<Percent> policy)
{
    change(model, [&](CalculatorInputs& inputs) { inputs.selection.annualDiscount = policy; });
}

void setBudget(CalculatorViewModel& model, std::optional<Money> budget)
{
    change(model, [&](CalculatorInputs& inputs) {
        const Billing ofOne = inputs.selection.billing == Billing::monthly ? Billing::monthly : Billing::annual;
        const Billing every = inputs.budget ? inputs.budget->every : ofOne;
        inputs.budget = budget ? std::optional(Budget{*budget, every}) : std::nullopt;
    });
}

void setStart(CalculatorViewModel& model, std::optional<Date> start, const std::optional<RefusedDate>& refused)
{
    change(model, [&](CalculatorInputs& inputs) {
        inputs.selection.start = start;
        inputs.startRefused = refused;
    });
}

void setTerm(CalculatorViewModel& model, std::optional<int> years)
{
    change(model, [&](CalculatorInputs& inputs) {
        inputs.selection.termYears = years;
        auto& later = inputs.selection.laterSeats;
        later.resize(std::min(later.size(), static_cast<std::size_t>(years.value_or(1) - 1)));
    });
}

void setPromotion(CalculatorViewModel& model, const QString& code, bool taken)
{
    change(model, [&](CalculatorInputs& inputs) {
        auto& codes = inputs.selection.offers.promotions;
        const PromotionCode named(code.toStdString());
        std::erase(codes, named);
        if (taken)
            codes.push_back(named);
    });
}

void setDiscount(CalculatorViewModel& model, Percent percent)
{
    change(model, [&](CalculatorInputs& inputs) {
        agreed(inputs).percent = percent;
        agreed(inputs).amount.reset();
        dropEmpty(inputs.selection.offers.manager);
    });
}

void setDiscountReason(CalculatorViewModel& model, const QString& reason)
{
    change(model, [&](CalculatorInputs& inputs) {
        agreed(inputs).reason = reason.toStdString();
        dropEmpty(inputs.selection.offers.manager);
    });
}

void setNegotiated(CalculatorViewModel& model, const std::optional<NegotiatedRates>& rates)
{
    change(model, [&](CalculatorInputs& inputs) { inputs.selection.offers.negotiated = rates; });
}

void setAcademic(CalculatorViewModel& model, bool aligned)
{
    change(model, [&](CalculatorInputs& inputs) { inputs.academic = aligned; });
}

void setPause(CalculatorViewModel& model, const std::optional<SummerPause>& pause,
              const std::optional<RefusedDate>& fromRefused, const std::optional<RefusedDate>& toRefused)
{
    change(model, [&](CalculatorInputs& inputs) {
        inputs.pause = pause;
        inputs.pauseFromRefused = fromRefused;
        inputs.pauseToRefused = toRefused;
    });
}

void setPaused(CalculatorViewModel& model, bool paused)
{
    setPause(model, paused ? std::optional(summerPauseOf(model.book().rules)) : std::nullopt);
}

void setUsage(CalculatorViewModel& model, const QString& unit, Quantity quantity)
{
    change(model, [&](CalculatorInputs& inputs) {
        const UnitId name(unit.toStdString());
        std::erase_if(inputs.selection.usage, [&name](const Usage& usage) { return usage.unit == name; });
        std::erase_if(inputs.selection.events, [&name](const BaseAmount& event) { return event.unit == name; });
        if (!quantity.isZero())
            inputs.selection.usage.push_back({name, quantity});
    });
}

void setEvents(CalculatorViewModel& model, const QString& unit, const std::vector<Money>& amounts)
{
    change(model, [&](CalculatorInputs& inputs) {
        const UnitId name(unit.toStdString());
        const auto isOfUnit = [&name](const auto& given) { return given.unit == name; };
        std::erase_if(inputs.selection.usage, isOfUnit);
        std::erase_if(inputs.selection.baseAmounts, isOfUnit);
        std::erase_if(inputs.selection.events, isOfUnit);
        for (const Money amount : amounts)
            inputs.selection.events.push_back({name, amount});
    });
}

void setAddOn(CalculatorViewModel& model, const QString& id, bool taken)
{
    change(model, [&](CalculatorInputs& inputs) {
        auto& addOns = inputs.selection.addOns;
        const AddOnId named(id.toStdString());
        addOns = model.priced().addOns;
        std::erase(addOns, named);
        if (taken)
            addOns.push_back(named);
    });
}

void takePool(CalculatorViewModel& model, const Selection& pool)
{
    CalculatorInputs inputs = model.inputs();
    inputs.selection.plan = pool.plan;
    inputs.selection.seats = pool.seats;
    inputs.selection.billing = pool.billing;
    inputs.selection.laterSeats.clear();
    model.setInputs(inputs, [] { return CalculatorWords::tr("take over the pool"); });
}

} // namespace seatwise::ui
