#pragma once

#include <string>
#include <string_view>

#include "quoting/quote.h"

namespace seatwise {

/// A name for a file of a quote, from number, revision and customer: "SW-2026-000123-r1-Sample-School-District.pdf",
/// or "draft-Sample-School-District.pdf" before there is a number. Letters and digits of any script stay, everything
/// else becomes a dash, never two in a row: no separators of folders, no controls, no leading dot. At most
/// maxFileNameLength bytes, cut between characters. `extension` comes without its dot.
[[nodiscard]] std::string quoteFileName(const Quote& quote, std::string_view extension);

inline constexpr std::size_t maxFileNameLength = 120;

} // namespace seatwise
