#pragma once

#include <string_view>

#include "pricebook/price_book.h"

namespace seatwise {

// The rules of claims that are about the whole curve of a plan, not one of its points. They have the form of
// ClaimRule::compute (claim_rules.h); a plan that is null stands for every subscription.

/// The annual saving in percent at the ends of every band; the first that is not the published one, if there is such.
[[nodiscard]] Message annualSaving(const PriceBook& book, const Plan* named, std::string_view published);

/// "yes" when the total per seat falls from each end of a band to the next, else where it does not.
[[nodiscard]] Message perSeatFalls(const PriceBook& book, const Plan* named, std::string_view published);

/// The first seat count at which the plan one upgrades to costs no more than this plan's line, drawn on beyond its
/// last seat.
[[nodiscard]] Message breakEven(const PriceBook& book, const Plan* plan, std::string_view published);

/// What the cost per seat of an unlimited plan tends to: the rate of its last band, which it never reaches.
[[nodiscard]] Message perSeatStabilises(const PriceBook& book, const Plan* plan, std::string_view published);

} // namespace seatwise
