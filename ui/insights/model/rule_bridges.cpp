#include "insights/model/rule_bridges.h"

#include "insights/model/insights_texts.h"
#include "insights/mrr_bridge.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

std::vector<QStringList> bridgeRows(const InsightsViewModel& model, const QLocale& locale)
{
    const AccountList& accounts = model.accounts();
    const Currency& currency = accounts.currency;
    const Month month = model.figures()->months.back().month;
    std::vector<QStringList> rows{
        {ruleName(model.rules()), formatMoney(model.figures()->months.back().end, currency, locale)}};
    for (const MrrRules other : everyMrrRules) {
        if (other == model.rules())
            continue;
        const auto bridge = bridgeBetween(accounts.rows.values, ruleOf(model.rules()), ruleOf(other), month, currency);
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
