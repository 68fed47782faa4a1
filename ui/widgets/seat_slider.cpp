#include "widgets/seat_slider.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>

#include "theme/palette.h"
#include "theme/theme.h"
#include "widgets/seat_text.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

constexpr int minDefault = 5;
constexpr int maxDefault = 75'000;
constexpr int wheelNotch = 120;

} // namespace

SeatSlider::SeatSlider(QWidget* parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setAccessibleName(SharedWords::tr("Seats slider"));
    setFocusPolicy(Qt::WheelFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(1);
    setPageStep(10);
    setLimits(minDefault, maxDefault);
}

void SeatSlider::setLimits(int minimum, int maximum)
{
    const int least = std::max(0, minimum);
    const int most = std::max(least + 1, maximum);
    if (least != this->minimum() || most != this->maximum()) {
        const QScopedValueRollback guard(settling_, true);
        setRange(least, most);
        forgetLabels();
    }
    store(seats_ == 0 ? least : seats_);
}

void SeatSlider::setSeats(qint64 seats)
{
    store(seats);
}

void SeatSlider::setTicks(std::vector<int> ticks)
{
    std::sort(ticks.begin(), ticks.end());
    if (ticks == ticks_)
        return;
    ticks_ = std::move(ticks);
    forgetLabels();
    update();
}

void SeatSlider::store(qint64 seats)
{
    seats_ = seats;
    const QScopedValueRollback guard(settling_, true);
    setValue(int(std::clamp<qint64>(seats, minimum(), maximum())));
    update();
}

void SeatSlider::edit(qint64 seats)
{
    // Keys move on from a number beyond the ends, without jumping to the end first.
    const qint64 next = std::clamp(seats, std::min<qint64>(minimum(), seats_), std::max<qint64>(maximum(), seats_));
    if (next == seats_)
        return;
    store(next);
    emit seatsChanged(seats_);
}

void SeatSlider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change != SliderValueChange || settling_ || value() == seats_)
        return;
    seats_ = value();
    update();
    emit seatsChanged(seats_);
}

/// How high a number stands on the logarithmic scale; from 0 on, everything stands one higher.
double SeatSlider::heightOf(qint64 seats) const
{
    return std::log(double(minimum() == 0 ? seats + 1 : seats));
}

double SeatSlider::positionOf(qint64 seats) const
{
    const double from = heightOf(minimum());
    const double above = heightOf(std::max<qint64>(seats, minimum())) - from;
    return std::clamp(above / (heightOf(maximum()) - from), 0.0, 1.0);
}

int SeatSlider::seatsAt(double position) const
{
    const double from = heightOf(minimum());
    const double height = from + std::clamp(position, 0.0, 1.0) * (heightOf(maximum()) - from);
    return std::clamp(int(std::lround(std::exp(height))) - (minimum() == 0 ? 1 : 0), minimum(), maximum());
}

qint64 SeatSlider::tickBeyond(int direction) const
{
    if (direction > 0) {
        const auto next = std::find_if(ticks_.begin(), ticks_.end(), [&](int tick) { return tick > seats_; });
        return next != ticks_.end() ? *next : std::max<qint64>(maximum(), seats_);
    }
    const auto previous = std::find_if(ticks_.rbegin(), ticks_.rend(), [&](int tick) { return tick < seats_; });
    return previous != ticks_.rend() ? *previous : std::min<qint64>(minimum(), seats_);
}

void SeatSlider::keyPressEvent(QKeyEvent* event)
{
    const qint64 step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const qint64 rightwards = layoutDirection() == Qt::RightToLeft ? -step : step;
    switch (event->key()) {
    case Qt::Key_Up:
        return edit(seats_ + step);
    case Qt::Key_Down:
        return edit(seats_ - step);
    case Qt::Key_Right:
        return edit(seats_ + rightwards);
    case Qt::Key_Left:
        return edit(seats_ - rightwards);
    case Qt::Key_PageUp:
        return edit(tickBeyond(+1));
    case Qt::Key_PageDown:
        return edit(tickBeyond(-1));
    case Qt::Key_Home:
        return edit(minimum());
    case Qt::Key_End:
        return edit(maximum());
    default:
        event->ignore();
    }
}

void SeatSlider::wheelEvent(QWheelEvent* event)
{
    wheelRest_ += event->angleDelta().y();
    const int notches = wheelRest_ / wheelNotch;
    wheelRest_ -= notches * wheelNotch;
    if (notches != 0)
        edit(seats_ + notches * (event->modifiers().testFlag(Qt::ControlModifier) ? 10 : 1));
    event->accept();
}

void SeatSlider::editAt(double x)
{
    const QRectF line = track();
    const double position = (x - line.left()) / line.width();
    edit(seatsAt(layoutDirection() == Qt::RightToLeft ? 1.0 - position : position));
}

void SeatSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    // Taking hold of the handle is no edit: a pixel may stand for hundreds of seats.
    if (std::abs(event->position().x() - xOf(seats_)) > fontMetrics().height() * 0.5)
        editAt(event->position().x());
    update();
}

void SeatSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        editAt(event->position().x());
}

void SeatSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
    update();
}

void SeatSlider::enterEvent(QEnterEvent*)
{
    update();
}

void SeatSlider::leaveEvent(QEvent*)
{
    update();
}

void SeatSlider::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        forgetLabels();
}

void SeatSlider::forgetLabels()
{
    labels_.clear();
}

QFont SeatSlider::labelFont() const
{
    return scaledFont(font(), 0.82, QFont::Normal);
}

QRectF SeatSlider::track() const
{
    const int em = fontMetrics().height();
    const double thick = std::max(4.0, em * 0.25);
    const double band = std::max(24.0, em * 1.6);
    const double inset = em * 0.7; // half the handle with its focus ring
    return {inset, (band - thick) / 2, std::max(1.0, width() - 2 * inset), thick};
}

double SeatSlider::xOf(qint64 seats) const
{
    const QRectF line = track();
    const double position = positionOf(seats);
    return layoutDirection() == Qt::RightToLeft ? line.right() - position * line.width()
                                                : line.left() + position * line.width();
}

QRectF SeatSlider::labelBox(int seats) const
{
    const QFontMetrics metrics(labelFont());
    const double wide = metrics.horizontalAdvance(seatsToShortText(seats, locale())) + 1.0;
    const double left = std::clamp(xOf(seats) - wide / 2, 0.0, std::max(0.0, width() - wide));
    return {left, std::max(24.0, fontMetrics().height() * 1.6), wide, double(metrics.height())};
}

const std::vector<SeatSlider::Label>& SeatSlider::labels() const
{
    if (!labels_.empty() && labelsWidth_ == width())
        return labels_;
    labels_.clear();
    labelsWidth_ = width();
    const double gap = fontMetrics().height() * 0.4;
    const auto place = [&](int seats) {
        const QRectF box = labelBox(seats);
        const QRectF wide = box.adjusted(-gap, 0, gap, 0);
        const auto touches = [&](const Label& other) { return other.box.intersects(wide); };
        if (std::none_of(labels_.begin(), labels_.end(), touches))
            labels_.push_back({seats, seatsToShortText(seats, locale()), box});
    };
    place(minimum());
    place(maximum());
    for (const int tick : ticks_)
        if (tick > minimum() && tick < maximum())
            place(tick);
    return labels_;
}

std::vector<int> SeatSlider::labelledTicks() const
{
    std::vector<int> labelled;
    for (const Label& label : labels())
        labelled.push_back(label.seats);
    std::sort(labelled.begin(), labelled.end());
    return labelled;
}

void SeatSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintLabels(painter);
    paintHandle(painter);
}

void SeatSlider::paintTrack(QPainter& painter) const
{
    const Palette& colours = paletteOf(this);
    const QRectF line = track();
    const double handle = xOf(seats_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(line, line.height() / 2, line.height() / 2);
    QRectF filled = line;
    if (layoutDirection() == Qt::RightToLeft)
        filled.setLeft(handle);
    else
        filled.setRight(handle);
    painter.setBrush(isEnabled() ? colours.accent : colours.disabledText);
    painter.drawRoundedRect(filled, line.height() / 2, line.height() / 2);
}

void SeatSlider::paintLabels(QPainter& painter) const
{
    const Palette& colours = paletteOf(this);
    painter.setFont(labelFont());
    painter.setPen(isEnabled() ? colours.mutedText : colours.disabledText);
    for (const Label& label : labels())
        style()->drawItemText(&painter, label.box.toRect(), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                              palette(), true, label.text);
}

void SeatSlider::paintHandle(QPainter& painter) const
{
    const Palette& colours = paletteOf(this);
    const double em = fontMetrics().height();
    const QColor strong = !isEnabled()     ? colours.disabledText
                          : isSliderDown() ? colours.accentPressed
                          : underMouse()   ? colours.accentHover
                                           : colours.accent;
    const QPointF centre(xOf(seats_), track().center().y());
    const double radius = em * 0.48;
    painter.setPen(QPen(strong, std::max(2.0, em * 0.14)));
    painter.setBrush(colours.panel);
    painter.drawEllipse(centre, radius, radius);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colours.focus, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius + 3.0, radius + 3.0);
}

QSize SeatSlider::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 16, std::max(24, qRound(em * 1.6)) + QFontMetrics(labelFont()).height() + 2};
}

QSize SeatSlider::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

} // namespace seatwise::ui
