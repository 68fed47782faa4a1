#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "customers/customer.h"
#include "quoting/quote_store.h"

namespace seatwise {

/// A subscription or trial that a customer has, by the quote it accepted.
struct Holding
{
    QuoteId quote;
    std::optional<QuoteNumber> number;
    PlanId plan;
    SeatCount seats = 0; ///< of a ramp those of the year that runs
    Billing billing = Billing::monthly;
    std::optional<Date> since; ///< may be to come; absent where the quote names no start
    /// The last day that was agreed: of the term, else of the year that was paid for first, or of the trial. Absent for
    /// what is paid by a shorter period and goes on until it is cancelled, and where there is no start.
    std::optional<Date> until;

    friend bool operator==(const Holding&, const Holding&) = default;
};

/// The quotes made under any of a customer's names, the newest first for each, at most so many of each. Fails when the
/// store does.
[[nodiscard]] Result<std::vector<QuoteSummary>> quotesOf(const Customer& customer, const QuoteStore& quotes, Date today,
                                                         std::int64_t most);

/// What a customer has on a day, by the quotes that were accepted under any of its names, the newest last. A quote that
/// has begun stands in place of the one it replaces, and one for a change in place of those of the plan it changes.
/// What has ended is left out. Fails when the store does.
[[nodiscard]] Result<std::vector<Holding>> holdingsOf(const Customer& customer, const QuoteStore& quotes, Date today);

} // namespace seatwise
