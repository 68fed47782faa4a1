#pragma once

#include <vector>

#include <QStringList>

#include "budget/model/budget_view_model.h"
#include "seatchange/model/seat_change.h"
#include "words/dates.h"

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

/// What a row of the list of schools comes to; empty texts where the row cannot be read.
struct SchoolResult
{
    QString seats; ///< with headroom
    QString share;
    QString separate;

    friend bool operator==(const SchoolResult&, const SchoolResult&) = default;
};

[[nodiscard]] SchoolResult resultOf(const BudgetViewModel& model, std::size_t row);

/// What the outlooks are called: "Low growth, 0 %" and so on, or "Seats as typed".
[[nodiscard]] QStringList outlookNames(const BudgetViewModel& model);

/// Rows of the years ahead, one for each year and outlook: year, outlook, seats, cost together, cost apart (which typed
/// seats do not have).
[[nodiscard]] std::vector<QStringList> outlookRows(const BudgetViewModel& model);
/// What the last list of schools brought: how many were added or what was left out, and its encoding, or why it could
/// not be read; empty without one.
[[nodiscard]] QString schoolsReadText(const BudgetViewModel& model);

/// When the ceiling is first passed, for each growth; empty without a ceiling.
[[nodiscard]] QString ceilingText(const BudgetViewModel& model);

/// Rows of the summer strategies: strategy, cost, invoices, rule.
[[nodiscard]] std::vector<QStringList> summerRows(const BudgetViewModel& model);
/// The winner and why.
[[nodiscard]] QString summerText(const BudgetViewModel& model);

/// Rows of the invoices: due, from, to, amount.
[[nodiscard]] std::vector<QStringList> invoiceRows(const BudgetViewModel& model);

} // namespace seatwise::ui
