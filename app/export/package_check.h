#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace seatwise::sheets {

/// Whether an XLSX file is whole: each of its parts can be unpacked, has the sum it was packed with and is complete
/// XML, and its sheets have as many cells as these, in order.
[[nodiscard]] bool isWhole(std::string_view bytes, const std::vector<std::size_t>& cellsOfSheets);

} // namespace seatwise::sheets
