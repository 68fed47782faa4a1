#pragma once

#include <optional>
#include <string>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

// The levers of a draft (draft.h) that are about credits.

/// The rate of the first credit on a plan that is not part of an allowance.
[[nodiscard]] std::optional<Rate> creditPrice(const PriceBook& book, const PlanId& plan);
/// That of the first plan that charges for credits; zero where none does.
[[nodiscard]] Rate creditPrice(const PriceBook& book);
/// The paths of the charges for credits.
[[nodiscard]] std::vector<std::string> creditPaths(const PriceBook& book);

/// Sets the price of a credit on every plan that charges for credits. Volume steps keep their distance to it in
/// percent of the first step, each rounded to 4 decimals, so that the discounts for volume stay; an allowance stays
/// free. Misused: an amount below zero, a book without credits.
[[nodiscard]] Result<SharedBook> withCreditPrice(const PriceBook& book, Rate price);

/// The volume discount of a plan's credits: above which number of credits a month which percentage less than the first
/// rate, to 6 decimals; below zero where they cost more. None: one rate for all.
struct VolumeStep
{
    Quantity above;
    Percent discount;

    friend bool operator==(const VolumeStep&, const VolumeStep&) = default;
};
[[nodiscard]] std::vector<VolumeStep> volumeSteps(const PriceBook& book, const PlanId& plan);
/// Each rate is rounded to 4 decimals. Misused: steps that do not ascend from the allowance, a discount outside 0 to
/// 100 %, more than 62 steps, a plan without credits or whose credits are free.
[[nodiscard]] Result<SharedBook> withVolumeSteps(const PriceBook& book, const PlanId& plan,
                                                 const std::vector<VolumeStep>& steps);

/// The packs of credits on offer, in place of those there are. A pack without id or name is named after its credits.
/// Misused: no credits, a price below zero, a life outside 1 to 120 months, an id used twice.
[[nodiscard]] Result<SharedBook> withPacks(const PriceBook& book, const std::vector<CreditPack>& packs);

/// What becomes of unused credits. Misused: capped without a cap, expiring without its end of 1 to 120 months.
[[nodiscard]] Result<SharedBook> withRollover(const PriceBook& book, const CreditRollover& rollover);

} // namespace seatwise
