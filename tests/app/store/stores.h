#pragma once

#include <memory>
#include <string>

#include "files/scratch_folder.h"
#include "quoting/quote_store.h"
#include "store/sql_quote_store.h"
#include "store/sqlite_file.h"

namespace seatwise::test {

/// An empty store of a test's own: in a file, or on a server in the program of tests that is built for servers. It is
/// made when it is opened first.
class EmptyStore
{
public:
    EmptyStore();

    /// What --store takes.
    [[nodiscard]] const std::string& location() const { return location_; }

    [[nodiscard]] std::unique_ptr<QuoteStore> open() const;

    /// Runs a statement beside the program, as somebody who may do anything; whether it went well.
    [[nodiscard]] bool tamper(const char* statement) const;

    /// The same with the statements of a file.
    [[nodiscard]] bool load(const std::string& sqlFile) const;

private:
    ScratchFolder folder_; ///< for a store in a file
    std::string location_;
};

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
