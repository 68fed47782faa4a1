#pragma once

#include <vector>

#include "pricebook/price_book.h"
#include "pricing/price.h"

namespace seatwise {

// Which plans may be the answer to what is asked for, and what may be had with them.

/// Whether a plan has a feature without an add-on: included, be it up to a limit.
[[nodiscard]] bool hasFeature(const Plan& plan, const FeatureId& feature) noexcept;

/// The cheapest plan of kind subscription of those that admit the seats and have all of these features; the
/// first in the book of those that cost the same, null where there is none. R16.
[[nodiscard]] const Plan* cheapestWith(const PriceBook& book, SeatCount seats, Billing billing,
                                       const std::vector<FeatureId>& features) noexcept;

/// The plans that may be the answer to a selection, in the order of the book: the one it names, or for Cheapest
/// the subscriptions that admit its seats and are billed as it asks. R16.
[[nodiscard]] std::vector<const Plan*> candidates(const PriceBook& book, const Selection& selection);

/// Whether a plan includes a feature that an add-on sells with another plan.
[[nodiscard]] bool includes(const PriceBook& book, const Plan& plan, const AddOn& addOn) noexcept;

/// Whether an add-on may be had.
enum class AddOnSale {
    sold,
    notWithTheOthers, ///< with one of the plans, but not beside the add-ons that are taken
    notSold,
};

/// Whether one of these plans is sold with an add-on, beside the add-ons of the book that are taken.
[[nodiscard]] AddOnSale saleOf(const PriceBook& book, const std::vector<const Plan*>& plans,
                               const std::vector<AddOnId>& taken, const AddOn& addOn);

} // namespace seatwise
