#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "money/error.h"
#include "money/fixed.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// A number of AI credits. Always whole: a credit is one insight or summary (worksheet, AI Credit System).
using CreditCount = std::int64_t;

/// The most credits of an allowance, a pack, a cap or a month's use.
inline constexpr CreditCount maxCredits = 1'000'000'000;

/// The longest life of credits, and the longest ledger, in months.
inline constexpr int maxMonths = 1'200;

/// Credits bought together. Without an end of their own they roll over as the allowance does.
struct PackOffer
{
    CreditCount credits = 0;
    Rate price;
    std::optional<int> months; ///< the month of purchase counted

    friend bool operator==(const PackOffer&, const PackOffer&) = default;
};

/// What a customer's credits follow.
struct CreditTerms
{
    CreditCount allowance = 0; ///< granted at the start of each month
    std::optional<PackOffer> pack;
    Rate overageRate; ///< for a credit beyond the balance
    CreditRollover rollover;

    friend bool operator==(const CreditTerms&, const CreditTerms&) = default;
};

/// The policy of "none", "full", "capped:500" or "expires:12". Misused for other text, saying which number is missing:
/// a cap needs its credits, an expiry its end. R46.
[[nodiscard]] Result<CreditRollover> parseRollover(std::string_view text);

/// The pack of "500:42.50", credits and price. Misused for other text.
[[nodiscard]] Result<PackOffer> parsePack(std::string_view text);

/// Misused for terms that no ledger can be kept by: figures below zero or above maxCredits, a cap or an expiry without
/// its number.
[[nodiscard]] Result<void> checkTerms(const CreditTerms& terms);

} // namespace seatwise
