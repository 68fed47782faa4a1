#pragma once

#include <string>
#include <vector>

#include "export/recalculated.h"
#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise::test {

// Names of sheets.
inline const std::string calculator = "Calculator";
inline const std::string table = "Price table";

/// A shipped book by its id, or one of tests/data/books.
[[nodiscard]] SharedBook bookNamed(const std::string& name);

/// What is asked of the calculator of a job.
struct Asked
{
    Selection selection;
    Job job;
};

/// So many selections at random that a book must have a price for, with the edits that ask its workbook for them, and
/// other seats and quantities in its price table. The same seed gives the same ones.
[[nodiscard]] std::vector<Asked> askedAtRandom(const PriceBook& book, const std::string& file, int count,
                                               unsigned seed);

} // namespace seatwise::test
