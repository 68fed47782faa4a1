#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "money/currency.h"
#include "money/error.h"
#include "money/fixed.h"
#include "quoting/quote_sums.h"

namespace seatwise {

/// What was quoted in a currency, and what of it was accepted: the totals of issued quotes as they stand in them,
/// whatever they are for. Amounts of two currencies are never added.
struct QuotedAmounts
{
    Currency currency;
    Money quoted;
    Money accepted;

    friend bool operator==(const QuotedAmounts&, const QuotedAmounts&) = default;
};

/// What became of quotes, each counted once (standing_quotes.h):
/// issued = accepted + declined + unanswered, and of the unanswered some have expired. R92.
struct QuoteTally
{
    std::int64_t drafted = 0; ///< not issued yet
    std::int64_t issued = 0;
    std::int64_t accepted = 0;
    std::int64_t declined = 0;
    std::int64_t unanswered = 0;
    std::int64_t expired = 0;
    std::int64_t revised = 0;           ///< quotes of which more than one revision was issued
    std::int64_t superseded = 0;        ///< the revisions that are not counted for that
    std::vector<QuotedAmounts> amounts; ///< by the code of the currency

    friend bool operator==(const QuoteTally&, const QuoteTally&) = default;
};

/// Counts more quotes. Failed: an amount that does not fit.
[[nodiscard]] Result<void> addTo(QuoteTally& tally, const QuotesAlike& more);

/// How many of so many came to something, in percent to two decimals, half away from zero; nothing of none. R92.
[[nodiscard]] std::optional<Percent> conversionOf(std::int64_t converted, std::int64_t all) noexcept;

/// The accepted of the issued.
[[nodiscard]] inline std::optional<Percent> conversionOf(const QuoteTally& tally) noexcept
{
    return conversionOf(tally.accepted, tally.issued);
}

} // namespace seatwise
