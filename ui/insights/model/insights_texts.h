#pragma once

#include <vector>

#include <QLocale>
#include <QStringList>

#include "insights/model/chosen_bar.h"
#include "insights/model/insights_view_model.h"

namespace seatwise::ui {

// What the page of insights says, in words. The model must have figures.

/// A figure that stands on its own, with what it means.
struct Tile
{
    QString title;
    QString value;
    QString detail;
    QString meaning; ///< for somebody who does not know the term
};

[[nodiscard]] std::vector<Tile> tilesOf(const InsightsViewModel& model, const QLocale& locale);

/// "Seatwise rule", "Rule of ChartMogul".
[[nodiscard]] QString ruleName(MrrRules rules);
/// What a rule says, one thing a line.
[[nodiscard]] QStringList ruleLines(MrrRules rules, const QLocale& locale);

/// "Churn", "New".
[[nodiscard]] QString movementName(Movement movement);
/// "Jul 2026".
[[nodiscard]] QString monthName(Month month, const QLocale& locale);

/// The movements of the months on show, a row each.
[[nodiscard]] QStringList movementHeads();
[[nodiscard]] std::vector<QStringList> movementRows(const InsightsViewModel& model, const QLocale& locale);

/// The month that is chosen, as a sum: the name of each line and its amount.
[[nodiscard]] std::vector<QStringList> sumRows(const MonthMovements& month, const Currency& currency,
                                               const QLocale& locale);

/// A customer behind what is chosen: name and amount, and below them the seats and the reason.
struct MoverText
{
    QString customer;
    QString amount;
    QString seats;
    QString reason;
};
[[nodiscard]] MoverText textOf(const Mover& mover, Movement movement, const Currency& currency, const QLocale& locale);

/// "7 customers behind this bar".
[[nodiscard]] QString moversLine(std::size_t count, const QLocale& locale);

/// The list of what is chosen for the clipboard, with tabs.
[[nodiscard]] QString moversAsTable(const ChosenBar& chosen, const Currency& currency, const QLocale& locale);

/// Why customers left: reason, customers, amount.
[[nodiscard]] std::vector<QStringList> reasonRows(const InsightsViewModel& model, const QLocale& locale);

/// "21 customers left, $571.15"; that nobody did.
[[nodiscard]] QString churnLine(const InsightsViewModel& model, const QLocale& locale);

/// "11 of the last 12 months fell inside"; why there is no forecast.
[[nodiscard]] QString hindsightLine(const InsightsViewModel& model, const QLocale& locale);
/// What the forecast is made of; empty without one.
[[nodiscard]] QString groundsLine(const InsightsViewModel& model, const QLocale& locale);
/// "Nov 2027: $10,767 (80 %: $10,442 to $11,093)"; empty without a forecast.
[[nodiscard]] QString outlookLine(const InsightsViewModel& model, const QLocale& locale);
[[nodiscard]] QStringList outlookHeads();
[[nodiscard]] std::vector<QStringList> outlookRows(const InsightsViewModel& model, const QLocale& locale);

/// "214 customers · Dec 2025 – Nov 2026".
[[nodiscard]] QString spanLine(const InsightsViewModel& model, const QLocale& locale);
/// What the clipboard gets: the figures in a line.
[[nodiscard]] QString summaryLine(const InsightsViewModel& model, const QLocale& locale);

} // namespace seatwise::ui
