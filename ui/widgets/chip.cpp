#include "widgets/chip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "theme/palette.h"
#include "theme/rounded_box.h"
#include "theme/theme.h"

namespace seatwise::ui {

Chip::Chip(Look look, QWidget* parent)
    : TextWidget(parent)
    , look_(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont Chip::chipFont() const
{
    return scaledFont(font(), 0.92, QFont::DemiBold);
}

QSize Chip::sizeHint() const
{
    return text().isEmpty() ? QSize(0, 0) : QSize(pillWidth_, qRound(QFontMetrics(chipFont()).height() * 1.5));
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().height() * 6), sizeHint().height()};
}

void Chip::textChanged()
{
    const QFontMetrics metrics(chipFont());
    pillWidth_ = text().isEmpty() ? 0 : metrics.horizontalAdvance(text()) + qRound(metrics.height() * 1.2);
    // A pill that about fits needs no new layout: the slider changes its text at every step.
    if (text().isEmpty() || !isLaidOut() || height() < sizeHint().height() || pillWidth_ > width() ||
        pillWidth_ < width() * 2 / 3)
        updateGeometry();
    update();
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        textChanged();
    TextWidget::changeEvent(event);
}

void Chip::paintEvent(QPaintEvent*)
{
    if (text().isEmpty())
        return;
    const Palette& colours = paletteOf(this);
    const bool accent = look_ == Look::Accent && isEnabled();
    QRectF pill(0, 0, std::min(pillWidth_, width()), height());
    if (layoutDirection() == Qt::RightToLeft)
        pill.moveRight(width());
    QPainter painter(this);
    paintRoundedBox(painter, pill, pill.height() / 2, accent ? colours.accentSoft : colours.panel,
                    accent ? colours.accentSoft : colours.border);
    painter.setFont(chipFont());
    painter.setPen(accent ? colours.accentText : isEnabled() ? colours.mutedText : colours.disabledText);
    const double side = pill.height() * 0.4;
    const bool fits = pillWidth_ <= width();
    const QString shown =
        fits ? text() : painter.fontMetrics().elidedText(text(), Qt::ElideRight, qRound(pill.width() - side * 1.4));
    style()->drawItemText(&painter, pill.toRect(), Qt::AlignCenter | Qt::TextSingleLine, palette(), true, shown);
}

} // namespace seatwise::ui
