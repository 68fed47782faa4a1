#pragma once

#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// What differs between two books, in words: "Pro subscription, a month", "$29.99", "$34.99".
struct BookDifference
{
    Message what;
    Message before; ///< empty where it is new
    Message after;  ///< empty where it is gone

    friend bool operator==(const BookDifference&, const BookDifference&) = default;
};
/// Everything in which two books differ, in the order of the book; empty for equal ones. That one is a draft is no
/// difference, and an assumption that a figure was set in the workshop stands for that figure. What there are no words
/// for, "changed" is said of.
[[nodiscard]] std::vector<BookDifference> differences(const PriceBook& before, const PriceBook& after);

} // namespace seatwise
