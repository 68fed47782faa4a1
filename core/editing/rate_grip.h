#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "editing/book_draft.h"
#include "pricebook/billing.h"

namespace seatwise {

/// The rate that some seats pay by in a charge of a draft, where a curve is taken hold of to change it. R101.
struct RateGrip
{
    std::string path; ///< of the rate
    Rate rate;        ///< as it stands
    int decimals = 0; ///< it moves in steps of the last of so many
    Money total;      ///< what the plan costs for these seats with it
    Money perUnit;    ///< what it costs more with a rate that is higher by 1
};

/// The grip at some seats: the rate of the band or tier they are in. Nothing where a charge has no rate there, where
/// the plan does not admit the seats, where another rate costs them the same, and in a draft that is not valid.
[[nodiscard]] std::optional<RateGrip> gripAt(const BookDraft& draft, std::string_view chargePath, Billing billing,
                                             SeatCount seats);

/// The rate, never below 0, with which these seats pay what is nearest to `total`.
[[nodiscard]] std::string rateFor(const RateGrip& grip, Money total);

} // namespace seatwise
