#pragma once

#include <QStringList>

#include <vector>

#include "viewmodels/budget_view_model.h"
#include "viewmodels/dates.h"
#include "viewmodels/seat_change.h"

namespace seatwise::ui {

// What the Budget page and its documents say, made of the same values.

/// The pool against separate buying.
struct PoolTexts
{
    QString heading;  ///< "Bought together · Ensemble · 2,400 seats"
    QString pooled;   ///< "$303.15"
    QString period;   ///< "a month"
    QString separate; ///< "Separately $480.95 a month"
    QString saving;   ///< "Saves $177.80 a month, 36.97 %"

    friend bool operator==(const PoolTexts&, const PoolTexts&) = default;
};

[[nodiscard]] PoolTexts poolTexts(const BudgetViewModel& model);

/// Rows of the years ahead: year, then seats and cost for low, expected and high growth, and the sum apart for the
/// expected one.
[[nodiscard]] std::vector<QStringList> outlookRows(const BudgetViewModel& model);
/// When the ceiling is first passed, for each growth; empty without a ceiling.
[[nodiscard]] QString ceilingText(const BudgetViewModel& model);

/// Rows of the summer strategies: strategy, cost, invoices, rule.
[[nodiscard]] std::vector<QStringList> summerRows(const BudgetViewModel& model);
/// The winner and why.
[[nodiscard]] QString summerText(const BudgetViewModel& model);

/// Rows of the invoices: due, from, to, amount.
[[nodiscard]] std::vector<QStringList> invoiceRows(const BudgetViewModel& model);

} // namespace seatwise::ui
