#pragma once

#include <ostream>
#include <string_view>

#include "calendar/period.h"

namespace seatwise {

/// Failures show the days, not the bytes.
inline void PrintTo(const Period& period, std::ostream* out)
{
    *out << toString(period.first) << " to " << toString(period.last);
}

namespace test {

/// The day of "2026-07-01"; text that is none throws and fails the test.
inline Date day(std::string_view text)
{
    return parseDate(text).value();
}

inline Period days(std::string_view first, std::string_view last)
{
    return {day(first), day(last)};
}

} // namespace test

} // namespace seatwise
