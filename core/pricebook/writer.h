#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "pricebook/price_book.h"

namespace seatwise {

/// The book as the text of a price-book file that readPriceBook() takes: keys in the order of the shipped books,
/// two spaces of indent, objects of single values on one line where they fit, what is at its default left out. Reading
/// it gives the same book again, but for its sha256. The shipped books are in this form.
[[nodiscard]] std::string writePriceBook(const BookContent& book);

/// The JSON of that text.
[[nodiscard]] nlohmann::ordered_json priceBookJson(const BookContent& book);

} // namespace seatwise
