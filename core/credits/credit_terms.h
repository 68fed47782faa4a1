#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>

#include "money/error.h"
#include "money/fixed.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// A number of AI credits, mostly whole: a credit is one insight or summary (worksheet, AI Credit System). Where a use
/// takes a part of one it has up to 6 decimals.
class CreditCount
{
public:
    constexpr CreditCount() = default;
    constexpr CreditCount(std::integral auto whole) // NOLINT(google-explicit-constructor)
        : quantity_(Quantity::whole(static_cast<std::int64_t>(whole)))
    {
    }
    constexpr explicit CreditCount(Quantity quantity) noexcept
        : quantity_(quantity)
    {
    }

    [[nodiscard]] constexpr Quantity quantity() const noexcept { return quantity_; }

    friend constexpr bool operator==(CreditCount, CreditCount) = default;
    friend constexpr auto operator<=>(CreditCount, CreditCount) = default;

    constexpr CreditCount& operator+=(CreditCount more)
    {
        quantity_ += more.quantity_;
        return *this;
    }
    constexpr CreditCount& operator-=(CreditCount less)
    {
        quantity_ -= less.quantity_;
        return *this;
    }
    friend constexpr CreditCount operator+(CreditCount a, CreditCount b) { return a += b; }
    friend constexpr CreditCount operator-(CreditCount a, CreditCount b) { return a -= b; }
    friend constexpr CreditCount operator-(CreditCount a) { return CreditCount() - a; }

private:
    Quantity quantity_;
};

[[nodiscard]] constexpr Decimal decimalOf(CreditCount credits) noexcept
{
    return decimalOf(credits.quantity());
}

/// The most credits of an allowance, a pack, a cap or a month's use.
inline constexpr CreditCount maxCredits = 1'000'000'000;

/// The longest life of credits, and the longest ledger, in months.
inline constexpr int maxMonths = 1'200;

/// Credits bought together. Without an end of their own they roll over as the allowance does.
struct PackOffer
{
    CreditCount credits;
    Rate price;
    std::optional<int> months; ///< the month of purchase counted

    friend bool operator==(const PackOffer&, const PackOffer&) = default;
};

/// What a customer's credits follow.
struct CreditTerms
{
    CreditCount allowance; ///< granted at the start of each month
    std::optional<PackOffer> pack;
    Rate overageRate; ///< for a credit beyond the balance
    CreditRollover rollover;

    friend bool operator==(const CreditTerms&, const CreditTerms&) = default;
};

/// A number of credits in plain decimal text, 0 to maxCredits; nothing for other text.
[[nodiscard]] std::optional<CreditCount> creditsIn(std::string_view text) noexcept;

/// The policy of "none", "full", "capped:500", "expires:12" or "percent:50". Misused for other text, saying which
/// number is missing: a cap needs its credits, an expiry its end. R46.
[[nodiscard]] Result<CreditRollover> parseRollover(std::string_view text);

/// The pack of "500:42.50", credits and price. Misused for other text.
[[nodiscard]] Result<PackOffer> parsePack(std::string_view text);

/// Misused for terms that no ledger can be kept by: figures below zero or above maxCredits, a cap or an expiry without
/// its number.
[[nodiscard]] Result<void> checkTerms(const CreditTerms& terms);

} // namespace seatwise
