#include "cli/month_option.h"

namespace seatwise::cli {

Result<Month> readMonth(const std::string& text)
{
    if (const auto month = parseMonth(text))
        return *month;
    return misused("a month must be like 2026-11, not " + inQuotes(text));
}

} // namespace seatwise::cli
