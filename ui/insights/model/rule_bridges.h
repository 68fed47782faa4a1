#pragma once

#include <vector>

#include <QLocale>
#include <QStringList>

#include "insights/model/insights_view_model.h"

namespace seatwise::ui {

/// From the MRR of the last month by the rule in force to that by each other rule, in steps that add up: a line of what
/// it is and its amount. The model must have figures. R87.
[[nodiscard]] std::vector<QStringList> bridgeRows(const InsightsViewModel& model, const QLocale& locale);

} // namespace seatwise::ui
