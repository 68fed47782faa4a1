#include "viewmodels/ceiling.h"

#include "viewmodels/drawn.h"
#include "viewmodels/format.h"
#include "words/features.h"

namespace seatwise::ui {

std::optional<BudgetLevel> budgetLevel(const CalculatorViewModel& model, CurveMode mode)
{
    const auto& budget = model.inputs().budget;
    if (!budget || budget->amount.isZero() || mode == CurveMode::perSeat || mode == CurveMode::nextSeat)
        return std::nullopt;
    const bool annual = budget->every == Billing::annual;
    const QString amount = formatMoney(budget->amount, model.book().currency, model.locale());
    double y = drawn(budget->amount);
    if (mode == CurveMode::total && annual)
        y /= 12;
    if (mode == CurveMode::annual && !annual)
        y *= 12;
    return BudgetLevel{
        y, (annual ? CalculatorWords::tr("Budget %1 a year") : CalculatorWords::tr("Budget %1 a month")).arg(amount)};
}

std::optional<SeatCount> firstOverBudget(const CalculatorViewModel& model)
{
    const auto most = model.seatsForBudget();
    const Plan* plan = model.book().findPlan(model.price().plan());
    if (!most || !*most || !plan)
        return std::nullopt;
    const SeatCount next = (*most)->seats + plan->seats.step;
    return plan->seats.admits(next) ? std::optional(next) : std::nullopt;
}

std::optional<CurvePin> overBudgetPin(const CalculatorViewModel& model, CurveMode mode)
{
    const auto seats = firstOverBudget(model);
    if (!seats || mode == CurveMode::nextSeat || *seats > axisEnd(model.price().seats()))
        return std::nullopt;
    const auto place = markerAt(model, mode, *seats);
    if (!place)
        return std::nullopt;
    return CurvePin{
        place->x, place->y,
        CalculatorWords::tr("%1: over budget").arg(countSeats(model.book().counts, *seats, model.locale()))};
}

} // namespace seatwise::ui
