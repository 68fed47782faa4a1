#include "seatchange/model/agreed_subscription.h"

#include <algorithm>

#include "billing/change_story.h"
#include "seatchange/model/seat_change.h"
#include "text/hidden.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// The first day of the contract, or of the trial; nothing where the quote names none.
std::optional<Date> contractStartOf(const Quote& quote)
{
    if (quote.change) {
        const QuotedChange& change = *quote.change;
        if (change.fromBilling)
            return change.on; // a change of the billing begins its periods
        return change.contractStart ? change.contractStart : change.periodStart.value_or(change.on);
    }
    const QuoteOption& taken = leadingOption(quote);
    if (taken.selection.start)
        return taken.selection.start;
    return taken.service ? std::optional(taken.service->first) : std::nullopt;
}

/// What was accepted, with the seats that a day has of it: those of the year that runs then.
Selection agreedOn(const Quote& accepted, Date day)
{
    Selection selection = leadingOption(accepted).selection;
    selection.seats = seatsOn(selection, day);
    selection.laterSeats.clear();
    return selection;
}

bool hasUsage(const Selection& selection)
{
    return !selection.usage.empty() || !selection.baseAmounts.empty() || !selection.events.empty();
}

} // namespace

ChangeInputs changeOf(const PriceBook& book, const Quote& accepted, QDate today)
{
    const PlanId& planId = charged(accepted).plan();
    const Plan* plan = book.findPlan(planId);
    const bool isTrial = plan && plan->kind == PlanKind::trial;
    const auto start = contractStartOf(accepted);
    ChangeInputs inputs = withKind(book, firstChange(book, start ? std::max(today, toQDate(*start)) : today),
                                   isTrial ? ChangeKind::trial : ChangeKind::seats);
    const Selection agreed = agreedOn(accepted, toDate(inputs.on));
    inputs.agreed = std::make_shared<const AgreedSubscription>(
        AgreedSubscription{accepted, planId, agreed, anchorOf(book.rules, agreed)});
    inputs.plan = planId;
    if (start)
        inputs.periodStart = toQDate(*start);
    if (isTrial)
        return inputs;
    inputs.seats = agreed.seats;
    inputs.billing = agreed.billing;
    const SeatCount more = inputs.seats + inputs.seats / 4;
    inputs.toSeats = plan ? std::min(more, plan->seats.max.value_or(more)) : more;
    const auto reachable = plansToReach(book, inputs);
    inputs.toPlan = reachable.empty() ? PlanId() : reachable.front();
    return inputs;
}

void takeAlong(ChangeInputs& inputs, const PriceBook& book, const Selection& selection)
{
    Selection bare;
    bare.plan = selection.plan;
    bare.seats = selection.seats;
    bare.billing = selection.billing;
    bare.start = selection.start;
    if (bare != selection && inputs.kind == ChangeKind::seats)
        inputs.agreed = std::make_shared<const AgreedSubscription>(
            AgreedSubscription{std::nullopt, inputs.plan, selection, anchorOf(book.rules, selection)});
}

Selection agreedSelection(const ChangeInputs& inputs)
{
    if (!inputs.agreed || inputs.kind == ChangeKind::trial)
        return {};
    Selection selection = inputs.agreed->selection;
    selection.start = toDate(inputs.periodStart);
    selection.period = periodNumber(selection, inputs.agreed->anchor, toDate(inputs.on));
    return selection;
}

QString agreedText(const ChangeInputs& inputs, const QLocale& locale)
{
    if (!inputs.agreed)
        return {};
    const auto& [quote, plan, selection, anchor] = *inputs.agreed;
    QStringList parts;
    if (quote)
        parts << toQString(nameOf(*quote)) << toQString(showHidden(quote->details.customer));
    else
        parts += SeatChangeWords::tr("As on the Calculator");
    if (const auto addOns = static_cast<std::int64_t>(selection.addOns.size()); addOns > 0)
        parts += counted<SeatChangeWords>(addOns, QT_TRANSLATE_N_NOOP("SeatChangeWords", "with %1 add-ons"),
                                          "with 1 add-on", locale);
    if (hasUsage(selection))
        parts += SeatChangeWords::tr("with its usage");
    if (!selection.offers.empty() || selection.termYears || selection.annualDiscount)
        parts += SeatChangeWords::tr("with its terms and offers");
    return parts.join(QStringLiteral(" · "));
}

} // namespace seatwise::ui
