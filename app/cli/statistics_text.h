#pragma once

#include <string>
#include <vector>

#include "cli/text_table.h"

namespace seatwise::cli {

/// A number with so many decimals.
[[nodiscard]] std::string withDecimals(double number, int decimals);

/// "63.1 %" of 0.631.
[[nodiscard]] std::string shareText(double share);

/// A table of figures below these names and a rule.
[[nodiscard]] TextTable numberTable(const std::vector<std::string>& names);

} // namespace seatwise::cli
