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
/// (writer.h) is read with the `sha256` of that book's file; without one the bytes are those of the file. R7.
[[nodiscard]] tl::expected<SharedBook, std::vector<JsonProblem>> readPriceBook(std::string_view json,
                                                                               std::string sha256 = {});

/// A sentence for each boundary of a plan or add-on at which the list does not join: a band whose base is not the band
/// before priced at this band's first quantity, a volume tier that costs less than the tier before it. Such as "cliff
/// at 120 seats: Ensemble, monthly". R10.
[[nodiscard]] std::vector<Message> findCliffs(const BookContent& book);

} // namespace seatwise
