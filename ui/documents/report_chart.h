#pragma once

#include <vector>

#include <QPolygonF>
#include <QSizeF>
#include <QString>

#include "documents/report.h"

namespace seatwise::ui {

/// A chart of a report as shapes in a room of a given size.
struct DrawnChart
{
    struct Label
    {
        QPointF at; ///< the middle of its height, and the edge or middle that its alignment says
        QString text;
        Qt::Alignment alignment;
    };
    struct Curve
    {
        QPolygonF line;
        std::vector<double> dashes; ///< lengths of strokes and gaps; none: solid
        QString name;
        QPolygonF sample; ///< of the line, beside its name
        Label label;
    };

    QSizeF size;
    std::vector<QPolygonF> grid;
    std::vector<Label> ticks;
    std::vector<Curve> curves; ///< each with its own dashes: colours alone tell nothing on grey paper
    std::vector<QPolygonF> marks;
    std::vector<Label> markLabels;
};

/// The shapes of a chart; `textSize` is what its labels are set in.
[[nodiscard]] DrawnChart drawnChart(const ReportChart& chart, const QSizeF& size, double textSize);

} // namespace seatwise::ui
