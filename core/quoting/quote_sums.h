#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "quoting/counted_quote.h"

namespace seatwise {

// What a store sums of its quotes, as far as figures of any months need it. A quote is counted once, by the revision of
// it that stands (standing_quotes.h); of alike ones there may be several sums, which add up. A month is that of issue.

/// Where the bands of seats begin that quotes are counted in; ours and fixed, as each plan of each price book has tiers
/// of its own.
inline constexpr std::array<SeatCount, 5> seatBandStarts{1, 20, 100, 500, 2'000};

/// Quotes of one month, plan, band, status and currency.
struct QuotesAlike
{
    std::optional<std::chrono::year_month> month; ///< absent in drafts
    BookId book;
    PlanId plan;
    std::size_t band = 0; ///< the place in seatBandStarts
    QuoteStatus status = QuoteStatus::draft;
    Currency currency;
    std::int64_t quotes = 0;
    std::int64_t revised = 0;    ///< of which another revision was issued
    std::int64_t superseded = 0; ///< those other revisions
    Money total;
};

/// Issued quotes of one month, person and depth.
struct DepthsAlike
{
    std::chrono::year_month month{};
    std::string preparedBy;
    Percent depth;
    std::int64_t quotes = 0;
    std::int64_t accepted = 0;
    std::int64_t added = 0; ///< CountedQuote::added of the first of them
};

/// Quotes of one month that were decided after so many days.
struct DecidedAlike
{
    std::chrono::year_month month{};
    bool accepted = false;
    int days = 0;
    std::int64_t quotes = 0;
};

/// Quotes that one person approved with one proof.
struct ApprovedAlike
{
    std::optional<std::chrono::year_month> month; ///< absent in drafts
    std::string by;
    std::optional<ApprovalProof> proof;
    std::int64_t quotes = 0;
};

/// An issued quote for a trial.
struct TrialQuote
{
    std::string customer;
    Date issued{};
    bool accepted = false;
};

/// An accepted quote with an amount, for no trial.
struct Purchase
{
    std::string customer;
    Date decided{};
};

/// Revisions of quotes with one price book that nothing was decided about.
struct OpenAlike
{
    BookId book;
    std::int64_t drafts = 0;
    std::int64_t issued = 0;  ///< and valid still
    std::int64_t waiting = 0; ///< drafts whose discount nobody has allowed yet
};

struct QuoteSums
{
    std::vector<QuotesAlike> quotes;
    std::vector<DepthsAlike> depths;
    std::vector<DecidedAlike> decided;
    std::vector<ApprovedAlike> approved;
    std::vector<TrialQuote> trials;
    std::vector<Purchase> purchases; ///< at least those of everybody who is in a trial
    std::vector<OpenAlike> open;
    std::vector<CountedQuote> unanswered; ///< issued, or expired
    std::int64_t damaged = 0;             ///< quotes left out, as what is kept of them is not what was written
};

/// The sums of some quotes with all their revisions. R92.
[[nodiscard]] QuoteSums sumsOf(const CountedQuotes& kept);

/// Adds the sums of other quotes.
void add(QuoteSums& sums, QuoteSums more);

} // namespace seatwise
