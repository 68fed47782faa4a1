#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

// The levers of a draft (draft.h) that are about features, in plans and sold beside them.

/// The price a month of the add-on that sells this feature alone, which withFeature() would use for the plan.
[[nodiscard]] std::optional<Rate> priceBeside(const PriceBook& book, const PlanId& plan, const FeatureId& feature);
/// Whether a feature is sold by itself, as a service, so that it has no place in a plan.
[[nodiscard]] bool isOfService(const PriceBook& book, const FeatureId& feature);

/// How a plan gives a feature; included also where it does so up to a limit.
enum class FeatureOffer { absent, included, addOn };
[[nodiscard]] FeatureOffer featureOffer(const PriceBook& book, const PlanId& plan, const FeatureId& feature);

/// Puts a feature into a plan (premium), takes it out, or sells it beside the plan at a price a month. An add-on that
/// sells this feature alone is used and gets the price, for every plan that sells it; one that no plan sells any more
/// leaves the book. Misused: an unknown plan or feature, a price below zero.
[[nodiscard]] Result<SharedBook> withFeature(const PriceBook& book, const PlanId& plan, const FeatureId& feature,
                                             FeatureOffer offer, Rate addOnPrice = {});

/// Sets the price a month of an add-on, such as a feature by itself or a bundle.
[[nodiscard]] Result<SharedBook> withAddOnPrice(const PriceBook& book, const AddOnId& addOn, Rate price);

/// Adds a bundle of features at one price a month for a plan, named after them; one that there is gets the price. A
/// feature that the plan lacks is to be had with the bundle. Misused: fewer than two features, a feature the plan
/// includes.
[[nodiscard]] Result<SharedBook> withBundle(const PriceBook& book, const PlanId& plan,
                                            const std::vector<FeatureId>& features, Rate price);

/// The group of the features that promise compliance.
inline constexpr std::string_view complianceGroup = "Compliance";

/// Adds a promise of compliance ("SOC 2 Type II") as a feature of the group "Compliance" included in a plan, or takes
/// it away. Misused: a name that is not one line of 1 to 200 bytes.
[[nodiscard]] Result<SharedBook> withCompliance(const PriceBook& book, const PlanId& plan, std::string_view name,
                                                bool present);

} // namespace seatwise
