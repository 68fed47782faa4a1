#pragma once

#include <vector>

#include "calendar/period.h"
#include "money/error.h"
#include "pricing/price.h"
#include "words/message.h"

namespace seatwise {

/// What a school can do with a summer in which nobody plays.
enum class SummerStrategy {
    payThrough,      ///< keep the subscription and pay for the summer
    pause,           ///< suspend the billing; only active days are billed
    cancelAndResume, ///< cancel before the summer, which takes effect at a month's end, and subscribe again after it
};

/// A strategy and what twelve months cost with it.
struct SummerOption
{
    SummerStrategy strategy = SummerStrategy::payThrough;
    Money cost;
    int invoices = 0;
    Message rule; ///< the rule of billing that gives the cost

    friend bool operator==(const SummerOption&, const SummerOption&) = default;
};

/// The three strategies in the order of SummerStrategy, and the cheapest: the earlier one where two cost the same, as
/// it changes less.
struct SummerComparison
{
    std::vector<SummerOption> options;
    SummerStrategy cheapest = SummerStrategy::payThrough;
    Message reason;

    friend bool operator==(const SummerComparison&, const SummerComparison&) = default;
};

/// The first summer pause of the book, or that of July and August, that begins after a day.
[[nodiscard]] Period summerAfter(const Rules& rules, Date day) noexcept;

/// Compares the strategies for the twelve months from the selection's start, billed monthly, and a summer that lies in
/// them. Cancelling ends a term, so that strategy has no term discount. Refused: as price(). Misused: annual billing,
/// no start, a summer outside the twelve months. R49.
[[nodiscard]] Result<SummerComparison> compareSummers(const PriceBook& book, const Selection& selection,
                                                      const Period& summer);

} // namespace seatwise
