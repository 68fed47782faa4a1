#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include "calendar/date.h"
#include "pricebook/price_book.h"

namespace seatwise::ui {

/// Who sends a quote, as the settings say. What is empty is named by placeholder words that say where it comes from.
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
};

} // namespace seatwise::ui
