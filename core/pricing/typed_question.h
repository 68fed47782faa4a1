#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/typed_date.h"
#include "pricebook/price_book.h"
#include "selection/selection.h"
#include "tables/numbers.h"

namespace seatwise {

/// What a question names.
struct TypedQuestion
{
    std::optional<PlanChoice> plan = std::nullopt; ///< absent: none is named
    std::optional<SeatCount> seats = std::nullopt;
    std::optional<Billing> billing = std::nullopt;
    std::optional<int> termYears = std::nullopt;
    std::optional<Percent> discount = std::nullopt;
    std::optional<Money> discountAmount = std::nullopt; ///< off a billing period
    std::optional<Money> budget = std::nullopt;         ///< for a billing period
    std::optional<Date> start = std::nullopt;           ///< first day of the contract
    std::vector<std::string> notUnderstood = {};        ///< words and numbers as typed, in their order

    friend bool operator==(const TypedQuestion&, const TypedQuestion&) = default;
};

/// What is asked in words such as "200 seats annual", "how much for 500 on Ensemble yearly", "was kosten 300 Plätze im
/// Jahr" or "seats for $5000", in English, German, French and Spanish at once; plans go by their ids and names in any
/// language of the book. `sign` says what "$1,250" means and whether "1 250" is one number, `dates` how the day after
/// "from" is read.
/// No number is guessed: one without a word beside it is the seats only where it stands alone and all else is
/// understood. What is named a second time, an amount in another currency than the book's, a term of other than 1 to 5
/// years and a discount above 100 % are not understood. R67.
[[nodiscard]] TypedQuestion readQuestion(std::string_view typed, const PriceBook& book, DecimalSign sign,
                                         const DateReading& dates);

} // namespace seatwise
