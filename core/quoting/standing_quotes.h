#pragma once

#include <cstdint>
#include <vector>

#include "quoting/counted_quote.h"

namespace seatwise {

/// A quote with all its revisions, as it is counted once: by the one of them that stands.
struct StandingQuote
{
    const CountedQuote* quote = nullptr; ///< that stands; lives as long as the quotes that were looked at
    std::int64_t superseded = 0;         ///< other revisions of it that were issued

    [[nodiscard]] bool isIssued() const noexcept { return quote->status != QuoteStatus::draft; }
    [[nodiscard]] bool isAccepted() const noexcept { return quote->status == QuoteStatus::accepted; }
    /// Issued, and neither accepted nor declined: open still, or expired.
    [[nodiscard]] bool isUnanswered() const noexcept
    {
        return quote->status == QuoteStatus::issued || quote->status == QuoteStatus::expired;
    }
};

/// Each quote once, in the order in which they were first made. Of revisions under one number the latest stands that
/// was accepted, else the latest that was issued, else the draft: a revision that is still being written has not
/// reached the customer. One that is superseded by a revision which is not there is left out. R92.
[[nodiscard]] std::vector<StandingQuote> standingQuotes(const std::vector<CountedQuote>& kept);

} // namespace seatwise
