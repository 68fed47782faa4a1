#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

// How the levers of draft.h put features into plans and sell them beside a plan. What is new or has a new price is
// noted as set in the workshop.

/// Misused, with the features there are, for another id.
[[nodiscard]] Result<const Feature*> knownFeature(const PriceBook& book, const FeatureId& feature);

/// The id that an add-on has which sells a feature alone, where nothing else decides it.
[[nodiscard]] AddOnId sameNamed(const FeatureId& feature);

/// The id of the add-on a plan sells a feature as; empty where it does not.
[[nodiscard]] AddOnId addOnFor(const Plan& plan, const FeatureId& feature);

/// What a plan says of a feature; put where the book's order of features has it if it said nothing.
[[nodiscard]] PlanFeature& placed(const BookContent& book, Plan& plan, const FeatureId& feature);

/// Misused for an add-on without one price a month, and for an amount below zero.
[[nodiscard]] Result<void> setPrice(BookContent& draft, AddOn& addOn, Rate price);

/// The id of the add-on that sells this feature alone to the plan at this price: the one there is, or a new one.
[[nodiscard]] Result<AddOnId> sellBeside(BookContent& draft, const Plan& plan, const Feature& feature, Rate price);

/// The id of the add-on that sells these features together to the plan.
[[nodiscard]] Result<AddOnId> sellBundle(BookContent& draft, const Plan& plan,
                                         const std::vector<const Feature*>& features, Rate price);

/// Stops selling an add-on to a plan none of whose features needs it, and takes one that nobody sells any more out of
/// the book.
void withdraw(BookContent& draft, const Plan& plan, const AddOnId& addOn);

/// Notes the features of a plan as set in the workshop if they are other than `before`.
void noteFeatures(BookContent& draft, const Plan& plan, const Plan& before);

} // namespace seatwise
