#pragma once

#include "calendar/period.h"

namespace seatwise {

/// Whether a contract that began on a day and was agreed for so many years keeps its price although another list comes
/// into force on `from`. One that begins on that day or later is of the new list. R70.
[[nodiscard]] inline bool keepsItsPrice(Date start, int years, Date from) noexcept
{
    return start < from && lastDayOfTerm(start, years) >= from;
}

} // namespace seatwise
