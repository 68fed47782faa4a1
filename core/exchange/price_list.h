#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/book_loss.h"
#include "pricebook/price_book.h"
#include "tables/table.h"

namespace seatwise {

// A price book as a plain table: the sheet of a workbook that it is read back from. A row has a figure or a word by its
// path in the book's JSON, "plans[0].seats.min", in the column "value"; the amounts of a charge, of a tier and of a
// band are a row each, "plans[0].charges[0].annual.tiers[2]", in columns named after the keys of the book's format, and
// so is a claim, "claims[7]".

/// What the sheet is called.
inline constexpr std::string_view priceListSheet = "Price list";

/// The columns, in their order.
inline constexpr std::array<std::string_view, 27> priceListColumns{
    "path",        "value",        "model",          "from",         "up_to",       "base",        "rate",
    "flat",        "package",      "amount",         "included",     "size",        "percent",     "fixed",
    "min",         "max",          "min_each",       "max_each",     "free_events", "text",        "source",
    "expect.plan", "expect.seats", "expect.billing", "expect.field", "expect.rule", "expect.value"};

/// The texts of a row by the place of their column.
using PriceListRow = std::map<std::size_t, std::string>;

/// A book row by row, without a header. Every figure is a text, with all of its decimals.
[[nodiscard]] std::vector<PriceListRow> priceListRows(const PriceBook& book);

/// A book that was read from such a table, with what may not be as it was.
struct ListedBook
{
    SharedBook book;
    std::vector<BookLoss> losses;
};

/// The book of a table of priceListRows() with its header; figures that are numbers in the sheet count as their text.
/// It is the same book again. That other sheets are not read is a loss, as is a mark that stands for a hidden
/// character. Refused in one line that names the sheet, the cell and what is allowed: another header, a path that is
/// none, is there twice or leaves out one before it, a column that has no place in the row, and what readPriceBook()
/// refuses. R74.
[[nodiscard]] Result<ListedBook> readPriceList(const Table& table);

} // namespace seatwise
