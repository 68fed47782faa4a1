#include "charts/read_out_place.h"

#include <algorithm>
#include <array>
#include <utility>

namespace seatwise::ui {

namespace {

/// Whether the straight line between two points has a point in the box: it is cut at each side in turn.
bool comesInto(const QRectF& box, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const std::array<std::pair<double, double>, 4> sides{{{-along.x(), from.x() - box.left()},
                                                          {along.x(), box.right() - from.x()},
                                                          {-along.y(), from.y() - box.top()},
                                                          {along.y(), box.bottom() - from.y()}}};
    double first = 0;
    double last = 1;
    for (const auto& [slope, room] : sides) {
        if (slope == 0) {
            if (room < 0)
                return false;
            continue;
        }
        const double at = room / slope;
        if (slope < 0)
            first = std::max(first, at);
        else
            last = std::min(last, at);
    }
    return first <= last;
}

} // namespace

bool crosses(const QPolygonF& line, const QRectF& box)
{
    const auto start = std::lower_bound(line.begin(), line.end(), box.left(),
                                        [](QPointF point, double left) { return point.x() < left; });
    for (auto to = start == line.begin() ? start : start - 1; to != line.end(); ++to) {
        const QPointF from = to == line.begin() ? *to : *(to - 1);
        if (from.x() > box.right())
            return false;
        if (comesInto(box, from, *to))
            return true;
    }
    return false;
}

std::optional<QRectF> clearPlace(const std::vector<QRectF>& places, const std::vector<QPolygonF>& lines,
                                 const std::vector<QRectF>& boxes, double margin)
{
    const auto isClear = [&](const QRectF& place) {
        const QRectF grown = place.adjusted(-margin, -margin, margin, margin);
        return std::none_of(boxes.begin(), boxes.end(), [&](const QRectF& box) { return place.intersects(box); }) &&
               std::none_of(lines.begin(), lines.end(), [&](const QPolygonF& line) { return crosses(line, grown); });
    };
    const auto found = std::find_if(places.begin(), places.end(), isClear);
    return found == places.end() ? std::nullopt : std::optional(*found);
}

} // namespace seatwise::ui
