#pragma once

#include <optional>
#include <string>

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include "calendar/date.h"
#include "documents/document.h"
#include "documents/pdf_document.h"
#include "pricebook/price_book.h"
#include "quoting/quote.h"
#include "words/book_names.h"
#include "words/language.h"

namespace seatwise::ui {

/// Who sends a quote, as the settings say. What is empty leaves its place on the paper empty.
struct Letterhead
{
    QString company;
    QStringList address;
    QString contact;
    QByteArray logo; ///< a PNG or SVG file; what is neither, or wants other files, is left out
    QString terms;   ///< paragraphs, one a line
    QString remitTo;

    friend bool operator==(const Letterhead&, const Letterhead&) = default;
};

/// How a quote is put on paper.
struct QuoteDocumentOptions
{
    Paper paper = Paper::letter;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates); ///< of who reads it
    Letterhead letterhead;
    Date today{}; ///< decides whether an issued quote has expired
    /// The book the quote was priced with, for the curve of its plan. Without it, or with another one, the document has
    /// no curve.
    const PriceBook* book = nullptr;
    /// The head of the audit trail when the document is made, 64 hexadecimal digits: against it a later check finds
    /// records that were cut off. Empty where the quote comes from no store.
    std::string auditHead;
    /// Whether the paper says also what concerns the price list and not the customer: that it contradicts itself, what
    /// is assumed, that annual billing saves nothing.
    bool priceListNotes = false;
    /// Whether the places that are empty say what belongs there, for whoever is about to issue it. No paper has that.
    bool marksMissing = false;
};

/// A quote as a document: up to 12 lines stay on one page; beyond that the sum so far stands where one page ends and
/// the next begins. A draft says DRAFT on each page and has no verify code.
[[nodiscard]] Document quoteDocument(const Quote& quote, const QuoteDocumentOptions& options);

/// The same to print and to sign, and for the screen.
[[nodiscard]] PdfDocument quotePdf(const Quote& quote, const QuoteDocumentOptions& options);
[[nodiscard]] QByteArray quoteHtml(const Quote& quote, const QuoteDocumentOptions& options);
/// The same with livePrices(); empty where there are none.
[[nodiscard]] QByteArray interactiveQuoteHtml(const Quote& quote, const QuoteDocumentOptions& options);

/// The language of the customer; nothing where that of the program serves: the quote has none, or one that is not
/// there.
[[nodiscard]] inline std::optional<Language> languageOf(const Quote& quote)
{
    if (quote.details.language.empty())
        return std::nullopt;
    const auto language = findLanguage(quote.details.language);
    return language ? std::optional(*language) : std::nullopt;
}

/// A document as `draw` makes it in a language; without one it is in that of the program, with the options' locale.
template<class Drawn>
[[nodiscard]] Drawn drawIn(const std::optional<Language>& language,
                           Drawn (*draw)(const Quote&, const QuoteDocumentOptions&), const Quote& quote,
                           QuoteDocumentOptions options)
{
    const InNamesOf names(options.book);
    if (!language)
        return draw(quote, options);
    options.locale = language->locale;
    const InLanguage within(*language);
    return draw(quote, options);
}

} // namespace seatwise::ui
