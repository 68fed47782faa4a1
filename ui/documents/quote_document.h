#pragma once

#include <string>

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include "calendar/date.h"
#include "pricebook/price_book.h"

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

enum class Paper { letter, a4 };

/// How a quote is put on paper.
struct QuoteDocumentOptions
{
    Paper paper = Paper::letter;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
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
};

} // namespace seatwise::ui
