#pragma once

#include <optional>
#include <vector>

#include <QPolygonF>
#include <QRectF>

namespace seatwise::ui {

// Where a read-out can stand: it is solid, and must not hide what it speaks of.

/// Whether a line, its points ascending in x, comes into a box.
[[nodiscard]] bool crosses(const QPolygonF& line, const QRectF& box);

/// The first of the places that no line comes within `margin` of and that covers none of the boxes; nothing where there
/// is none.
[[nodiscard]] std::optional<QRectF> clearPlace(const std::vector<QRectF>& places, const std::vector<QPolygonF>& lines,
                                               const std::vector<QRectF>& boxes, double margin);

} // namespace seatwise::ui
