#pragma once

#include "book.h"
#include "random_cases.h"
#include "selection/selection.h"

namespace seatwise::test {

/// A book made of all words there are, and what may be asked of it.
struct AnyBook
{
    Book book;           ///< of the plan "team", the add-on "extra", promotions, terms and a locale "there"
    Selection selection; ///< of the plan, with usage, events, add-ons and offers
};

/// Every charge model, with amounts for each billing period or multiples; packages in tiers, minimum and maximum, what
/// is charged once, percentages of sums and of events, discounts of periods, promotions of periods and of months,
/// terms, rollovers, amounts and endings of a locale; currencies of cents, of none and of mils; amounts up to 10^12.
[[nodiscard]] AnyBook anyBookOfAllWords(Random& random);

} // namespace seatwise::test
