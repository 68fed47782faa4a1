#include "insights/model/rule_bridges.h"

#include "insights/model/insights_texts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

std::vector<RuleBridge> bridgesFrom(MrrRules rules, const AccountList& accounts, Month month)
{
    std::vector<RuleBridge> bridges;
    for (const MrrRules other : everyMrrRules)
        if (other != rules)
            bridges.push_back(
                {other, bridgeBetween(accounts.rows.values, ruleOf(rules), ruleOf(other), month, accounts.currency)});
    return bridges;
}

std::vector<QStringList> bridgeRows(const InsightsViewModel& model, const std::vector<RuleBridge>& bridges,
                                    const QLocale& locale)
{
    const Currency& currency = model.accounts().currency;
    std::vector<QStringList> rows{
        {ruleName(model.rules()), formatMoney(model.figures()->months.back().end, currency, locale)}};
    for (const auto& [other, bridge] : bridges) {
        if (!bridge) {
            rows.push_back({ruleName(other), problemText(bridge)});
            continue;
        }
        for (const BridgeStep& step : bridge->steps)
            rows.push_back({QStringLiteral("    ") + withCapital(inWords(step.reason, locale), locale),
                            signedMoney(step.amount, currency, locale)});
        rows.push_back({ruleName(other), formatMoney(bridge->to, currency, locale)});
    }
    return rows;
}

} // namespace seatwise::ui
