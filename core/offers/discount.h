#pragma once

#include <optional>

#include "money/fixed.h"
#include "words/message.h"

namespace seatwise {

/// A discount as a line of its own; the amount is positive and subtracted.
struct Discount
{
    /// What it comes from, in the order of application (offers/offers.h); a credit is for unused time at an old rate.
    enum class Kind { annualPolicy, negotiated, promotion, term, manager, credit };

    Message description;
    std::optional<Percent> percent;
    Money amount;
    Kind kind = Kind::annualPolicy;

    friend bool operator==(const Discount&, const Discount&) = default;
};

} // namespace seatwise
