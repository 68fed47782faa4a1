#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"

namespace seatwise {

/// A sheet of a workbook as text: a line for each row, blank for an empty one; cells separated by tabs, in quotes
/// unless they are numbers; dates as 2026-01-31.
struct Sheet
{
    std::string name;
    std::string rows; ///< empty for a sheet without values
};

/// What a workbook may unpack to, and how much text is made of it.
inline constexpr std::size_t maxUnpacked = std::size_t{256} * 1024 * 1024;

/// The sheets of a workbook (.xlsx or .ods). Fails for bytes that are neither, that unpack to more than maxUnpacked,
/// and for a workbook that is protected with a password.
[[nodiscard]] Result<std::vector<Sheet>> readWorkbook(std::string_view bytes);

} // namespace seatwise
