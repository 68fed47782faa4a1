#include "calendar/typed_numbers.h"

#include <algorithm>

namespace seatwise {

namespace {

using namespace std::chrono;
using Reason = DateRefusal::Reason;

constexpr year firstYear{1900};
constexpr int century = 2000;
constexpr int maxYearless = 8; ///< years from one 29 February to the next, over a century without a leap day

bool hasFour(TypedNumber number)
{
    return number.digits == 4;
}

/// The orders in which a place writes numbers so parted. A point is the sign of day-first places; where the place has
/// another order, or none, both are tried.
std::vector<DateOrder> ordersFor(char separator, bool two, std::optional<DateOrder> place)
{
    using enum DateOrder;
    if (!place)
        return {dayMonthYear, monthDayYear, yearMonthDay};
    if (*place == yearMonthDay && two && separator != '.')
        return {yearMonthDay};
    if (*place == yearMonthDay)
        return separator == '.' ? std::vector{dayMonthYear, yearMonthDay}
                                : std::vector{dayMonthYear, monthDayYear, yearMonthDay};
    if (*place == monthDayYear && separator == '.')
        return {dayMonthYear, monthDayYear};
    return {*place};
}

void addTo(DateReadings& readings, DateRefusal& refusal, const ReadDates& more)
{
    if (!more)
        refusal = more.error().reason == Reason::notUnderstood ? refusal : more.error();
    else
        addMissing(readings.days, more->days);
}

ReadDates readThree(TypedNumber a, TypedNumber b, TypedNumber c, DateOrder order)
{
    if (order == DateOrder::yearMonthDay)
        std::swap(a, c);
    else if (order == DateOrder::monthDayYear)
        std::swap(a, b);
    const auto named = yearOf(c);
    if (!named || a.digits > 2 || b.digits > 2)
        return refuseDate(Reason::notUnderstood);
    return dayOfYear(a, static_cast<unsigned>(b.value), *named);
}

ReadDates readTwo(TypedNumber a, TypedNumber b, DateOrder order, const DateReading& how)
{
    if (order != DateOrder::dayMonthYear)
        std::swap(a, b);
    return dayWithoutYear(a, static_cast<unsigned>(b.value), how);
}

} // namespace

void addMissing(std::vector<Date>& days, const std::vector<Date>& more)
{
    for (const Date date : more)
        if (std::ranges::find(days, date) == days.end())
            days.push_back(date);
}

std::optional<year> yearOf(TypedNumber number)
{
    if (number.digits == 4)
        return year{number.value};
    if (number.digits == 2)
        return year{century + number.value};
    return std::nullopt;
}

ReadDates dayOfYear(TypedNumber day, unsigned month, year year)
{
    const Date date{year, std::chrono::month{month}, std::chrono::day{static_cast<unsigned>(day.value)}};
    if (day.digits > 2 || !date.ok())
        return refuseDate(Reason::noSuchDay);
    if (date.year() < firstYear)
        return refuseDate(Reason::outOfRange);
    return DateReadings{{date}, true};
}

ReadDates dayWithoutYear(TypedNumber day, unsigned month, const DateReading& how)
{
    const int step = how.yearless == YearlessDay::coming ? 1 : -1;
    for (int i = 0; i <= maxYearless; ++i) {
        const auto read = dayOfYear(day, month, how.today.year() + years{step * i});
        if (!read)
            continue;
        const Date date = read->days.front();
        if (step > 0 ? date >= how.today : date <= how.today)
            return DateReadings{{date}, false};
    }
    return refuseDate(Reason::noSuchDay);
}

ReadDates readNumbers(const std::vector<TypedNumber>& numbers, char separator, const DateReading& how)
{
    const bool two = numbers.size() == 2;
    if (two && (hasFour(numbers[0]) || hasFour(numbers[1])))
        return refuseDate(Reason::noSingleDay);
    if (!two && hasFour(numbers[0]))
        return readThree(numbers[0], numbers[1], numbers[2], DateOrder::yearMonthDay);
    if (numbers[0].digits > 2 || numbers[1].digits > 2 || (!two && !yearOf(numbers[2])))
        return refuseDate(Reason::notUnderstood);
    DateReadings readings{{}, !two};
    DateRefusal refusal;
    auto orders = ordersFor(separator, two, how.order);
    const bool likeIso = separator == '-' && !two && numbers[2].digits == 2; // 26-12-15 may be 2026-12-15
    if (likeIso && std::find(orders.begin(), orders.end(), DateOrder::yearMonthDay) == orders.end())
        orders.push_back(DateOrder::yearMonthDay);
    for (const DateOrder order : orders) {
        if (order == DateOrder::yearMonthDay && !two && hasFour(numbers[2]))
            continue;
        addTo(readings, refusal,
              two ? readTwo(numbers[0], numbers[1], order, how) : readThree(numbers[0], numbers[1], numbers[2], order));
    }
    if (readings.days.empty())
        return tl::make_unexpected(refusal);
    return readings;
}

} // namespace seatwise
