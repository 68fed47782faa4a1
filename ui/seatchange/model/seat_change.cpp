#include "seatchange/model/seat_change.h"

#include <algorithm>

#include "billing/change_story.h"
#include "billing/plan_change.h"
#include "billing/proration.h"
#include "billing/seat_change.h"
#include "calendar/period.h"
#include "words/billing_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

ChangeAnswer refusedBecause(const Error& why)
{
    ChangeAnswer answer;
    answer.problem = why;
    return answer;
}

/// With what the subscription has beside, where it is of an accepted quote.
Selection selectionOf(const ChangeInputs& inputs, const PlanId& plan, SeatCount seats, Billing billing)
{
    Selection selection = agreedSelection(inputs);
    selection.plan = plan;
    selection.seats = seats;
    selection.billing = billing;
    return selection;
}

QString daysText(const PeriodPosition& position, const QLocale& locale)
{
    return SeatChangeWords::tr("%1 of %2 days remain in %3 – %4, rates divided by %5")
        .arg(position.daysRemaining)
        .arg(position.daysInPeriod)
        .arg(formatDate(position.period.first, locale), formatDate(position.period.last, locale))
        .arg(position.divisor);
}

ChangeAnswer shown(const PriceBook& book, const PeriodChange& change, const QLocale& locale)
{
    ChangeAnswer answer;
    const bool nothing = change.credit.isZero() && change.charge.isZero();
    const bool owed = change.net.isNegative();
    answer.heading = nothing ? SeatChangeWords::tr("Nothing to pay now")
                     : owed  ? SeatChangeWords::tr("To credit")
                             : SeatChangeWords::tr("To pay");
    answer.amount = formatMoney(owed ? Money{} - change.net : change.net, book.currency, locale);
    answer.effective = SeatChangeWords::tr("Takes effect on %1").arg(formatDate(change.effective, locale));
    answer.period = daysText(change.position, locale);
    if (!nothing) {
        answer.charge = formatMoney(change.charge, book.currency, locale);
        answer.credit = formatMoney(Money{} - change.credit, book.currency, locale);
        answer.net = formatMoney(change.net, book.currency, locale);
    }
    for (const Message& step : change.working)
        answer.working += inWords(step, locale);
    return answer;
}

/// The answer with its story, where that can be told.
ChangeAnswer told(const PriceBook& book, const ChangeInputs& inputs, const std::optional<Selection>& before,
                  const Selection& after, const PeriodChange& change, const QLocale& locale)
{
    ChangeAnswer answer = shown(book, change, locale);
    if (const auto story = storyOf(book, before, after, periodStartOf(inputs), change))
        answer.story = storyTexts(*story, book.currency, locale);
    return answer;
}

ChangeAnswer seatChange(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale)
{
    const Selection before = selectionOf(inputs, inputs.plan, inputs.seats, inputs.billing);
    Selection after = before;
    after.seats = inputs.toSeats;
    const auto change = changeSeats(book, before, inputs.toSeats, toDate(inputs.on), periodStartOf(inputs));
    return change ? told(book, inputs, before, after, *change, locale) : refusedBecause(change.error());
}

ChangeAnswer planChange(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale)
{
    const Selection before = selectionOf(inputs, inputs.plan, inputs.seats, inputs.billing);
    const auto change = changePlan(
        book, {before, inputs.toPlan, inputs.toSeats, toDate(inputs.on), periodStartOf(inputs), billingAfter(inputs)});
    if (!change)
        return refusedBecause(change.error());
    if (!change->allowed || !change->change)
        return refusedBecause({Error::Kind::refused, change->reason});
    Selection after = before;
    after.plan = inputs.toPlan;
    after.seats = inputs.toSeats;
    after.billing = billingAfter(inputs);
    ChangeAnswer answer = told(book, inputs, onPlan(book, before, inputs.plan, inputs.toPlan),
                               onPlan(book, after, inputs.toPlan, inputs.plan), *change->change, locale);
    answer.reason = inWords(change->reason, locale);
    return answer;
}

ChangeAnswer conversion(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale)
{
    const Plan* trial = book.findPlan(inputs.plan);
    if (!trial)
        return refusedBecause(
            {Error::Kind::refused, words::plain(SeatChangeWords::tr("This price book has no trial.").toStdString())});
    const auto period = trialPeriod(*trial, toDate(inputs.periodStart));
    if (!period)
        return refusedBecause(period.error());
    const Selection target = selectionOf(inputs, inputs.toPlan, inputs.toSeats, inputs.billing);
    const auto change = convertTrial(book, *trial, toDate(inputs.periodStart), target, toDate(inputs.on));
    ChangeAnswer answer =
        change ? told(book, inputs, std::nullopt, target, *change, locale) : refusedBecause(change.error());
    answer.reason = SeatChangeWords::tr("The trial ends on %1; it must be converted by then.")
                        .arg(formatDate(period->last, locale));
    return answer;
}

ChangeAnswer cancellation(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale)
{
    const auto last = lastDayAfterCancellation(book.rules, inputs.billing, periodStartOf(inputs), toDate(inputs.on));
    if (!last)
        return refusedBecause(last.error());
    ChangeAnswer answer;
    answer.heading = SeatChangeWords::tr("Last day");
    answer.amount = formatDate(*last, locale);
    answer.effective =
        SeatChangeWords::tr("The subscription ends after %1; nothing is credited.").arg(formatDate(*last, locale));
    answer.reason = ofBilling(
        inputs.billing, {SeatChangeWords::tr("Billed monthly: a cancellation takes effect at month end."),
                         SeatChangeWords::tr("Billed quarterly: a cancellation takes effect at the quarter's end."),
                         SeatChangeWords::tr("Billed half-yearly: a cancellation takes effect at its end."),
                         SeatChangeWords::tr("Billed annually: a cancellation takes effect at year end.")});
    return answer;
}

/// Another kind of change of the same subscription: its plan may be what it is to become too.
ChangeInputs ofAgreed(const PriceBook& book, ChangeInputs inputs)
{
    inputs.plan = inputs.agreed->plan;
    const auto reachable = plansToReach(book, inputs);
    inputs.toPlan = reachable.empty() ? PlanId() : reachable.front();
    return inputs;
}

} // namespace

bool needsPeriodStart(const ChangeInputs& inputs)
{
    return inputs.agreed || followsContract(inputs.billing) || inputs.kind == ChangeKind::trial;
}

PeriodStart periodStartOf(const ChangeInputs& inputs)
{
    if (inputs.kind == ChangeKind::trial)
        return {.period = toDate(inputs.periodStart)};
    if (!needsPeriodStart(inputs))
        return {};
    return {.contract = toDate(inputs.periodStart)};
}

Billing billingAfter(const ChangeInputs& inputs)
{
    return inputs.kind == ChangeKind::plan ? inputs.toBilling.value_or(inputs.billing) : inputs.billing;
}

std::optional<RefusedDate> refusedDate(const ChangeInputs& inputs)
{
    return needsPeriodStart(inputs) && inputs.periodStartRefused ? inputs.periodStartRefused : inputs.onRefused;
}

ChangeEdit changeEdit(const ChangeInputs& before, const ChangeInputs& after)
{
    enum Field { ownStep, seatsNow, periodStart, day, newSeats };
    if (before.agreed != after.agreed)
        return {SeatChangeWords::tr("change what the subscription has"), ownStep};
    if (before.kind != after.kind)
        return {SeatChangeWords::tr("choose what happens"), ownStep};
    if (before.plan != after.plan)
        return {SeatChangeWords::tr("choose plan"), ownStep};
    if (before.billing != after.billing)
        return {SeatChangeWords::tr("choose billing"), ownStep};
    if (before.toBilling != after.toBilling)
        return {SeatChangeWords::tr("choose new billing"), ownStep};
    if (before.toPlan != after.toPlan)
        return {SeatChangeWords::tr("choose new plan"), ownStep};
    if (before.seats != after.seats)
        return {SeatChangeWords::tr("change seats now"), seatsNow};
    if (before.toSeats != after.toSeats)
        return {SeatChangeWords::tr("change new seats"), newSeats};
    if (before.on != after.on || before.onRefused != after.onRefused)
        return {SeatChangeWords::tr("change day of the change"), day};
    return {SeatChangeWords::tr("change start of the period"), periodStart};
}

ChangeAnswer answerFor(const PriceBook& book, const ChangeInputs& inputs, const QLocale& locale)
{
    if (const auto refused = refusedDate(inputs))
        return refusedBecause(refused->problem);
    switch (inputs.kind) {
    case ChangeKind::seats:
        return seatChange(book, inputs, locale);
    case ChangeKind::plan:
        return planChange(book, inputs, locale);
    case ChangeKind::trial:
        return conversion(book, inputs, locale);
    case ChangeKind::cancellation:
        return cancellation(book, inputs, locale);
    }
    return {};
}

std::vector<PlanId> plansToChange(const PriceBook& book, ChangeKind kind)
{
    const PlanKind wanted = kind == ChangeKind::trial ? PlanKind::trial : PlanKind::subscription;
    std::vector<PlanId> ids;
    for (const Plan& plan : book.plans)
        if (plan.kind == wanted)
            ids.push_back(plan.id);
    return ids;
}

std::vector<PlanId> plansToReach(const PriceBook& book, const ChangeInputs& inputs)
{
    const Plan* plan = book.findPlan(inputs.plan);
    if (!plan)
        return {};
    if (inputs.kind == ChangeKind::trial)
        return plan->trial ? plan->trial->convertsTo : std::vector<PlanId>{};
    std::vector<PlanId> ids;
    for (const PlanId& other : plansToChange(book, inputs.kind))
        if (other != plan->id)
            ids.push_back(other);
    if (inputs.kind == ChangeKind::plan)
        ids.push_back(plan->id);
    return ids;
}

std::optional<ChangeInputs> changeOf(const PriceBook& book, const Price& price, QDate today)
{
    const Plan* plan = book.findPlan(price.plan());
    if (!plan || plan->kind == PlanKind::service)
        return std::nullopt;
    const auto kind = plan->kind == PlanKind::trial ? ChangeKind::trial : ChangeKind::seats;
    ChangeInputs inputs = withKind(book, firstChange(book, today), kind);
    inputs.plan = price.plan();
    inputs.billing = price.billing();
    if (kind == ChangeKind::trial)
        return inputs;
    inputs.seats = price.seats();
    inputs.toSeats =
        std::min(price.seats() + price.seats() / 4, plan->seats.max.value_or(price.seats() + price.seats() / 4));
    const auto reachable = plansToReach(book, inputs);
    inputs.toPlan = reachable.empty() ? PlanId() : reachable.front();
    return inputs;
}

ChangeInputs withKind(const PriceBook& book, ChangeInputs inputs, ChangeKind kind)
{
    inputs.kind = kind;
    const std::vector<PlanId> plans = plansToChange(book, kind);
    if (inputs.agreed && std::ranges::find(plans, inputs.agreed->plan) != plans.end())
        return ofAgreed(book, std::move(inputs));
    inputs.agreed.reset();
    for (const PlanId& id : plans) {
        inputs.plan = id;
        if (kind != ChangeKind::plan || !book.findPlan(id)->upgradesTo.empty())
            break;
    }
    const Plan* plan = book.findPlan(inputs.plan);
    if (!plan)
        return inputs;
    if (kind == ChangeKind::seats || kind == ChangeKind::cancellation) {
        const ChangeInputs first = firstChange(book, inputs.on);
        inputs.plan = first.plan;
        inputs.seats = first.seats;
        inputs.toSeats = first.toSeats;
        return inputs;
    }
    if (kind == ChangeKind::trial)
        inputs.periodStart = inputs.on;
    inputs.seats = plan->seats.max.value_or(plan->seats.min);
    const auto targets = kind == ChangeKind::trial ? plansToReach(book, inputs) : plan->upgradesTo;
    if (targets.empty())
        return inputs;
    inputs.toPlan = targets.front();
    inputs.toSeats = std::max(inputs.seats, book.findPlan(inputs.toPlan)->seats.min);
    return inputs;
}

ChangeInputs firstChange(const PriceBook& book, QDate today)
{
    ChangeInputs inputs;
    inputs.on = today;
    inputs.periodStart = QDate(today.year(), today.month(), 1);
    constexpr SeatCount usualSeats = 200;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription && (inputs.plan.empty() || plan.seats.admits(usualSeats))) {
            inputs.plan = plan.id;
            inputs.seats = plan.seats.admits(usualSeats) ? usualSeats : plan.seats.min;
            inputs.billing = plan.billing.front();
        }
    inputs.toSeats = inputs.seats + inputs.seats / 4;
    const auto reachable = plansToReach(book, inputs);
    inputs.toPlan = reachable.empty() ? PlanId() : reachable.front();
    return inputs;
}

} // namespace seatwise::ui
