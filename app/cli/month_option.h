#pragma once

#include <string>

#include "cli/arguments.h"
#include "insights/movements.h"

namespace seatwise::cli {

/// A month as it is typed: "2026-11".
inline constexpr Kind monthKind{"YYYY-MM"};

/// Misused (exit 2) for other text.
[[nodiscard]] Result<Month> readMonth(const std::string& text);

} // namespace seatwise::cli
