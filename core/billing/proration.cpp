#include "billing/proration.h"

#include <algorithm>

namespace seatwise {

namespace {

/// The next period of a change on this day still ends by lastDate.
constexpr Date lastChange = lastDate - std::chrono::years{2};

std::string inWords(const Period& period)
{
    return toString(period.first) + " to " + toString(period.last);
}

Result<Period> monthHolding(std::optional<Date> periodStart, Date on)
{
    const Period month = monthOf(on);
    if (periodStart && (!contains(month, *periodStart) || *periodStart > on))
        return misused(toString(on) + " is not in the month that begins on " + toString(*periodStart) +
                       "; allowed is a start from " + toString(month.first) + " to " + toString(on));
    return month;
}

Result<Period> yearHolding(std::optional<Date> periodStart, Date on)
{
    if (!periodStart)
        return misused("annual billing needs the first day of the running period");
    const Period year = yearFrom(*periodStart);
    if (!contains(year, on))
        return misused(toString(on) + " is not in the annual period " + inWords(year));
    return year;
}

} // namespace

Result<PeriodPosition> positionIn(const Rules& rules, Billing billing, std::optional<Date> periodStart, Date on)
{
    const bool monthly = billing == Billing::monthly;
    if (on > lastChange)
        return misused(toString(on) + " is too late; allowed are dates to " + toString(lastChange));
    const Result<Period> period = monthly ? monthHolding(periodStart, on) : yearHolding(periodStart, on);
    if (!period)
        return tl::make_unexpected(period.error());
    PeriodPosition position;
    position.period = *period;
    position.daysRemaining = daysBetween(on, period->last) + (rules.includesChangeDay ? 1 : 0);
    position.daysInPeriod = dayCount(*period);
    position.divisor = monthly ? position.daysInPeriod : rules.annualDivisor;
    position.nextPeriod = addDays(period->last, 1);
    return position;
}

Money prorated(Money full, int days, int divisor, const Currency& currency, Rounding rounding) noexcept
{
    if (days >= divisor)
        return full;
    const std::int64_t minor = detail::powerOfTen(Money::places - currency.exponent);
    const Wide part = divideRounded(Wide{full.units()} * days, Wide{divisor} * minor, rounding) * minor;
    return std::min(full, Money::fromUnits(static_cast<std::int64_t>(part)));
}

} // namespace seatwise
