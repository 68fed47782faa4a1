#pragma once

#include <optional>
#include <string_view>

#include "calendar/date.h"
#include "versions/book_version.h"
#include "workshop/card.h"

namespace seatwise {

/// When prices are to be looked at again.
struct PriceReview
{
    int months = 0; ///< how often
    Date since{};   ///< when they were last published, or when that was decided
    Date due{};

    friend bool operator==(const PriceReview&, const PriceReview&) = default;
};

/// The card of the worksheet that asks how often.
inline constexpr std::string_view reviewCard = "feedback.review-frequency";

/// After how many months, as people write it in English, German, French or Spanish: "quarterly", "every 6 months",
/// "twice a year", "halbjährlich". Nothing for what is not understood.
[[nodiscard]] std::optional<int> reviewMonths(std::string_view answer);

/// The next review, once the card is decided: counted from the last publishing of the price list, or from the day of
/// the decision where that is later or nothing was published. R84.
[[nodiscard]] std::optional<PriceReview> reviewOf(const CardEntry& card, const VersionChain& chain);

} // namespace seatwise
