#pragma once

#include <optional>

#include "money/error.h"
#include "pricebook/price_book.h"
#include "selection/offer.h"

namespace seatwise {

/// Whether these rates may be agreed for a plan. Refused with what is allowed: a book without negotiated_from, fewer
/// seats than that, no reason, a band that begins below it or before the last published one, bands out of order, and a
/// rate that is not below the last published one or than the band before. R39.
[[nodiscard]] Result<void> checkNegotiated(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                           const NegotiatedRates& rates);

/// What the plan's seat charge comes to less at the negotiated rates: the charge at list rates rounded, less the
/// charge at negotiated rates rounded. The rates have passed checkNegotiated(). Nothing when an amount does not fit.
[[nodiscard]] std::optional<Money> negotiatedSaving(const PriceBook& book, const Plan& plan, SeatCount seats,
                                                    Billing billing, const NegotiatedRates& rates) noexcept;

} // namespace seatwise
