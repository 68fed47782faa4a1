#pragma once

#include <vector>

#include "money/error.h"
#include "pricing/price.h"

namespace seatwise {

/// What a customer may ask otherwise, in the order in which a price is formed (R38): what is bought, then the offers.
enum class SelectionPart {
    plan,
    seats,
    billing,
    usage,
    baseAmounts,
    events,
    addOns,
    start,
    anchor,
    annualDiscount,
    negotiated,
    promotions,
    term,
    manager,
    other, ///< what is not named above, such as the billing period that is priced
};

/// What a part that is asked otherwise adds to the total; below zero what it takes off. Of several parts where the book
/// has no price for the first without the others: Ensemble for the 10 seats of Solo.
struct PriceEffect
{
    std::vector<SelectionPart> of;
    Money amount;

    friend bool operator==(const PriceEffect&, const PriceEffect&) = default;
};

/// Two prices of a book, and what leads from one to the other.
struct PriceChange
{
    Price before;
    Price after;
    std::vector<PriceEffect> effects; ///< none of what is asked alike; they add up to after − before
};

/// Why the totals of two selections differ: the parts in which they differ are taken over one after the other, in the
/// order of SelectionPart, and each is told what it adds to the total before it. Totals are those of their own billing
/// periods. Refused and misused: as price() of either. R65.
[[nodiscard]] Result<PriceChange> priceChange(const PriceBook& book, const Selection& from, const Selection& to);

} // namespace seatwise
