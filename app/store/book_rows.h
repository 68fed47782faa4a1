#pragma once

#include <string>
#include <string_view>

#include "pricebook/price_book.h"
#include "quoting/quote.h"
#include "store/connection.h"

namespace seatwise {

// Price books as rows of the table "price_books": each text once, under the SHA-256 of its book. All throw
// StoreFailure.

/// The text that is kept of a book. Fails when there is none and when it is not what the audit trail says. `name` is
/// what messages call it: "the price book of SW-2026-000001".
[[nodiscard]] std::string bookText(const Connection& connection, const std::string& sha256, const Message& name);

/// The book of that text. Fails as bookText() does, and when it cannot be read.
[[nodiscard]] SharedBook readBook(const Connection& connection, const std::string& sha256, const Message& name);

/// The price book of a quote, as it was then.
[[nodiscard]] SharedBook readBook(const Connection& connection, const Quote& quote);

/// Whether the trail gets a record of a book that is kept already.
enum class BookRecord { whenNew, always };

/// Keeps a book, with a record of `event` and `detail` about it, within the transaction that is open.
void keepBook(const Connection& connection, const PriceBook& book, std::string_view event, const Message& detail,
              BookRecord when);

} // namespace seatwise
