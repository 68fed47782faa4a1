#pragma once

#include <vector>

#include "money/currency.h"
#include "pricebook/price_book.h"

namespace seatwise {

// What a price book offers, in a few plain words, to set beside what another book offers.

/// A figure of a charge and what it is for: "up to 1,000" costs "$0.10 a credit".
struct PricedRange
{
    Message range; ///< empty for all quantities
    Message price;

    friend bool operator==(const PricedRange&, const PricedRange&) = default;
};

[[nodiscard]] std::vector<PricedRange> pricedRanges(const ChargeModel& model, const ChargeUnit& unit,
                                                    const Currency& currency);

/// All of them: "up to 1,000 $0.10 a credit; above 1,000 $0.08 a credit".
[[nodiscard]] Message inWords(const std::vector<PricedRange>& ranges);

/// What the charges of an add-on come to: "$7.99".
[[nodiscard]] Message inWords(const std::vector<Charge>& charges, const Currency& currency);

/// "monthly, annual".
[[nodiscard]] Message inWords(const std::vector<Billing>& periods);

/// "1", "1 to 10", "5 or more, in steps of 5".
[[nodiscard]] Message inWords(const SeatRange& seats);

/// "500 credits for $42.50, kept for 12 months".
[[nodiscard]] Message inWords(const CreditPack& pack, const Currency& currency);

/// "none", "full", "capped at 500 credits", "kept for 12 months".
[[nodiscard]] Message inWords(const CreditRollover& rollover);

/// "included", "sold beside it as Semantic search", or the limit in the words of the book.
[[nodiscard]] Message inWords(const PlanFeature& feature, const PriceBook& book);

} // namespace seatwise
