#pragma once

#include <optional>
#include <vector>

#include <QLineF>
#include <QPolygonF>
#include <QSizeF>

#include "documents/document.h"
#include "documents/sheet.h"

namespace seatwise::ui {

/// A chart of a document as shapes in a room of a given size.
struct ChartShapes
{
    struct Curve
    {
        QPolygonF line;
        std::vector<double> dashes; ///< lengths of strokes and gaps; none: solid
        QColor color;
        QPolygonF sample; ///< of the line, beside its name; none without a name
    };

    QSizeF size;
    std::vector<QLineF> grid;
    std::vector<ChartLabel> ticks;
    std::vector<Curve> curves; ///< each with its own dashes: colours alone tell nothing on grey paper
    std::vector<QLineF> marks;
    std::optional<QPointF> dot;
    std::vector<ChartLabel> names; ///< of curves, marks and the dot
};

/// The shapes of a chart; `textSize` is what its labels are set in.
[[nodiscard]] ChartShapes chartShapes(const ChartBlock& chart, const QSizeF& size, double textSize);

void drawChart(Sheet& sheet, const ChartShapes& shapes, QPointF at, double textSize);

} // namespace seatwise::ui
