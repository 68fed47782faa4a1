#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace seatwise {

/// What the value of a claim about a rule is.
enum class ClaimValue {
    none,   ///< the claim is the rule itself: the answer is "yes" or "no, …"
    number, ///< a plain decimal
    words,
};

/// What a claim about a rule must give.
struct ClaimNeeds
{
    bool plan = false;
    ClaimValue value = ClaimValue::none;
};

/// The names of some things, in their order.
template<class Item, std::size_t size>
[[nodiscard]] constexpr std::array<std::string_view, size> namesOf(const std::array<Item, size>& items)
{
    std::array<std::string_view, size> names;
    std::ranges::transform(items, names.begin(), &Item::name);
    return names;
}

/// What claims may be about, and what each must give. Whoever reads a book hands it over: claims stand above price
/// books (claims/claims.h).
struct ClaimNames
{
    std::span<const std::string_view> fields;                  ///< `expect.field`, in the order a message lists them
    std::span<const std::string_view> rules;                   ///< `expect.rule`
    bool (*fieldNeedsSeats)(std::string_view field) = nullptr; ///< false for a name that is no field
    /// Whether a field is a price of a selection, of which a claim may say usage, add-ons and offers; true for a name
    /// that is no field.
    bool (*fieldTakesDetails)(std::string_view field) = nullptr;
    std::optional<ClaimNeeds> (*needsOfRule)(std::string_view rule) = nullptr; ///< nothing for one that is no rule
};

} // namespace seatwise
