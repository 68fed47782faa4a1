// What a person can change on the Calculator: each edit makes other inputs, which can be undone.
#include "viewmodels/calculator_view_model.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

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

/// What the menu says can be undone.
QString CalculatorViewModel::nameOf(Field field) const
{
    switch (field) {
    case Field::customer:
        return CalculatorWords::tr("change customer");
    case Field::seats:
        return CalculatorWords::tr("change seats");
    case Field::plan:
        return CalculatorWords::tr("choose plan");
    case Field::billing:
        return CalculatorWords::tr("choose billing");
    case Field::policy:
        return CalculatorWords::tr("change annual discount");
    case Field::budget:
        return CalculatorWords::tr("change budget ceiling");
    case Field::usage:
        return CalculatorWords::tr("change usage");
    case Field::addOns:
        return CalculatorWords::tr("change add-ons");
    case Field::start:
        return CalculatorWords::tr("change start date");
    case Field::term:
        return CalculatorWords::tr("choose term");
    case Field::promotions:
        return CalculatorWords::tr("change promotions");
    case Field::discount:
        return CalculatorWords::tr("change discount");
    case Field::reason:
        return CalculatorWords::tr("change reason for the discount");
    case Field::negotiated:
        return CalculatorWords::tr("change negotiated rates");
    case Field::academic:
        return CalculatorWords::tr("change academic year");
    case Field::pause:
        return CalculatorWords::tr("change summer pause");
    case Field::all:
        return CalculatorWords::tr("bring back a scenario");
    }
    return {};
}

void CalculatorViewModel::setCustomer(const QString& customer)
{
    CalculatorInputs after = inputs_;
    after.customer = customer;
    edit(Field::customer, after);
}

void CalculatorViewModel::setSeats(SeatCount seats)
{
    CalculatorInputs after = inputs_;
    after.selection.seats = seats;
    edit(Field::seats, after);
}

void CalculatorViewModel::setPlan(const QString& plan)
{
    CalculatorInputs after = inputs_;
    after.selection.plan = parsePlanChoice(plan.toStdString());
    edit(Field::plan, after);
    endEdit();
}

void CalculatorViewModel::setBilling(Billing billing)
{
    CalculatorInputs after = inputs_;
    after.selection.billing = billing;
    edit(Field::billing, after);
    endEdit();
}

void CalculatorViewModel::setAnnualPolicy(std::optional<Percent> policy)
{
    CalculatorInputs after = inputs_;
    after.selection.annualDiscount = policy;
    edit(Field::policy, after);
}

void CalculatorViewModel::setBudget(std::optional<Money> budget)
{
    CalculatorInputs after = inputs_;
    const Billing every = inputs_.budget ? inputs_.budget->every : inputs_.selection.billing;
    after.budget = budget ? std::optional(Budget{*budget, every}) : std::nullopt;
    edit(Field::budget, after);
}

void CalculatorViewModel::setStart(std::optional<Date> start, const std::optional<RefusedDate>& refused)
{
    CalculatorInputs after = inputs_;
    after.selection.start = start;
    after.startRefused = refused;
    edit(Field::start, after);
}

void CalculatorViewModel::setTerm(std::optional<int> years)
{
    CalculatorInputs after = inputs_;
    after.selection.termYears = years;
    edit(Field::term, after);
    endEdit();
}

void CalculatorViewModel::setPromotion(const QString& code, bool taken)
{
    CalculatorInputs after = inputs_;
    auto& codes = after.selection.offers.promotions;
    const PromotionCode named(code.toStdString());
    std::erase(codes, named);
    if (taken)
        codes.push_back(named);
    edit(Field::promotions, after);
    endEdit();
}

void CalculatorViewModel::setDiscount(Percent percent)
{
    CalculatorInputs after = inputs_;
    agreed(after).percent = percent;
    dropEmpty(after.selection.offers.manager);
    edit(Field::discount, after);
}

void CalculatorViewModel::setDiscountReason(const QString& reason)
{
    CalculatorInputs after = inputs_;
    agreed(after).reason = reason.toStdString();
    dropEmpty(after.selection.offers.manager);
    edit(Field::reason, after);
}

void CalculatorViewModel::setNegotiated(const std::optional<NegotiatedRates>& rates)
{
    CalculatorInputs after = inputs_;
    after.selection.offers.negotiated = rates;
    edit(Field::negotiated, after);
}

void CalculatorViewModel::setAcademic(bool aligned)
{
    CalculatorInputs after = inputs_;
    after.academic = aligned;
    edit(Field::academic, after);
    endEdit();
}

void CalculatorViewModel::setPause(const std::optional<SummerPause>& pause,
                                   const std::optional<RefusedDate>& fromRefused,
                                   const std::optional<RefusedDate>& toRefused)
{
    CalculatorInputs after = inputs_;
    after.pause = pause;
    after.pauseFromRefused = fromRefused;
    after.pauseToRefused = toRefused;
    edit(Field::pause, after);
}

void CalculatorViewModel::setUsage(const QString& unit, Quantity quantity)
{
    CalculatorInputs after = inputs_;
    const UnitId name(unit.toStdString());
    std::erase_if(after.selection.usage, [&name](const Usage& usage) { return usage.unit == name; });
    if (!quantity.isZero())
        after.selection.usage.push_back({name, quantity});
    edit(Field::usage, after);
}

void CalculatorViewModel::setAddOn(const QString& id, bool taken)
{
    CalculatorInputs after = inputs_;
    auto& addOns = after.selection.addOns;
    const AddOnId named(id.toStdString());
    addOns = priced_.addOns;
    std::erase(addOns, named);
    if (taken)
        addOns.push_back(named);
    edit(Field::addOns, after);
    endEdit();
}

void CalculatorViewModel::setInputs(const CalculatorInputs& inputs, const QString& name)
{
    endEdit();
    edit(Field::all, inputs, name);
    endEdit();
}

} // namespace seatwise::ui
