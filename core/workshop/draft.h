#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise {

// A draft is a price book. Each lever of the workshop is a function from a book to a book: what comes back has been
// written and read again, so that it is as valid as any file, or the one line says what the book's rules refuse. A
// figure that a lever changes is in no document: it gets an assumption that it was set in the workshop, in place of the
// one it had, so that it is marked wherever it is shown. What stands already is left alone.

/// The book as a draft: its name ends in "(draft)", its id in "-draft" and its version in "-draft". It keeps the
/// claims, which are statements of the published list: the audit then says which of them the draft breaks. A draft
/// stays as it is. Refused for prices converted to another currency. R61.
[[nodiscard]] Result<SharedBook> asDraft(const SharedBook& book);

/// True for a book that asDraft() made.
[[nodiscard]] bool isDraft(const PriceBook& book) noexcept;

// What a lever stands at. Each gives nothing where the book has no such figure.

[[nodiscard]] std::optional<Rate> planFee(const PriceBook& book, const PlanId& plan);
/// The ids of the subscriptions that have such a fee.
[[nodiscard]] std::vector<PlanId> plansWithFee(const PriceBook& book);
/// The path of the fee of a plan of the book; of the plan where it has none.
[[nodiscard]] std::string feePath(const PriceBook& book, const PlanId& plan);
/// A price as a fee: in whole minor units of the currency. Refused: one above what a rate can hold.
[[nodiscard]] Result<Rate> asFee(const PriceBook& book, Money price);
/// The plan that is offered to enterprises: the last subscription without a limit of seats, else the last plan.
[[nodiscard]] const Plan& enterprisePlan(const PriceBook& book);
/// The price a month of the add-on that sells this feature alone.
[[nodiscard]] std::optional<Rate> priceBeside(const PriceBook& book, const FeatureId& feature);
/// Whether a feature is sold by itself, as a service, so that it has no place in a plan.
[[nodiscard]] bool isOfService(const PriceBook& book, const FeatureId& feature);
/// The rate of the first credit on a plan that is not part of an allowance.
[[nodiscard]] std::optional<Rate> creditPrice(const PriceBook& book, const PlanId& plan);
/// That of the first plan that charges for credits; zero where none does.
[[nodiscard]] Rate creditPrice(const PriceBook& book);
/// The paths of the charges for credits.
[[nodiscard]] std::vector<std::string> creditPaths(const PriceBook& book);
/// The paths of the charges of a plan of the book that are by usage.
[[nodiscard]] std::vector<std::string> meteredPaths(const PriceBook& book, const PlanId& plan);

/// Sets the monthly fee of a plan; the annual one follows as 12 × it, less the annual discount. Misused: a plan without
/// a flat fee, a negative amount.
[[nodiscard]] Result<SharedBook> withPlanFee(const PriceBook& book, const PlanId& plan, Rate fee);

/// Which billing periods a plan offers; at least one.
[[nodiscard]] Result<SharedBook> withBilling(const PriceBook& book, const PlanId& plan,
                                             const std::vector<Billing>& periods);

/// The percentage that annual billing saves.
[[nodiscard]] Result<SharedBook> withAnnualDiscount(const PriceBook& book, Percent discount);

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

/// Adds a segment of the market by its name, or takes it away. Misused: a name that is not one line of 1 to 200 bytes.
[[nodiscard]] Result<SharedBook> withSegment(const PriceBook& book, std::string_view name, bool present);

/// The group of the features that promise compliance.
inline constexpr std::string_view complianceGroup = "Compliance";

/// Adds a promise of compliance ("SOC 2 Type II") as a feature of the group "Compliance" included in a plan, or takes
/// it away. Misused: a name that is not one line of 1 to 200 bytes.
[[nodiscard]] Result<SharedBook> withCompliance(const PriceBook& book, const PlanId& plan, std::string_view name,
                                                bool present);

/// The book without the assumptions at these paths, because somebody has decided them.
[[nodiscard]] Result<SharedBook> settled(const PriceBook& book, const std::vector<std::string>& paths);

/// What differs between two books, in words: "Pro subscription, a month", "$29.99", "$34.99".
struct BookDifference
{
    Message what;
    Message before; ///< empty where it is new
    Message after;  ///< empty where it is gone

    friend bool operator==(const BookDifference&, const BookDifference&) = default;
};
/// Everything in which two books differ, in the order of the book; empty for equal ones. That one is a draft is no
/// difference, and an assumption that a figure was set in the workshop stands for that figure. What there are no words
/// for, "changed" is said of.
[[nodiscard]] std::vector<BookDifference> differences(const PriceBook& before, const PriceBook& after);

} // namespace seatwise
