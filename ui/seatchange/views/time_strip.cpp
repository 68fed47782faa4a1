#include "seatchange/views/time_strip.h"

#include <numeric>

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "theme/palette.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

QColor stripColour(StoryPart::Kind kind, const Palette& colours)
{
    switch (kind) {
    case StoryPart::Kind::before:
        return colours.track;
    case StoryPart::Kind::now:
        return colours.accent;
    case StoryPart::Kind::next:
        break;
    }
    return colours.accentBorder;
}

} // namespace

TimeStrip::TimeStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(SeatChangeWords::tr("The change in time"));
}

void TimeStrip::setParts(const std::vector<StoryPart>& parts)
{
    parts_ = parts;
    QStringList told;
    for (const StoryPart& part : parts)
        told += part.amount.isEmpty() ? SeatChangeWords::tr("%1: %2").arg(part.title, part.dates)
                                      : SeatChangeWords::tr("%1: %2, %3").arg(part.title, part.dates, part.amount);
    setAccessibleDescription(told.join(QLatin1String("; ")));
    update();
}

QSize TimeStrip::sizeHint() const
{
    return {fontMetrics().height() * 12, fontMetrics().height() * 3 / 2};
}

/// Drawn for reading from left to right and mirrored for the other way. Where what goes on begins, a mark stands out.
void TimeStrip::paintEvent(QPaintEvent*)
{
    const int days = std::accumulate(parts_.begin(), parts_.end(), 0,
                                     [](int sum, const StoryPart& part) { return sum + part.days; });
    if (days == 0)
        return;
    QPainter painter(this);
    const Palette& colours = paletteOf(this);
    const int height = fontMetrics().height();
    const int bar = height * 2 / 3;
    const int top = (height * 3 / 2 - bar) / 2;
    const auto place = [&](int day) { return width() * day / days; };
    int day = 0;
    bool wasBefore = false;
    for (const StoryPart& part : parts_) {
        const QRect area(QPoint(place(day), top), QPoint(place(day + part.days) - 2, top + bar));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), area), stripColour(part.kind, colours));
        if (wasBefore && part.kind != StoryPart::Kind::before) {
            const QRect mark(place(day) - 2, 0, 3, height * 3 / 2);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), mark), colours.text);
        }
        wasBefore = part.kind == StoryPart::Kind::before;
        day += part.days;
    }
}

void TimeStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace seatwise::ui
