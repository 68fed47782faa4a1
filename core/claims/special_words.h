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

/// What the words of a book do, in its order: minimum and maximum, packages in tiers, percentages of events, promotions
/// of months.
[[nodiscard]] std::vector<SpecialWord> specialWords(const BookContent& book);

} // namespace seatwise
