#pragma once

#include <optional>

namespace seatwise::ui {

/// Where a key goes among the rows of a chart from the one that is read: Up and Down, Home and End, and Escape, which
/// reads none. Nothing for a key that goes nowhere.
[[nodiscard]] std::optional<std::optional<int>> rowByKey(int key, std::optional<int> read, int rows);

} // namespace seatwise::ui
