#pragma once

#include <vector>

#include "money/error.h"
#include "pricing/price.h"

namespace seatwise {

/// Another way to a wished total, which needs no discount of the account manager.
struct Trade
{
    enum class Kind { term, billing, seats, plan };

    Kind kind = Kind::term;
    Selection selection;
    Price price;
};

/// How a total is reached that a customer wishes.
struct Target
{
    Price price;    ///< without a discount of the account manager
    Money discount; ///< what the account manager takes off it
    Percent percent;
    Money total;
    DiscountBand::Needs needs = DiscountBand::Needs::none;
    bool isReached = false; ///< no more than what is wished
    std::vector<Trade> trades;
};

/// The account manager's discount, in place of that of the selection, with which a selection costs no more in its
/// billing period than `wished`: the percentage of the fewest decimals that gives the total to the minor unit, or where
/// none does the least that goes below it; of those that take off as much the one that needs least. Where neither the
/// book's bands nor its floor let it go so far, the largest they allow. What it needs is said and not asked for. Trades
/// are the shortest longer term, each other billing (a year beside twelve months), the most seats and each other
/// subscription that reach the wish without a discount; none where nothing has to be taken off. R66.
/// Refused and misused: as price() of the selection without the account manager's discount.
[[nodiscard]] Result<Target> targetFor(const PriceBook& book, Selection selection, Money wished);

} // namespace seatwise
