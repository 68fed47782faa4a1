#include "billing/proration.h"

#include <algorithm>

#include "charges/amount.h"
#include "money/quotient.h"
#include "words/billing_words.h"

namespace seatwise {

namespace {

/// The next period of a change on this day still ends by lastDate.
constexpr Date lastChange = lastDate - std::chrono::years{2};

Result<void> checkContract(const std::optional<Date>& contract, Date on)
{
    if (contract && *contract > on)
        return misused(words::dayBeforeContract(on, *contract));
    return {};
}

Result<Period> monthHolding(std::optional<Date> periodStart, Date on)
{
    const Period month = monthOf(on);
    if (periodStart && (!contains(month, *periodStart) || *periodStart > on))
        return misused(words::dayOutsideMonth(on, *periodStart, month.first));
    return month;
}

/// The period of so many months of a contract that holds a day on or after its start.
Period periodOfContract(Date contract, int months, Date on)
{
    const auto sinceStart = yearMonthOf(on) - yearMonthOf(contract);
    int number = static_cast<int>(sinceStart.count()) / months;
    if (on < addMonths(contract, number * months))
        --number;
    return periodFrom(contract, months, number);
}

/// The period of the customer's own day that begins on `first`. On the last day of a month it may be another day's that
/// the month is too short for: then the next begins on the last day of its month. A year follows the day itself.
Period periodBeginning(Date first, Billing billing)
{
    if (billing == Billing::annual || first != monthOf(first).last)
        return periodFrom(first, months(billing));
    return {first, addDays(monthOf(addMonths(first, months(billing))).last, -1)};
}

Message startIsMissing(Billing billing)
{
    if (billing == Billing::annual)
        return words::annualBillingNeedsStart();
    return billing == Billing::monthly ? words::ownMonthsNeedStart() : words::billingNeedsStart(inWords(billing));
}

Message dayIsOutside(Billing billing, Date on, const Period& period)
{
    const auto& sentence = billing == Billing::annual    ? words::dayOutsideYear
                           : billing == Billing::monthly ? words::dayOutsideOwnMonth
                                                         : words::dayOutsidePeriod;
    return sentence(on, period.first, period.last);
}

/// The period of the contract's own day that holds a day.
Result<Period> ownPeriodHolding(const PeriodStart& start, Billing billing, Date on)
{
    if (!start.contract && !start.period)
        return misused(startIsMissing(billing));
    const Period period = start.contract ? periodOfContract(*start.contract, months(billing), on)
                                         : periodBeginning(*start.period, billing);
    if (!contains(period, on))
        return misused(dayIsOutside(billing, on, period));
    if (start.period && *start.period != period.first)
        return misused(
            words::yearOfContractStartsElsewhere(*start.contract, on, period.first, period.last, *start.period));
    return period;
}

} // namespace

Result<PeriodPosition> positionIn(const Rules& rules, const BillingPolicy& policy, const PeriodStart& start, Date on,
                                  std::optional<MonthlyAnchor> anchor)
{
    if (on > lastChange)
        return misused(words::dayTooLate(on, lastChange));
    TRY(checkContract(start.contract, on));
    const bool hasOwnDay =
        followsContract(policy.billing) || anchor.value_or(rules.monthlyAnchor) == MonthlyAnchor::start;
    const Period period = TRY(hasOwnDay ? ownPeriodHolding(start, policy.billing, on) : monthHolding(start.period, on));
    PeriodPosition position;
    position.period = period;
    position.daysRemaining = daysBetween(on, period.last) + (rules.includesChangeDay ? 1 : 0);
    position.daysInPeriod = dayCount(period);
    position.divisor = divisorOf(policy, rules, position.daysInPeriod);
    position.nextPeriod = addDays(period.last, 1);
    return position;
}

FullRate fullRateOf(const Price& price) noexcept
{
    return {price.recurring(), price.exactTotal().value_or(exact(price.recurring()))};
}

Money prorated(const FullRate& full, int days, int divisor, const Currency& currency, Rounding rounding) noexcept
{
    if (days >= divisor)
        return full.billed;
    // Rounded discounts may take off a part of a minor unit more than the exact charges come to.
    const Quotient part = Quotient(std::max(full.exact, Exact{})) * days / divisor;
    return std::min(full.billed, nearest(part, Money::step(currency.exponent), rounding).value_or(full.billed));
}

Result<Date> lastDayAfterCancellation(const Rules& rules, Billing billing, const PeriodStart& start, Date on)
{
    const BillingPolicy& policy = policyOf(billing, BillingEvent::cancellation);
    const auto position = TRY(positionIn(rules, policy, start, on));
    return policy.effect == Effect::atOnce ? on : position.period.last;
}

} // namespace seatwise
