#include "telemetry/event_log.h"

namespace seatwise {

std::string asJsonLines(const std::vector<UsageRecord>& records)
{
    std::string lines;
    for (const UsageRecord& record : records)
        lines += record.line + '\n';
    return lines;
}

} // namespace seatwise
