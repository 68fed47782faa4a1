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
// one it had, so that it is marked wherever it is shown. What stands already is left alone. Those of credits are in
// draft_credits.h, those of features in draft_features.h.

/// The book as a draft: its name ends in "(draft)", its id in "-draft" and its version in "-draft". It keeps the
/// claims, which are statements of the published list: the audit then says which of them the draft breaks. A draft
/// stays as it is. Refused for prices converted to another currency. R61.
[[nodiscard]] Result<SharedBook> asDraft(const SharedBook& book);

/// True for a book that asDraft() made.
[[nodiscard]] bool isDraft(const PriceBook& book) noexcept;

/// What a book is called, without what marks it as a draft.
struct BookIdentity
{
    std::string id;
    std::string name;
    std::string version;
};
[[nodiscard]] BookIdentity identityOf(const PriceBook& book);

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

/// Adds a segment of the market by its name, or takes it away. Misused: a name that is not one line of 1 to 200 bytes.
[[nodiscard]] Result<SharedBook> withSegment(const PriceBook& book, std::string_view name, bool present);

/// The book without the assumptions at these paths, because somebody has decided them.
[[nodiscard]] Result<SharedBook> settled(const PriceBook& book, const std::vector<std::string>& paths);

} // namespace seatwise
