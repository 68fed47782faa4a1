#pragma once

#include <memory>
#include <string>

#include "quoting/quote_store.h"
#include "store/sql_quote_store.h"
#include "store/sqlite_file.h"

namespace seatwise::test {

/// The shipped music book.
[[nodiscard]] const PriceBook& shippedMusicBook();

/// A draft of so many Ensemble seats a year for a customer.
[[nodiscard]] Quote draft(const std::string& id, SeatCount seats = 200,
                          const std::string& customer = "Sample School District");

/// The store of a file, which must open.
[[nodiscard]] std::unique_ptr<QuoteStore> open(const std::string& file);

/// Adds a draft and issues it; the error of whichever fails.
[[nodiscard]] Result<Quote> save(QuoteStore& store, const Quote& draft);

/// A day on which quotes are issued, and the quotes of a store on it.
inline constexpr Date issueDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{21}};
[[nodiscard]] std::vector<QuoteSummary> allQuotes(const QuoteStore& store);

[[nodiscard]] std::string bytesOf(const std::string& file);
void writeBytes(const std::string& file, const std::string& bytes);

} // namespace seatwise::test
