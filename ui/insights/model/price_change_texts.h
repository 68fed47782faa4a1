#pragma once

#include <vector>

#include <QLocale>
#include <QStringList>

#include "charts/share_bars.h"
#include "insights/model/insights_view_model.h"

namespace seatwise::ui {

// What the latest change of prices brought, in words. The model must have figures and a change. R99.

/// "2027.1 in place of 2026.1: for new customers from 1 Jan 2027, for existing ones …".
[[nodiscard]] QString priceChangeTitle(const PriceChange& change, const QLocale& locale);
/// What was expected of those who came to the new price and what came; why nothing can be said.
[[nodiscard]] QString priceChangeLine(const InsightsViewModel& model, const QLocale& locale);
/// How many stayed, moved and left, and of how many it is too early to say; empty where there is no effect.
[[nodiscard]] QString responseLine(const PriceChange& change, const QLocale& locale);

/// Who left, by how much their price rose.
[[nodiscard]] std::vector<ShareRow> leftRows(const PriceChange& change, const QLocale& locale);

/// Those who came to the new price: customer, seats, before, expected, came, what they did.
[[nodiscard]] QStringList affectedHeads();
[[nodiscard]] std::vector<QStringList> affectedRows(const InsightsViewModel& model, const QLocale& locale);

} // namespace seatwise::ui
