#include "insights/mrr_rules.h"

#include "words/insights_words.h"

namespace seatwise {

std::string_view toString(MrrRules rules) noexcept
{
    constexpr std::array<std::string_view, everyMrrRules.size()> names{"seatwise", "stripe", "chartmogul",
                                                                       "profitwell"};
    return names[static_cast<std::size_t>(rules)];
}

std::optional<MrrRules> parseMrrRules(std::string_view text) noexcept
{
    for (const MrrRules rules : everyMrrRules)
        if (toString(rules) == text)
            return rules;
    return std::nullopt;
}

std::vector<Message> inWords(const MrrRule& rule)
{
    return {rule.churnsAtCancellation ? words::ruleChurnsAtCancellation() : words::ruleChurnsAtEnd(),
            rule.ignoresTimedDiscounts ? words::ruleIgnoresTimedDiscounts() : words::ruleTakesTimedDiscounts(),
            rule.countsUsage ? words::ruleCountsUsage() : words::ruleLeavesUsageOut(),
            rule.countsVisits ? words::ruleCountsVisits() : words::ruleDropsVisits()};
}

} // namespace seatwise
