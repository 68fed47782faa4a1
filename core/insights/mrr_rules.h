#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "words/message.h"

namespace seatwise {

/// Whose rule says what monthly recurring revenue is. There is no one definition; docs/mrr-rules.md has the sources.
enum class MrrRules : std::uint8_t { seatwise, stripe, chartmogul, profitwell };

inline constexpr std::array everyMrrRules{MrrRules::seatwise, MrrRules::stripe, MrrRules::chartmogul,
                                          MrrRules::profitwell};

/// In what the rules differ. R86.
struct MrrRule
{
    bool churnsAtCancellation = false;  ///< a row counts to the day before it was cancelled, else to its last day
    bool ignoresTimedDiscounts = false; ///< a discount with a last day is never taken off, else it is to that day
    bool countsUsage = false;           ///< metered usage is part of it
    bool countsVisits = false; ///< who signs and leaves within one month is new and has churned, else is not seen

    friend bool operator==(const MrrRule&, const MrrRule&) = default;
};

/// R86.
[[nodiscard]] constexpr MrrRule ruleOf(MrrRules rules) noexcept
{
    switch (rules) {
    case MrrRules::stripe:
        return {
            .churnsAtCancellation = true, .ignoresTimedDiscounts = true, .countsUsage = false, .countsVisits = true};
    case MrrRules::chartmogul:
        return {
            .churnsAtCancellation = false, .ignoresTimedDiscounts = false, .countsUsage = true, .countsVisits = true};
    case MrrRules::profitwell:
        return {
            .churnsAtCancellation = false, .ignoresTimedDiscounts = false, .countsUsage = true, .countsVisits = false};
    case MrrRules::seatwise:
        break;
    }
    return {};
}

/// "seatwise", "stripe", "chartmogul" or "profitwell".
[[nodiscard]] std::string_view toString(MrrRules rules) noexcept;

/// The rules that toString() writes so; nothing for other text.
[[nodiscard]] std::optional<MrrRules> parseMrrRules(std::string_view text) noexcept;

/// What a rule says of each of the four, a message each.
[[nodiscard]] std::vector<Message> inWords(const MrrRule& rule);

} // namespace seatwise
