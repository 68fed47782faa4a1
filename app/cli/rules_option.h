#pragma once

#include <string>

#include "cli/arguments.h"
#include "insights/mrr_rules.h"

namespace seatwise::cli {

/// Rules of recurring revenue as they are typed.
inline constexpr Kind rulesKind{"RULES", "seatwise stripe chartmogul profitwell"};

/// Misused (exit 2) for other text.
[[nodiscard]] Result<MrrRules> readRules(const std::string& text);

} // namespace seatwise::cli
