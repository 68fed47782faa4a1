#pragma once

#include <optional>
#include <vector>

#include <QPointF>
#include <QPolygonF>
#include <QSizeF>
#include <QString>

#include "documents/quote_document.h"
#include "quoting/quote.h"

namespace seatwise::ui {

/// The price per seat and month over the seats, as shapes to draw in a room of a given size: both axes logarithmic,
/// what the quote's usage, add-ons and offers cost at other seats as a line, what this quote comes to as a dot on it.
struct QuoteCurve
{
    struct Label
    {
        QPointF at; ///< the middle of its height, and the edge or middle that its alignment says
        QString text;
        Qt::Alignment alignment;
    };

    QSizeF size;
    QPolygonF line;
    std::vector<QPolygonF> grid;
    std::vector<Label> ticks;
    QPointF dot;
    Label mark; ///< "200 seats: $0.2718"
};

/// The curve of the quote's plan in the book of the options. Nothing without that book, and where the plan has no price
/// for seats. `textSize` is what its labels are set in.
[[nodiscard]] std::optional<QuoteCurve> quoteCurve(const Quote& quote, const QuoteDocumentOptions& options,
                                                   const QSizeF& size, double textSize);

} // namespace seatwise::ui
