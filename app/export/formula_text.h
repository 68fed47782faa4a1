#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "words/words.h"

namespace seatwise::sheets {

// Texts inside formulas. A sentence has figures of the sheet in its places: it is made with placeOf(0), placeOf(1) …
// as its arguments, for which formulas are given in the same order.

/// A text as a formula has it: in quotes, those of its own doubled.
[[nodiscard]] std::string literal(std::string_view text);

/// What stands in a sentence for the formula of this index, below 9.
[[nodiscard]] Name placeOf(std::size_t formula);

/// The formula of a sentence where `condition` holds, else of the other one. What both begin or end with is there once.
[[nodiscard]] std::string eitherSentence(const std::string& condition, std::string_view sentence,
                                         std::string_view otherwise, const std::vector<std::string>& formulas);

} // namespace seatwise::sheets
