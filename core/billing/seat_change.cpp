#include "billing/seat_change.h"

#include "pricing/text.h"

namespace seatwise {

namespace {

/// "16 of 31 days remain, 2026-03-16 to 2026-03-31."
std::string explainDays(const PeriodPosition& position)
{
    std::string text = grouped(SeatCount{position.daysRemaining}) + " of " + grouped(SeatCount{position.daysInPeriod}) +
                       " days remain";
    if (position.daysRemaining > 0)
        text += ", " + toString(addDays(position.period.last, 1 - position.daysRemaining)) + " to " +
                toString(position.period.last);
    return text + '.';
}

std::string explainLine(std::string_view name, const FullRate& rate, const PeriodPosition& position, Money amount,
                        const Currency& currency)
{
    std::string text(name);
    if (position.daysRemaining >= position.divisor)
        return text + ": " + inWords(rate.billed, currency) + " in full";
    text += ": " + inWords(rate.exact, currency);
    text += " × " + std::to_string(position.daysRemaining) + " / " + std::to_string(position.divisor);
    const bool isExact = rate.exact * position.daysRemaining == exact(amount) * position.divisor;
    return text + (isExact ? " = " : " ≈ ") + inWords(amount, currency);
}

PeriodChange changeAtOnce(const PriceBook& book, const PeriodPosition& position, Date on, const FullRate& oldRate,
                          const FullRate& newRate)
{
    const auto part = [&](const FullRate& full) {
        return prorated(full, position.daysRemaining, position.divisor, book.currency, book.rules.rounding);
    };
    PeriodChange change;
    change.position = position;
    change.credit = part(oldRate);
    change.charge = part(newRate);
    change.net = change.charge - change.credit;
    change.effective = on;
    change.working = {explainDays(position),
                      explainLine("Credit for the unused time", oldRate, position, change.credit, book.currency),
                      explainLine("Charge for the remaining time", newRate, position, change.charge, book.currency),
                      inWords(change.charge, book.currency) + " − " + inWords(change.credit, book.currency) + " = " +
                          inWords(change.net, book.currency)};
    return change;
}

PeriodChange changeAtPeriodEnd(const PriceBook& book, const PeriodPosition& position)
{
    PeriodChange change;
    change.position = position;
    change.effective = position.nextPeriod;
    change.working = {explainDays(position), "The change waits for the next period, from " +
                                                 toString(position.nextPeriod) + ": no credit, no charge, " +
                                                 inWords(Money{}, book.currency) + '.'};
    return change;
}

} // namespace

PeriodChange changeOfRate(const PriceBook& book, const BillingPolicy& policy, const PeriodPosition& position, Date on,
                          const FullRate& oldRate, const FullRate& newRate)
{
    if (policy.effect == Effect::atPeriodEnd)
        return changeAtPeriodEnd(book, position);
    return changeAtOnce(book, position, on, policy.credit == Credit::money ? oldRate : FullRate{}, newRate);
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
    const auto position = TRY(positionIn(book.rules, policy, start, on));
    return changeOfRate(book, policy, position, on, fullRateOf(before), fullRateOf(after));
}

} // namespace seatwise
