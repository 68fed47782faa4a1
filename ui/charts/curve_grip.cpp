#include "charts/curve_grip.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QMouseEvent>

#include "charts/curve_picture.h"
#include "charts/curve_view.h"

namespace seatwise::ui {

namespace {

constexpr double nearInPixels = 12;

} // namespace

CurveGrip::CurveGrip(CurveView& view, Take take)
    : QObject(&view)
    , view_(view)
    , take_(std::move(take))
{
    view.installEventFilter(this);
}

bool CurveGrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        return press(static_cast<const QMouseEvent&>(*event));
    if (event->type() == QEvent::MouseMove)
        return move(static_cast<const QMouseEvent&>(*event));
    if (event->type() == QEvent::MouseButtonRelease && held_) {
        held_.reset();
        emit letGo();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// The pixel at which the first line is where the pointer is; nothing where it is not near.
std::optional<double> CurveGrip::lineNear(const QMouseEvent& event) const
{
    const CurvePicture& picture = view_.picture();
    if (picture.isEmpty() || picture.lines().front().size() < 2)
        return std::nullopt;
    const QPointF at = event.position();
    const QPolygonF& line = picture.lines().front();
    const auto next = std::ranges::find_if(line, [&](const QPointF& point) { return point.x() >= at.x(); });
    if (next == line.begin() || next == line.end())
        return std::nullopt;
    const QPointF& left = *(next - 1);
    const double share = next->x() > left.x() ? (at.x() - left.x()) / (next->x() - left.x()) : 0;
    const double pixel = left.y() + share * (next->y() - left.y());
    return std::abs(pixel - at.y()) <= nearInPixels ? std::optional(pixel) : std::nullopt;
}

bool CurveGrip::press(const QMouseEvent& event)
{
    const auto pixel = event.button() == Qt::LeftButton ? lineNear(event) : std::nullopt;
    const CurvePicture& picture = view_.picture();
    if (!pixel || !take_(picture.xAt(event.position().x())))
        return false;
    const QRectF area = picture.plotArea();
    held_ = Held{picture.yRange(), (area.bottom() - *pixel) / area.height(), event.position().y(), area.height()};
    return true;
}

bool CurveGrip::move(const QMouseEvent& event)
{
    if (!held_) {
        view_.setCursor(lineNear(event) ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return false;
    }
    emit dragged(held_->range.at(held_->share + (held_->pixel - event.position().y()) / held_->height));
    return true;
}

} // namespace seatwise::ui
