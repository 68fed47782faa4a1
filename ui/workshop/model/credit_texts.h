#pragma once

#include <optional>
#include <vector>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "charts/curve_plot.h"
#include "theme/palette.h"
#include "workshop/model/credit_plan.h"

namespace seatwise::ui {

// What a credit ledger says, as words, as a table and as a chart.

/// "100 AI credits for $9.00".
[[nodiscard]] QString packText(const CreditPack& pack, const Currency& currency, const QLocale& locale);
/// "Pro, $0.10 a credit".
[[nodiscard]] QString creditPriceText(const PriceBook& book, const Plan& plan, const QLocale& locale);

/// What becomes of credits that are left, and which of the terms the book only assumes.
[[nodiscard]] QString rolloverText(const PriceBook& book, const CreditInputs& inputs, const QLocale& locale);

[[nodiscard]] QStringList ledgerColumns();
[[nodiscard]] std::vector<QStringList> ledgerRows(const CreditLedger& ledger, const Currency& currency,
                                                  const QLocale& locale);

/// "Cost of 24 months".
[[nodiscard]] QString ledgerHeading(const CreditLedger& ledger, const QLocale& locale);
/// "$0.0947 for a credit used"; says so where none was.
[[nodiscard]] QString perCreditText(const CreditLedger& ledger, const Currency& currency, const QLocale& locale);
/// "2,400 granted + 0 bought + 0 overage = 1,920 used + 480 expired + 0 balance", the net of each account.
[[nodiscard]] QString conservationText(const CreditLedger& ledger, const QLocale& locale);
/// The first forfeit that is announced, and all that expires.
[[nodiscard]] QString forfeitText(const CreditLedger& ledger, const QLocale& locale);

/// Balance, use and forfeits by month, counted from 1. Forfeits that are announced are a line with rings.
[[nodiscard]] CurvePlot ledgerPlot(const CreditLedger& ledger, const QLocale& locale, const Palette& palette);
/// A ring in each month that announces a forfeit, with words at the first of those that follow each other.
[[nodiscard]] std::vector<CurvePin> forfeitPins(const CreditLedger& ledger, const QLocale& locale);
[[nodiscard]] std::optional<CurveMarker> ledgerReading(const CreditLedger& ledger, double month, const QLocale& locale);

} // namespace seatwise::ui
