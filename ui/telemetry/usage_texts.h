#pragma once

#include <vector>

#include <QLocale>
#include <QStringList>

#include "telemetry/usage_tally.h"

namespace seatwise::ui {

// What the records of use add up to, in words.

/// "312 prices worked out · 14 looks at the comparison · 22 runs in which the Calculator was used"; with how many lines
/// are no record.
[[nodiscard]] QString usageLine(const UsageTally& tally, const QLocale& locale);

/// A row for each plan: its id, how often it was priced, for how many seats, how often for a year.
[[nodiscard]] QStringList pricedPlanHeads();
[[nodiscard]] std::vector<QStringList> pricedPlanRows(const UsageTally& tally, const QLocale& locale);

} // namespace seatwise::ui
