#pragma once

#include <string>
#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// A word of a price book that changes what a list of rates alone would come to.
struct SpecialWord
{
    std::string path; ///< as an assumption names it: "plans.team.charges.calls.maximum"
    Message does;     ///< a sentence

    friend bool operator==(const SpecialWord&, const SpecialWord&) = default;
};

/// What the words of a book do, in its order: months of the customer's own, discounts of quarters and half-years, a
/// pause over New Year, credits of which a share is kept; billing by the quarter and the half-year; minimum and
/// maximum, what is charged once, packages in tiers, percentages of events; promotions of months and together with
/// others; own amounts and endings of locales.
[[nodiscard]] std::vector<SpecialWord> specialWords(const BookContent& book);

} // namespace seatwise
