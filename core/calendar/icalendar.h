#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calendar/date.h"

namespace seatwise {

/// An event that lasts all of one day.
struct DayEvent
{
    std::string uid; ///< the same for the same event in every export, so that a calendar updates it: "order-by@…"
    Date day;
    std::string summary;
    std::string description; ///< may be empty

    friend bool operator==(const DayEvent&, const DayEvent&) = default;
};

/// The events as an iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 octets, never inside a UTF-8
/// character; text is escaped; events take no time from anyone (TRANSP:TRANSPARENT). `stamp` is when the file was
/// made, in UTC, as "20260701T120000Z".
[[nodiscard]] std::string toICalendar(const std::vector<DayEvent>& events, std::string_view stamp);

} // namespace seatwise
