#pragma once

#include <span>
#include <string_view>

namespace seatwise {

/// What the value of a claim about a rule is.
enum class ClaimValue {
    none,   ///< the claim is the rule itself: the answer is "yes" or "no, …"
    number, ///< a plain decimal
    words,
};

/// What claims may be about, and what each must give. Whoever reads a book hands it over: claims stand above price
/// books (claims/claims.h).
struct ClaimNames
{
    std::span<const std::string_view> fields; ///< `expect.field`, in the order a message lists them
    std::span<const std::string_view> rules;  ///< `expect.rule`
    bool (*fieldNeedsSeats)(std::string_view field) = nullptr;
    bool (*ruleNeedsPlan)(std::string_view rule) = nullptr;
    ClaimValue (*valueOfRule)(std::string_view rule) = nullptr;
};

} // namespace seatwise
