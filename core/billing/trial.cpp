#include "billing/trial.h"

#include <algorithm>

#include "words/billing_words.h"

namespace seatwise {

namespace {

Result<void> checkTarget(const Plan& trial, const PlanChoice& target)
{
    const auto& allowed = trial.trial->convertsTo;
    if (const auto* const plan = std::get_if<PlanId>(&target);
        plan && std::find(allowed.begin(), allowed.end(), *plan) != allowed.end())
        return {};
    return refused(words::trialDoesNotConvertTo(trial.name, toString(target), listed(allowed)));
}

Result<void> checkDay(const Plan& trial, const Period& period, Date on)
{
    if (on < period.first)
        return misused(words::dayBeforeTrial(on, period.first));
    if (on > period.last)
        return refused(words::trialEnded(trial.name, period.last, trial.trial->days, on));
    return {};
}

} // namespace

Result<Period> trialPeriod(const Plan& plan, Date start)
{
    if (!plan.trial)
        return refused(words::planIsNoTrial(plan.name));
    return Period{start, addDays(start, plan.trial->days - 1)};
}

Result<PeriodChange> convertTrial(const PriceBook& book, const Plan& trial, Date trialStart, const Selection& target,
                                  Date on)
{
    const auto period = TRY(trialPeriod(trial, trialStart));
    for (const auto& checked : {checkTarget(trial, target.plan), checkDay(trial, period, on)})
        TRY(checked);
    const auto full = TRY(price(book, target));
    // The conversion begins a subscription rather than changing one: its first day is always charged.
    Rules rules = book.rules;
    rules.includesChangeDay = true;
    const BillingPolicy& policy = policyOf(target.billing, BillingEvent::conversion);
    const auto position = TRY(positionIn(rules, policy, {.period = on, .contract = on}, on, target.anchor));
    return changeOfRate(book, policy, position, on, FullRate{}, fullRateOf(full));
}

} // namespace seatwise
