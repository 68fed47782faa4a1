#include "billing/proration.h"

#include "money/quotient.h"

#include <algorithm>

namespace seatwise {

namespace {

/// The next period of a change on this day still ends by lastDate.
constexpr Date lastChange = lastDate - std::chrono::years{2};

std::string inWords(const Period& period)
{
    return toString(period.first) + " to " + toString(period.last);
}

Result<void> checkContract(const std::optional<Date>& contract, Date on)
{
    if (contract && *contract > on)
        return misused(toString(on) + " is before the contract starts on " + toString(*contract));
    return {};
}

Result<Period> monthHolding(std::optional<Date> periodStart, Date on)
{
    const Period month = monthOf(on);
    if (periodStart && (!contains(month, *periodStart) || *periodStart > on))
        return misused(toString(on) + " is not in the month that begins on " + toString(*periodStart) +
                       "; allowed is a start from " + toString(month.first) + " to " + toString(on));
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
        return misused("annual billing needs the first day of the running period, or of the contract");
    const Period year = start.contract ? yearOfContract(*start.contract, on) : yearFrom(*start.period);
    if (!contains(year, on))
        return misused(toString(on) + " is not in the annual period " + inWords(year));
    if (start.period && *start.period != year.first)
        return misused("the period of the contract from " + toString(*start.contract) + " that holds " + toString(on) +
                       " is " + inWords(year) + ", and does not start on " + toString(*start.period));
    return year;
}

} // namespace

Result<PeriodPosition> positionIn(const Rules& rules, const BillingPolicy& policy, const PeriodStart& start, Date on)
{
    if (on > lastChange)
        return misused(toString(on) + " is too late; allowed are dates to " + toString(lastChange));
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

} // namespace seatwise
