#include "research/order_days.h"

#include "calendar/period.h"

namespace seatwise {

namespace {

/// The first day of the year of a budget that begins `years` years after the one that follows `start`.
Date yearAfter(Date start, std::chrono::month_day yearStart, int years)
{
    return addMonths(addDays(academicYearOf(start, yearStart).last, 1), 12 * years);
}

} // namespace

Date orderBy(Date first, int leadDays) noexcept
{
    return addDays(first, -leadDays);
}

bool isTooLate(Date first, int leadDays, Date today) noexcept
{
    return orderBy(first, leadDays) < today;
}

Date earliestFirstDay(Date today, int leadDays) noexcept
{
    return addDays(today, leadDays);
}

std::vector<Date> yearsAfter(Date start, std::chrono::month_day yearStart, int years)
{
    std::vector<Date> firsts(static_cast<std::size_t>(years));
    for (int year = 0; Date & first : firsts)
        first = yearAfter(start, yearStart, year++);
    return firsts;
}

Date nextYearInTime(Date start, std::chrono::month_day yearStart, int leadDays, Date today) noexcept
{
    int years = 0;
    while (isTooLate(yearAfter(start, yearStart, years), leadDays, today))
        ++years;
    return yearAfter(start, yearStart, years);
}

} // namespace seatwise
