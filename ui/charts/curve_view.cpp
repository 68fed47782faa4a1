#include "charts/curve_view.h"

#include "charts/curve_picture.h"
#include "charts/curve_stops.h"
#include "theme/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace seatwise::ui {

namespace {

constexpr int stripRows = 32; ///< below 96 pixels on every screen; whole pixels where it is scaled by quarters

} // namespace

CurveView::CurveView(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    renew();
}

CurveView::~CurveView() = default;

void CurveView::setPlot(const CurvePlot& plot)
{
    plot_ = plot;
    setAccessibleName(plot.title);
    stopReading();
    renew();
}

/// Makes the picture anew, in the colours and font of now.
void CurveView::renew()
{
    picture_ = std::make_unique<CurvePicture>(plot_, paletteOf(this), font());
    layOut();
}

void CurveView::layOut()
{
    const QSize corner = corner_ != nullptr ? corner_->sizeHint() : QSize();
    picture_->layOut(size(), corner);
    if (corner_ != nullptr)
        corner_->setGeometry(
            QStyle::visualRect(Qt::LeftToRight, rect(), QRect(QPoint(width() - corner.width(), 0), corner)));
    dirty_ = true;
    update();
}

const CurvePicture& CurveView::picture() const
{
    return *picture_;
}

void CurveView::place(std::optional<CurveMarker>& slot, const std::optional<CurveMarker>& marker)
{
    if (slot == marker)
        return;
    QRegion touched;
    // The read-out of the marker comes and goes with the reading, hence all three.
    for (const auto& each : {slot, marker, overlay_.marker})
        if (each)
            touched += markerRegion(*each, overlay_, *picture_, font(), texts_);
    slot = marker;
    update(touched);
}

void CurveView::setMarker(const std::optional<CurveMarker>& marker)
{
    place(overlay_.marker, marker);
}

void CurveView::setReading(const std::optional<CurveMarker>& reading)
{
    if (reading)
        readingX_ = reading->x;
    place(overlay_.reading, reading);
}

void CurveView::setPins(const std::vector<CurvePin>& pins)
{
    if (pins == overlay_.pins)
        return;
    overlay_.pins = pins;
    update();
}

void CurveView::setCeiling(std::optional<double> y, const QString& label)
{
    const auto ceiling = y ? std::optional(CurveCeiling{*y, label}) : std::nullopt;
    if (ceiling == overlay_.ceiling)
        return;
    overlay_.ceiling = ceiling;
    update();
}

void CurveView::setCornerWidget(QWidget* widget)
{
    corner_ = widget;
    widget->setParent(this);
    widget->show();
    layOut();
}

void CurveView::setSummary(const QString& summary)
{
    if (summary == summary_)
        return;
    summary_ = summary;
    setAccessibleDescription(summary);
}

void CurveView::renderStill()
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (still_.size() != pixels)
        still_ = QPixmap(pixels);
    still_.setDevicePixelRatio(ratio);
    still_.fill(paletteOf(this).panel);
    QPainter painter(&still_);
    picture_->paint(painter);
    dirty_ = false;
    ++renders_;
}

/// In strips too low for Qt to hand to threads: waiting for those took milliseconds on a busy machine, copying takes a
/// tenth of one.
void CurveView::paintStill(QPainter& painter, const QRect& part) const
{
    const qreal ratio = still_.devicePixelRatio();
    for (int top = part.top(); top <= part.bottom(); top += stripRows) {
        const QRectF strip(part.left(), top, part.width(), std::min(stripRows, part.bottom() + 1 - top));
        painter.drawPixmap(strip, still_, QRectF(strip.topLeft() * ratio, strip.size() * ratio));
    }
}

void CurveView::paintEvent(QPaintEvent* event)
{
    if (dirty_ || still_.devicePixelRatio() != devicePixelRatioF())
        renderStill();
    QPainter painter(this);
    paintStill(painter, event->rect());
    paintOverlay(painter, overlay_, *picture_, paletteOf(this), font(), texts_);
    if (hasFocus()) {
        painter.setPen(QPen(paletteOf(this).focus, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(picture_->plotArea().adjusted(-1, -1, 1, 1));
    }
}

void CurveView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CurveView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        renew();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void CurveView::setHeightInLines(int lines)
{
    heightInLines_ = lines;
    fitHeight();
}

void CurveView::fitHeight()
{
    if (heightInLines_ > 0)
        setFixedHeight(fontMetrics().height() * heightInLines_);
}

double CurveView::whole(double x) const
{
    const AxisRange& range = picture_->xRange();
    if (!plot_.stops.empty())
        return nearestStop(plot_.stops, x);
    return std::clamp(plot_.wholeX ? std::round(x) : x, range.low, range.high);
}

void CurveView::readAt(double x)
{
    readingX_ = whole(x);
    emit readRequested(*readingX_);
}

void CurveView::stopReading()
{
    if (!readingX_ && !overlay_.reading)
        return;
    readingX_.reset();
    setReading(std::nullopt);
    emit readingStopped();
}

/// Some pixels further along the axis, and at least to the next stop or whole number.
double CurveView::stepFrom(double x, int direction, bool large) const
{
    const double pixels = large ? 40.0 : 4.0;
    const double moved = picture_->xAt(picture_->pixelOf(x, picture_->yRange().low).x() + direction * pixels);
    if (!plot_.stops.empty())
        return stopBeyond(plot_.stops, x, moved);
    if (!plot_.wholeX)
        return moved;
    return direction > 0 ? std::max(std::floor(moved), x + 1) : std::min(std::ceil(moved), x - 1);
}

void CurveView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    const QRectF area = picture_->plotArea();
    if (picture_->isEmpty() || !area.adjusted(-8, 0, 8, 0).contains(at))
        return stopReading();
    readAt(picture_->xAt(at.x()));
}

void CurveView::mousePressEvent(QMouseEvent* event)
{
    const bool inside = picture_->plotArea().adjusted(-8, 0, 8, 0).contains(event->position());
    if (event->button() == Qt::LeftButton && inside && !picture_->isEmpty())
        emit chosen(whole(picture_->xAt(event->position().x())));
}

void CurveView::leaveEvent(QEvent*)
{
    stopReading();
}

void CurveView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    stopReading();
    update();
}

void CurveView::keyPressEvent(QKeyEvent* event)
{
    if (picture_->isEmpty())
        return QWidget::keyPressEvent(event);
    const AxisRange& range = picture_->xRange();
    const double start = readingX_ ? *readingX_ : overlay_.marker ? whole(overlay_.marker->x) : range.low;
    const bool large = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return readAt(stepFrom(start, -1, large));
    case Qt::Key_Right:
        return readAt(stepFrom(start, +1, large));
    case Qt::Key_Home:
        return readAt(range.low);
    case Qt::Key_End:
        return readAt(range.high);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (readingX_)
            emit chosen(*readingX_);
        return;
    case Qt::Key_Escape:
        if (readingX_)
            return stopReading();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CurveView::paintTo(QPainter& painter, const QSize& size) const
{
    // Its own picture: another size has other ticks, and the one on the screen stays as it is.
    CurvePicture picture(plot_, paletteOf(this), font());
    picture.layOut(size);
    painter.fillRect(QRect(QPoint(), size), paletteOf(this).panel);
    picture.paint(painter);
    CurveOverlay shown = overlay_;
    shown.reading.reset(); // a passing glance is no part of the picture
    paintOverlay(painter, shown, picture, paletteOf(this), font(), texts_);
}

QImage CurveView::toImage(const QSize& size, qreal devicePixelRatio) const
{
    QImage image((QSizeF(size) * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&image);
    paintTo(painter, size);
    return image;
}

bool CurveView::writeSvg(QIODevice& device) const
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setResolution(logicalDpiX());
    generator.setTitle(plot_.title);
    generator.setDescription(summary_);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintTo(painter, size());
    return painter.end();
}

QSize CurveView::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 45, em * 22};
}

QSize CurveView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 14, em * 11};
}

} // namespace seatwise::ui
