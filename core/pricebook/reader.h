#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// One thing wrong with a price-book file: where (JSON path such as "plans[1].charges[0].monthly.tiers[2].rate", and
/// line) and what was expected there.
struct BookProblem
{
    std::string path;
    Message message;

    friend bool operator==(const BookProblem&, const BookProblem&) = default;
};

/// The largest file, the deepest nesting and the most tiers that are read.
inline constexpr std::size_t largestBookBytes = 1024 * 1024;
inline constexpr int deepestBookNesting = 16;
inline constexpr std::size_t mostTiers = 64;

/// Reads a price book from the bytes of its JSON file. Every figure is read as decimal text, never as a JSON number.
/// Refuses unknown and duplicate keys, wrong types, references to nothing, tiers out of order and negative rates, and
/// names every problem it can find in one pass over a well-formed file. A text that was written from a book
/// (writer.h) is read with the `sha256` of that book's file; without one the bytes are those of the file. R7.
[[nodiscard]] tl::expected<SharedBook, std::vector<BookProblem>> readPriceBook(std::string_view json,
                                                                               std::string sha256 = {});

/// A problem with where it is: "plans[1].seats: line 48: …".
[[nodiscard]] Message inPlace(const BookProblem& problem);

/// The problems as the one line the program prints: the first, and how many more there are.
[[nodiscard]] Error asError(const std::vector<BookProblem>& problems);

} // namespace seatwise
