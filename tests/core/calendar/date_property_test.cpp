#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "calendar/date.h"

namespace seatwise::date_property_test {

namespace {

using namespace std::chrono;

RC_GTEST_PROP(DateProperty, EveryDayReadsBackWhatItPrints, ())
{
    // Day 0 is 1900-01-01 and day 2,958,463 is 9999-12-31 (proleptic Gregorian, 8,100 years).
    const auto day = *rc::gen::inRange(0, 2'958'464).as("days since 1900-01-01");
    const Date date = sys_days{1900y / January / 1} + days{day};
    RC_ASSERT(parseDate(toString(date)) == date);
}

RC_GTEST_PROP(DateProperty, TextOrderIsDayOrder, ())
{
    const sys_days first{1900y / January / 1};
    const auto a = *rc::gen::inRange(0, 2'958'464).as("a");
    const auto b = *rc::gen::inRange(0, 2'958'464).as("b");
    RC_ASSERT((toString(Date{first + days{a}}) < toString(Date{first + days{b}})) == (a < b));
}

} // namespace

} // namespace seatwise::date_property_test
