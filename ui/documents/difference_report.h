#pragma once

#include "comparison/list_difference.h"
#include "documents/document.h"

namespace seatwise::ui {

/// The difference of two price lists on one page: what one plan costs by both, who pays how much more or less, what the
/// accounts bring, and what stands in the lists.
[[nodiscard]] Document differenceReport(const ListDifference& difference, const QLocale& locale, const QString& madeOn);

} // namespace seatwise::ui
