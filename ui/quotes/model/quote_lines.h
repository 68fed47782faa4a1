#pragma once

#include <QLocale>
#include <QString>

#include "quotes/model/plan_names.h"
#include "quoting/attention.h"
#include "quoting/quote.h"
#include "quoting/quote_moves.h"
#include "quoting/quote_store.h"

namespace seatwise::ui {

/// "Issued", "Expired", … in the reader's language.
[[nodiscard]] QString statusText(QuoteStatus status);

/// Who a quote is for, to be shown by itself: "Estimate" where nobody is named yet.
[[nodiscard]] QString customerText(const std::string& customer);

/// The same within a sentence: "the draft for Elm", "the draft for nobody yet".
[[nodiscard]] QString forWhom(const std::string& customer);

/// Why a quote waits: "valid until 24 Nov 2026", "waits for approval", "trial ends on 24 Nov 2026".
[[nodiscard]] QString attentionText(const Attention& attention, const QLocale& locale);

/// What a draft that waits for an approval asks for: "20 % asked, $39.80 above the floor".
[[nodiscard]] QString askedText(const AskedDiscount& asked, const Currency& currency, const QLocale& locale);

/// A row of the list, ready to show. Texts from outside have marks for hidden characters.
struct QuoteLine
{
    QString customer;
    QString what; ///< "SW-2026-000123 r1 · 200 seats", or the plan where it has none
    QString total;
    QString status;

    friend bool operator==(const QuoteLine&, const QuoteLine&) = default;
};

/// `waits` stands in place of the status where it is not empty.
[[nodiscard]] QuoteLine quoteLine(const QuoteSummary& quote, const PlanNames& plans, const QString& waits, Date today,
                                  const QLocale& locale);

/// What a quote offers: "Ensemble, 200 seats, billed annually: $652.20".
[[nodiscard]] QString offerLine(const Quote& quote, const QLocale& locale);

/// A quote in one line for a message or an e-mail: number, customer, plan, seats, total, validity, price book, code.
[[nodiscard]] QString copiedLine(const Quote& quote, Date today, const QLocale& locale);

/// What is asked before a draft is priced anew, where that changes it, and what is said then.
struct RepriceTexts
{
    QString question; ///< empty where the price stays
    QString said;
};
[[nodiscard]] RepriceTexts repriceTexts(const PriceDifference& change, const Currency& currency, const QLocale& locale);

/// The quote on show in short: "SW-2026-000123 r1, issued, Elm School, $652.20".
[[nodiscard]] QString shownLine(const Quote& quote, QuoteStatus status, const QLocale& locale);

/// What the paper still lacks, each as a phrase; what prevents issuing is not among them.
[[nodiscard]] QStringList missingTexts(const Quote& quote);

} // namespace seatwise::ui
