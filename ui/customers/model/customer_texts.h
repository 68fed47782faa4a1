#pragma once

#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "customers/holdings.h"

namespace seatwise::ui {

struct ChosenCustomer;
struct CustomerOutcome;

// What is known of a customer, ready to show. Texts from outside have marks for hidden characters.

/// What it has now, a row each: "SW-2026-000123", "200 × ensemble", "annual", "31 Aug 2027".
[[nodiscard]] std::vector<QStringList> holdingRows(const std::vector<Holding>& holdings, const QLocale& locale);

/// Its quotes, a row each: what it is for, status and total.
[[nodiscard]] std::vector<QStringList> quoteRows(const std::vector<QuoteSummary>& quotes, Date today,
                                                 const QLocale& locale);

/// What a merge would do, in sentences, or why it cannot be.
[[nodiscard]] Result<QString> mergeText(const Customer& stays, const Customer& other, const QLocale& locale);

/// What is taken out of the store and what stays.
[[nodiscard]] QString forgetText(const ChosenCustomer& customer, const QLocale& locale);

/// That somebody else changed a customer while it was typed over, and what.
[[nodiscard]] QString meanwhileText(const CustomerOutcome& outcome, const QLocale& locale);

} // namespace seatwise::ui
