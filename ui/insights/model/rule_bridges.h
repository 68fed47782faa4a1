#pragma once

#include <vector>

#include <QLocale>
#include <QStringList>

#include "insights/model/insights_view_model.h"
#include "insights/mrr_bridge.h"

namespace seatwise::ui {

/// From the MRR of a month by one rule to that by another.
struct RuleBridge
{
    MrrRules to;
    Result<MrrBridge> bridge;
};

/// From a rule to each other one. R87.
[[nodiscard]] std::vector<RuleBridge> bridgesFrom(MrrRules rules, const AccountList& accounts, Month month);

/// The same in steps that add up, a line of what it is and its amount; the model, which must have figures, has the rule
/// that they begin with.
[[nodiscard]] std::vector<QStringList> bridgeRows(const InsightsViewModel& model,
                                                  const std::vector<RuleBridge>& bridges, const QLocale& locale);

} // namespace seatwise::ui
