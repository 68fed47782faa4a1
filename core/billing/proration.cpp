#include "billing/proration.h"

#include <algorithm>

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

/// The year of a contract that holds a day on or after its start.
Period yearOfContract(Date contract, Date on)
{
    int number = static_cast<int>(on.year()) - static_cast<int>(contract.year());
    while (on < yearFrom(contract, number).first)
        --number;
    return yearFrom(contract, number);
}

Result<Period> yearHolding(const PeriodStart& start, Date on)
{
    if (!start.contract && !start.period)
        return misused(words::annualBillingNeedsStart());
    const Period year = start.contract ? yearOfContract(*start.contract, on) : yearFrom(*start.period);
    if (!contains(year, on))
        return misused(words::dayOutsideYear(on, year.first, year.last));
    if (start.period && *start.period != year.first)
        return misused(words::yearOfContractStartsElsewhere(*start.contract, on, year.first, year.last, *start.period));
    return year;
}

} // namespace

Result<PeriodPosition> positionIn(const Rules& rules, const BillingPolicy& policy, const PeriodStart& start, Date on)
{
    if (on > lastChange)
        return misused(words::dayTooLate(on, lastChange));
    TRY(checkContract(start.contract, on));
    const bool ofContract = followsContract(policy.billing);
    const Period period = TRY(ofContract ? yearHolding(start, on) : monthHolding(start.period, on));
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
    return {price.total(), price.exactTotal().value_or(exact(price.total()))};
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
