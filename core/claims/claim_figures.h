#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "money/error.h"
#include "money/quotient.h"
#include "pricebook/price_book.h"

namespace seatwise {

/// A computed figure before it is rounded, or no limit at all.
struct Figure
{
    Quotient value;
    bool unlimited = false;

    /// The quotient rounded once, half away from zero, to so many decimals; "unlimited" where there is no limit.
    /// R2.
    [[nodiscard]] Message rounded(int decimals) const;
};

/// The decimals of a plain decimal: 3 for "0.998".
[[nodiscard]] int decimalsOf(std::string_view decimal) noexcept;

/// What a claim about a price asks: a plan, its seats where the field needs them, and a billing period.
struct ClaimQuestion
{
    const PriceBook& book;
    const Plan& plan;
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    const ClaimDetails* details = nullptr; ///< what else it asks; null: nothing
};

/// A figure that a claim may be about: `expect.field` in a price book.
struct ClaimField
{
    std::string_view name;
    const Words<void()>& how; ///< how it is computed
    bool needsSeats = true;
    bool upperLimit = false; ///< the published figure is a limit that must not be reached
    bool ofPrice = false;    ///< a price of a selection, which may have usage, add-ons and offers
    Result<Figure> (*compute)(const ClaimQuestion&) = nullptr;
};

/// The names of all fields, in the order a message lists them.
[[nodiscard]] std::span<const std::string_view> claimFieldNames();

/// Null for a name that is no field.
[[nodiscard]] const ClaimField* findClaimField(std::string_view name) noexcept;

/// The annual saving at a number of seats, in percent: what the annual total lies below 12 monthly ones.
[[nodiscard]] Result<Figure> annualSavingPercent(const PriceBook& book, const Plan& plan, SeatCount seats);

} // namespace seatwise
