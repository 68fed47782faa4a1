#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "editing/book_draft.h"

namespace seatwise {

// The file of a draft as text, where somebody reads and writes it beside the parts.

/// Makes a text the whole draft. Refused: what readDraft() refuses.
[[nodiscard]] Result<BookEdit> withFileText(std::string_view json);

/// The line on which what is at a path of a draft begins in the text of its file, counted from 1; nothing where the
/// text has no such thing or cannot be read.
[[nodiscard]] std::optional<int> lineOf(std::string_view path, std::string_view json);

/// The lines of a text that another text does not have, or has fewer times; counted from 1, in their order.
[[nodiscard]] std::vector<int> linesBeyond(std::string_view other, std::string_view text);

} // namespace seatwise
