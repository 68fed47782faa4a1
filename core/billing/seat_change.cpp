#include "billing/seat_change.h"

#include "calendar/period.h"
#include "charges/amount.h"
#include "words/billing_words.h"

namespace seatwise {

namespace {

/// "16 of 31 days remain, 2026-03-16 to 2026-03-31."
Message explainDays(const PeriodPosition& position)
{
    if (position.daysRemaining <= 0)
        return words::noDaysRemain(position.daysInPeriod);
    return words::daysRemain(position.daysRemaining, position.daysInPeriod,
                             addDays(position.period.last, 1 - position.daysRemaining), position.period.last);
}

/// Whether the part of a rate that falls to the remaining days was not rounded.
bool isExact(const FullRate& rate, const PeriodPosition& position, Money part)
{
    return rate.exact * position.daysRemaining == exact(part) * position.divisor;
}

Message explainCredit(const FullRate& rate, const PeriodPosition& position, Money credit, const Currency& currency)
{
    if (position.daysRemaining >= position.divisor)
        return words::creditInFull({rate.billed, currency});
    const auto& equation = isExact(rate, position, credit) ? words::creditIsPart : words::creditIsRounded;
    return equation({rate.exact, currency}, position.daysRemaining, position.divisor, {credit, currency});
}

Message explainCharge(const FullRate& rate, const PeriodPosition& position, Money charge, const Currency& currency)
{
    if (position.daysRemaining >= position.divisor)
        return words::chargeInFull({rate.billed, currency});
    const auto& equation = isExact(rate, position, charge) ? words::chargeIsPart : words::chargeIsRounded;
    return equation({rate.exact, currency}, position.daysRemaining, position.divisor, {charge, currency});
}

Money remainingPart(const PriceBook& book, const PeriodPosition& position, const FullRate& rate)
{
    return prorated(rate, position.daysRemaining, position.divisor, book.currency, book.rules.rounding);
}

/// `explainedCharge` says how the charge comes about.
PeriodChange changeAtOnce(const PriceBook& book, const PeriodPosition& position, Date on, const FullRate& oldRate,
                          Money charge, Message explainedCharge)
{
    PeriodChange change;
    change.position = position;
    change.credit = remainingPart(book, position, oldRate);
    change.charge = charge;
    change.net = change.charge - change.credit;
    change.effective = on;
    change.charged = {on, position.period.last};
    change.working = {explainDays(position), explainCredit(oldRate, position, change.credit, book.currency),
                      std::move(explainedCharge),
                      words::chargeLessCredit({change.charge, book.currency}, {change.credit, book.currency},
                                              {change.net, book.currency})};
    return change;
}

PeriodChange changeAtPeriodEnd(const PriceBook& book, const PeriodPosition& position)
{
    PeriodChange change;
    change.position = position;
    change.effective = position.nextPeriod;
    change.working = {explainDays(position), words::changeWaits(position.nextPeriod, {Money{}, book.currency})};
    return change;
}

} // namespace

PeriodChange changeOfRate(const PriceBook& book, const BillingPolicy& policy, const PeriodPosition& position, Date on,
                          const FullRate& oldRate, const FullRate& newRate)
{
    if (policy.effect == Effect::atPeriodEnd)
        return changeAtPeriodEnd(book, position);
    const Money charge = remainingPart(book, position, newRate);
    return changeAtOnce(book, position, on, policy.credit == Credit::money ? oldRate : FullRate{}, charge,
                        explainCharge(newRate, position, charge, book.currency));
}

PeriodChange changeOfBilling(const PriceBook& book, const BillingPolicy& policy, const PeriodPosition& position,
                             Date on, const FullRate& oldRate, const FullRate& newRate, Billing newBilling)
{
    if (policy.effect == Effect::atPeriodEnd)
        return changeAtPeriodEnd(book, position);
    PeriodChange change = changeAtOnce(book, position, on, policy.credit == Credit::money ? oldRate : FullRate{},
                                       newRate.billed, words::chargeForNewPeriod({newRate.billed, book.currency}));
    change.charged.last = addDays(addMonths(on, months(newBilling)), -1);
    return change;
}

Result<PeriodChange> changeSeats(const PriceBook& book, const Selection& current, SeatCount toSeats, Date on,
                                 const PeriodStart& start)
{
    const auto before = TRY(price(book, current));
    Selection next = current;
    next.plan = before.plan();
    next.seats = toSeats;
    const auto after = TRY(price(book, next));
    const auto event = toSeats < current.seats ? BillingEvent::seatsRemoved : BillingEvent::seatsAdded;
    const BillingPolicy& policy = policyOf(current.billing, event);
    const auto position = TRY(positionIn(book.rules, policy, start, on, current.anchor));
    return changeOfRate(book, policy, position, on, fullRateOf(before), fullRateOf(after));
}

} // namespace seatwise
