#pragma once

#include <array>
#include <vector>

#include <QString>
#include <QStringList>

#include "documents/quote_document.h"
#include "quoting/quote.h"

namespace seatwise::ui {

/// A labelled fact at the head of a quote: what counts, and more about it.
struct QuoteFact
{
    QString label;
    QString value;
    QStringList more;
};

/// An amount with what it is for. `sum` is the amount of all rows up to this one, for pages that carry it.
struct QuoteRow
{
    QString description;
    QString quantity;
    QString rate;
    QString amount;
    QString sum;
};

struct QuoteAmount
{
    QString label;
    QString amount;
};

/// Everything that a quote says, in the reader's locale and in reading order. PDF and HTML only lay it out, so they
/// cannot disagree. Texts from outside have marks for hidden characters (text/hidden.h) and are otherwise literal;
/// they are plain text, to be escaped wherever there is markup.
struct QuoteTexts
{
    QString language; ///< of the words, as a tag such as "en"
    QString title;    ///< "Quote"
    QString number;   ///< "SW-2026-000123 · r1", or that there is none yet
    QString mark;     ///< "DRAFT", "EXPIRED", …; empty for a quote that can be accepted
    bool isDraft = false;
    QString name; ///< of the document: "Quote SW-2026-000123 r1 for Sample School District"
    QString company;
    QStringList companyLines;
    std::vector<QuoteFact> parties; ///< bill to, for
    std::vector<QuoteFact> dates;   ///< validity, subscription period
    QString heading;                ///< "Ensemble plan, 200 seats, billed annually"
    QString tableTitle;
    std::array<QString, 4> columns; ///< heads of description, quantity, rate, amount
    std::vector<QuoteRow> rows;
    std::vector<QuoteAmount> sums; ///< subtotal, discounts, tax
    QuoteAmount total;
    QString workingTitle;
    QStringList working;
    QStringList shortWorking; ///< without what the rows show already, for a quote with many
    QString policy;           ///< the annual policy; empty for monthly billing
    QString curveTitle;
    QString notesTitle;
    QStringList notes;
    QString termsTitle;
    QStringList terms;
    std::array<QString, 2> signatures;
    QString verifyLabel; ///< "Verify offline:", or why there is no code
    QString verifyCode;  ///< empty for a draft
    QString verifyNote;
    QString verifySquares; ///< what the QR code says; empty for a draft
    QString auditLabel;    ///< "Audit trail at export:"; empty, as the next three, where no head is known
    QString auditHead;     ///< all of its digits
    QString auditNote;     ///< what it is good for, in a few words
    QString auditHelp;     ///< the same with how to use it and what it cannot show
};

[[nodiscard]] QuoteTexts quoteTexts(const Quote& quote, const QuoteDocumentOptions& options);

/// "Carried forward to page 2" and "Carried forward from page 1".
[[nodiscard]] QString carriedTo(int page, const QLocale& locale);
[[nodiscard]] QString carriedFrom(int page, const QLocale& locale);

/// "Page 1 of 2".
[[nodiscard]] QString pageOf(int page, int pages, const QLocale& locale);

} // namespace seatwise::ui
