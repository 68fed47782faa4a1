#pragma once

#include <optional>

#include "pricebook/price_book.h"
#include "quoting/quote.h"

namespace seatwise {

/// What whoever approves a draft decides about.
struct AskedDiscount
{
    Percent percent; ///< of the account manager's discount
    Money amount;    ///< that it takes off, positive
    std::optional<Money>
        aboveFloor; ///< what is left above the floor; nothing where the book sets none, or for a change

    friend bool operator==(const AskedDiscount&, const AskedDiscount&) = default;
};

/// The account manager's discount of a price: where it is an amount, what that is of what recurs without it, to two
/// decimals. 0 where there is none.
[[nodiscard]] Percent managerPercent(const ChargedPrice& price);

/// What a draft asks for by the price book that it was priced with: of its options the one with the highest percentage,
/// and of those the one that comes nearest to the floor. R42, R79.
[[nodiscard]] AskedDiscount askedDiscount(const Quote& draft, const PriceBook& book);

} // namespace seatwise
