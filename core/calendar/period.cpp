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

Period monthFrom(Date start, int months) noexcept
{
    return {addMonths(start, months), addDays(addMonths(start, months + 1), -1)};
}

Period yearFrom(Date start, int years) noexcept
{
    return {addMonths(start, years * 12), addDays(addMonths(start, (years + 1) * 12), -1)};
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
