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

/// What a draft asks for by the price book that it was priced with. R42.
[[nodiscard]] AskedDiscount askedDiscount(const Quote& draft, const PriceBook& book);

} // namespace seatwise
