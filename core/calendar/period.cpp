#include "calendar/period.h"

#include <algorithm>

namespace seatwise {

using namespace std::chrono;

Date addDays(Date date, int days) noexcept
{
    return Date{sys_days{date} + std::chrono::days{days}};
}

Date addMonths(Date date, int months) noexcept
{
    const Date moved = date + std::chrono::months{months};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / last};
}

int daysBetween(Date from, Date to) noexcept
{
    return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

int dayCount(const Period& period) noexcept
{
    return daysBetween(period.first, period.last) + 1;
}

bool contains(const Period& period, Date date) noexcept
{
    return period.first <= date && date <= period.last;
}

std::optional<Period> overlap(const Period& a, const Period& b) noexcept
{
    const Period shared{std::max(a.first, b.first), std::min(a.last, b.last)};
    if (shared.last < shared.first)
        return std::nullopt;
    return shared;
}

Period monthOf(Date date) noexcept
{
    return {date.year() / date.month() / day{1}, Date{date.year() / date.month() / last}};
}

Period periodFrom(Date start, int months, int number) noexcept
{
    return {addMonths(start, number * months), addDays(addMonths(start, (number + 1) * months), -1)};
}

Period monthFrom(Date start, int months) noexcept
{
    return periodFrom(start, 1, months);
}

Period yearFrom(Date start, int years) noexcept
{
    return periodFrom(start, 12, years);
}

Date lastDayOfTerm(Date start, int years) noexcept
{
    return yearFrom(start, years - 1).last;
}

Period academicYearOf(Date date, month_day start) noexcept
{
    const Date begins = date.year() / start.month() / start.day();
    return yearFrom(date < begins ? addMonths(begins, -12) : begins);
}

} // namespace seatwise
