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
    ClaimNeeds needs;

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

} // namespace seatwise
