#pragma once

#include <optional>
#include <string>
#include <vector>

#include "money/error.h"
#include "selection/selection.h"

namespace seatwise {

/// The promotions of these codes, in the order of the book, however they were typed: two customers with the same codes
/// pay the same. Refused: a code the book does not have, a promotion that is not for the plan or not valid on the start
/// date, two that are not stackable. Misused: a code named twice, and a promotion with dates where no start is given.
/// R40.
[[nodiscard]] Result<std::vector<const Promotion*>> findPromotions(const PriceBook& book, const Plan& plan,
                                                                   const std::vector<PromotionCode>& codes,
                                                                   std::optional<Date> start);

/// The codes of a selection that the book gives once to a customer, in the order of the selection.
[[nodiscard]] std::vector<PromotionCode> promotionsGivenOnce(const PriceBook& book, const Selection& selection);

/// Of how many months of a billing period, counted from 1, a promotion takes something off: all or none of them where
/// it counts periods, those that are left of its first months where it counts months. R40.
[[nodiscard]] int monthsInForce(const Promotion& promotion, Billing billing, int period) noexcept;

} // namespace seatwise
