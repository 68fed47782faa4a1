#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/json_problem.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// Reads a price book from the bytes of its JSON file. Every figure is read as decimal text, never as a JSON number.
/// Refuses unknown and duplicate keys, wrong types, references to nothing, tiers out of order and negative rates, and
/// names every problem it can find in one pass over a well-formed file. A text that was written from a book
/// (pricebook/writer.h) is read with the `sha256` of that book's file; without one the bytes are those of the file. R7.
[[nodiscard]] tl::expected<SharedBook, std::vector<JsonProblem>> readPriceBook(std::string_view json,
                                                                               std::string sha256 = {});

/// The same of a text that may be written in any way: the book is the one that its canonical text would be read as.
[[nodiscard]] tl::expected<SharedBook, std::vector<JsonProblem>> readAsCanonical(std::string_view json);

} // namespace seatwise
