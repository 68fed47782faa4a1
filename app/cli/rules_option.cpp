#include "cli/rules_option.h"

namespace seatwise::cli {

Result<MrrRules> readRules(const std::string& text)
{
    if (const auto rules = parseMrrRules(text))
        return *rules;
    return misused("rules must be " + oneOf(rulesKind.words) + ", not " + inQuotes(text));
}

} // namespace seatwise::cli
