#include "budget/model/ceiling.h"

#include "calculator/model/drawn.h"
#include "calculator/model/plan_on_chart.h"
#include "pricing/offered_plan.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// The most seats that the budget buys on the plan on show with the offers in force; nothing without a budget.
std::optional<Result<SeatsForBudget>> seatsForBudget(const CalculatorViewModel& model)
{
    const Plan* plan = planOnShow(model);
    if (!model.inputs().budget || !plan)
        return std::nullopt;
    const auto offered = TRY(offeredOn(model.book(), *plan, model.priced()));
    return seatwise::seatsForBudget(model.book(), offered, *model.inputs().budget);
}

} // namespace

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

QString budgetText(const CalculatorViewModel& model)
{
    const Price& price = model.price();
    const auto most = seatsForBudget(model);
    if (!most)
        return {};
    if (!*most)
        return toQString(most->error().message);
    const QString left = formatMoney((*most)->left, price.currency(), model.locale());
    const QString seats = countSeats(model.book().counts, (*most)->seats, model.locale());
    const bool isOfOnePeriod = model.inputs().budget->every == price.billing() ||
                               (model.inputs().budget->every == Billing::monthly && price.billing() != Billing::annual);
    if (isOfOnePeriod)
        return CalculatorWords::tr("Up to %1 on %2, %3 left").arg(seats, bookName(price.planName()), left);
    return (model.inputs().budget->every == Billing::annual
                ? CalculatorWords::tr("Up to %1 on %2, %3 left of the year's budget")
                : CalculatorWords::tr("Up to %1 on %2, %3 left of twelve months' budget"))
        .arg(seats, bookName(price.planName()), left);
}

std::optional<SeatCount> firstOverBudget(const CalculatorViewModel& model)
{
    const auto most = seatsForBudget(model);
    const Plan* plan = planOnShow(model);
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
