#pragma once

#include <vector>

#include "pricebook/claim_names.h"
#include "pricebook/price_book.h"

namespace seatwise {

struct BillingFunctions;

/// What claims may be about: the fields of claim_figures.h and the rules of claim_rules.h.
[[nodiscard]] ClaimNames claimNames();

/// A claim of the published list held against the rates of the book.
struct ClaimReport
{
    bool holds = false;
    Message published; ///< the figure the list gives
    Message computed;  ///< the figure the rates give, to as many decimals as the published one
    Message rule;      ///< how it was computed, in words
};

/// Evaluates one claim; `run` is what claims about the program's behaviour run. A claim that cannot be computed
/// (unknown field, plan that refuses the seats) differs, and `computed` says why. R22.
[[nodiscard]] ClaimReport check(const PriceBook& book, const Claim& claim, const BillingFunctions& run);
/// R22.
[[nodiscard]] ClaimReport check(const PriceBook& book, const Claim& claim);

/// Evaluates every claim, in the order of the book.
[[nodiscard]] std::vector<ClaimReport> checkClaims(const PriceBook& book);

/// The saving in percent of the first claim of rule "annual_saving" that its own rates do not bear out. Evaluates the
/// claims; the reader calls it once and keeps the answer in BookContent::unkeptSaving. R14.
[[nodiscard]] std::optional<Percent> findUnkeptAnnualSaving(const PriceBook& book);

} // namespace seatwise
