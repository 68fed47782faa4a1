#pragma once

#include "store/connection.h"
#include "store/quote_rows.h"

namespace seatwise {

// How quotes are found and read in the tables. All throw StoreFailure.

/// A quote with its place in the list.
struct KeptQuote
{
    Quote quote;
    std::int64_t added = 0;
    std::string content; ///< its canonical bytes
};

/// The quote of an id, of a number (its latest revision that was issued), or of a number and a revision
/// ("SW-2026-000123 r2"); none when there is none. Fails when it is not what was written: content, row and audit trail
/// must agree.
[[nodiscard]] std::optional<KeptQuote> findQuote(const Connection& connection, std::string_view idOrNumber);

/// As above, of one that must be there.
[[nodiscard]] KeptQuote getQuote(const Connection& connection, std::string_view idOrNumber);

/// The rows of a search, the newest first.
[[nodiscard]] std::vector<QuoteSummary> listQuotes(const Connection& connection, const QuoteSearch& search);

/// The number that is free in a year.
[[nodiscard]] QuoteNumber nextNumber(const Connection& connection, int year);

} // namespace seatwise
