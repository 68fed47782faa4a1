#pragma once

#include <string_view>

#include "claims/billing_functions.h"
#include "pricebook/price_book.h"

namespace seatwise {

// How a claim about what the program does is held against it: the behaviour in question is run on the book, in the
// years 2027 and 2028, and what was seen is said: in English the words of the rule where it is kept, and otherwise what
// happened instead. An error says why nothing could be seen.

/// What a claim about the program's behaviour is held against.
struct Observed
{
    const BillingFunctions& run;
    const PriceBook& book;
    const Plan* plan; ///< the one the claim names; null: the first of the book that the rule can be seen with
    std::string_view published;
};

[[nodiscard]] constexpr Date observedDay(int year, unsigned month, unsigned day) noexcept
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

/// A selection of a plan that costs something in this billing period and, where the book has one, takes more than one
/// number of seats: the plan that the claim names, else the first subscription that does. Refused where there is none.
[[nodiscard]] Result<Selection> sampleSelection(const Observed& claim, Billing billing);

/// More seats than those of a selection that its plan admits. Refused where it takes one number of seats alone.
[[nodiscard]] Result<SeatCount> moreSeats(const Observed& claim, const Selection& selection);

} // namespace seatwise
