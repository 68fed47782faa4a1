#pragma once

#include <span>
#include <string_view>

#include "pricebook/claim_names.h"
#include "pricebook/price_book.h"
#include "words/words.h"

namespace seatwise {

struct Observed;

/// A rule that a claim may be about: `expect.rule` in a price book. Some follow from the figures of the book (a seat
/// limit, a break-even). Others are what the program does for every book: of those a claim says what the list promises,
/// and the program shows what it does by doing it (claims/observation.h). No rule answers by a constant.
struct ClaimRule
{
    std::string_view name;
    const Words<void()>& how; ///< what is computed
    bool needsPlan = false;
    ClaimValue value = ClaimValue::none;

    /// What the rates give, to be compared with the published value ("yes" where there is none). `plan` is null when
    /// the claim names none. Null where the rule is observed.
    Message (*compute)(const PriceBook& book, const Plan* plan, std::string_view published) = nullptr;
    /// What the program does; in English in the words of the published value. Null where the rule is computed.
    Result<Message> (*observe)(const Observed& claim) = nullptr;
};

/// The names of all rules, in the order a message lists them.
[[nodiscard]] std::span<const std::string_view> claimRuleNames();

/// Null for a name that is no rule.
[[nodiscard]] const ClaimRule* findClaimRule(std::string_view name) noexcept;

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
