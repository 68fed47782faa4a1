#include "billing/plan_change.h"

#include <algorithm>

#include "charges/amount.h"
#include "money/sums.h"
#include "text/find.h"
#include "words/billing_words.h"

namespace seatwise {

namespace {

bool lists(const std::vector<PlanId>& ids, const PlanId& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

Result<const Plan*> findPlan(const PriceBook& book, const PlanId& id)
{
    if (const Plan* plan = book.findPlan(id))
        return plan;
    return misused(words::noSuchPlan(id, book.id, idsOf(book.plans)));
}

/// "Solo cannot be changed to Prelude; allowed: upgrade to ensemble".
Message whatIsAllowed(const Plan& plan, const Plan& target)
{
    std::vector<Message> allowed;
    allowed.reserve(plan.upgradesTo.size() + plan.downgradesTo.size());
    for (const PlanId& id : plan.upgradesTo)
        allowed.push_back(words::upgradeTo(id));
    for (const PlanId& id : plan.downgradesTo)
        allowed.push_back(words::downgradeTo(id));
    if (allowed.empty())
        return words::planCannotBeChanged(plan.name, target.name);
    return words::planCanBeChangedOtherwise(plan.name, target.name, std::move(allowed));
}

bool isFor(const Promotion& promotion, const PlanId& plan)
{
    return promotion.plans.empty() || lists(promotion.plans, plan);
}

/// Whether the selection has a promotion that the old plan could not have.
bool addsPromotion(const PriceBook& book, const Selection& target, const PlanId& oldPlan)
{
    return std::ranges::any_of(target.offers.promotions, [&](const PromotionCode& code) {
        const Promotion* promotion = findBy(book.promotions, &Promotion::code, code);
        return promotion && !isFor(*promotion, oldPlan);
    });
}

PlanChange answer(Result<PeriodChange> change, Message reason)
{
    if (change)
        return {true, std::move(*change), std::move(reason)};
    return {false, std::nullopt, std::move(change).error().message};
}

/// A rule's no is an answer; a request that makes no sense stays an error.
bool isAnswer(const Error& error)
{
    return error.kind == Error::Kind::refused;
}

/// "a downgrade takes effect at the end of the billing period"
Message whenInWords(const BillingPolicy& policy)
{
    if (policy.event == BillingEvent::longerBilling || policy.event == BillingEvent::shorterBilling)
        return policy.effect == Effect::atOnce ? words::billingChangeAtOnce() : words::billingChangeAtPeriodEnd();
    if (policy.event == BillingEvent::upgrade)
        return policy.effect == Effect::atOnce ? words::upgradeAtOnce() : words::upgradeAtPeriodEnd();
    return policy.effect == Effect::atOnce ? words::downgradeAtOnce() : words::downgradeAtPeriodEnd();
}

Result<PlanChange> convert(const PriceBook& book, const Plan& trial, const Selection& target,
                           const PlanChangeRequest& request)
{
    if (!request.start.period)
        return misused(words::trialNeedsFirstDay());
    const auto days = trialPeriod(trial, *request.start.period);
    auto change = convertTrial(book, trial, days->first, target, request.on);
    if (!change && !isAnswer(change.error()))
        return tl::make_unexpected(change.error());
    return answer(std::move(change), words::trialConvertsUntil(days->last));
}

bool changesBilling(const PlanChangeRequest& request)
{
    return request.toBilling && *request.toBilling != request.current.billing;
}

/// The policy of what is asked for; where plan and billing change, the one that waits.
const BillingPolicy& policyFor(const Plan& from, const Plan& to, const PlanChangeRequest& request)
{
    const Billing billing = request.current.billing;
    const BillingPolicy& ofPlan =
        policyOf(billing, lists(from.upgradesTo, to.id) ? BillingEvent::upgrade : BillingEvent::downgrade);
    if (!changesBilling(request))
        return ofPlan;
    const bool isLonger = months(*request.toBilling) > months(billing);
    const BillingPolicy& ofBilling =
        policyOf(billing, isLonger ? BillingEvent::longerBilling : BillingEvent::shorterBilling);
    return from.id != to.id && ofPlan.effect == Effect::atPeriodEnd ? ofPlan : ofBilling;
}

Result<PlanChange> changeSubscription(const PriceBook& book, const Plan& from, const Plan& to, const Selection& target,
                                      const PlanChangeRequest& request)
{
    if (from.id != to.id && !lists(from.upgradesTo, to.id) && !lists(from.downgradesTo, to.id))
        return PlanChange{false, std::nullopt, whatIsAllowed(from, to)};
    const BillingPolicy& policy = policyFor(from, to, request);
    const auto position = TRY(positionIn(book.rules, policy, request.start, request.on, request.current.anchor));
    const auto before = TRY(price(book, onPlan(book, request.current, from.id, to.id)));
    const auto after = price(book, target);
    if (!after)
        return isAnswer(after.error()) ? Result<PlanChange>(PlanChange{false, std::nullopt, after.error().message})
                                       : tl::make_unexpected(after.error());
    const FullRate oldRate = fullRateOf(before);
    const FullRate newRate = fullRateOf(*after);
    return PlanChange{true,
                      changesBilling(request)
                          ? changeOfBilling(book, policy, position, request.on, oldRate, newRate, target.billing)
                          : changeOfRate(book, policy, position, request.on, oldRate, newRate),
                      whenInWords(policy)};
}

Result<void> checkTarget(const Plan& trial, const PlanChoice& target)
{
    const auto& allowed = trial.trial->convertsTo;
    if (const auto* const plan = std::get_if<PlanId>(&target); plan && lists(allowed, *plan))
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

Selection onPlan(const PriceBook& book, Selection selection, const PlanId& plan, const PlanId& other)
{
    const auto isOthers = [&](const PromotionCode& code) {
        const Promotion* promotion = findBy(book.promotions, &Promotion::code, code);
        return promotion && !isFor(*promotion, plan) && isFor(*promotion, other);
    };
    std::erase_if(selection.offers.promotions, isOthers);
    return selection;
}

Result<PlanChange> changePlan(const PriceBook& book, const PlanChangeRequest& request)
{
    const PlanId fromId = TRY(namedPlan(request.current));
    const auto from = TRY(findPlan(book, fromId));
    const auto to = TRY(findPlan(book, request.toPlan));
    if (from == to && !changesBilling(request))
        return misused(words::planIsKept(to->name));
    Selection target = onPlan(book, request.current, request.toPlan, fromId);
    if (addsPromotion(book, target, fromId))
        target.start = request.on;
    target.plan = request.toPlan;
    target.seats = request.toSeats;
    target.billing = request.toBilling.value_or(target.billing);
    if (from->trial)
        return convert(book, *from, target, request);
    return changeSubscription(book, *from, *to, target, request);
}

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
    PeriodChange change = changeOfRate(book, policy, position, on, FullRate{}, fullRateOf(full));
    if (const Money once = full.once(); !once.isZero()) {
        change.charge = TRY(add(change.charge, once));
        change.net = TRY(add(change.net, once));
        change.working.back() = words::chargeOnce({once, book.currency});
        change.working.push_back(words::chargeLessCredit({change.charge, book.currency}, {change.credit, book.currency},
                                                         {change.net, book.currency}));
    }
    return change;
}

} // namespace seatwise
