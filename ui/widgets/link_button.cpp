#include "widgets/link_button.h"

#include <QPainter>
#include <QStyleOption>

#include "theme/palette.h"
#include "theme/theme.h"

namespace seatwise::ui {

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return {metrics.horizontalAdvance(text()) + 2, std::max(24, qRound(metrics.height() * 1.5))};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    QFont font = linkFont();
    font.setUnderline(underMouse() || isDown());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::ButtonText));
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    style()->drawItemText(&painter, rect(), int(leading | Qt::AlignVCenter), palette(), true,
                          shown_.in(width(), text(), font));
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        painter.fillRect(0, height() - 2, width(), 2, paletteOf(this).focus);
}

QFont LinkButton::linkFont() const
{
    return scaledFont(font(), 1.0, QFont::DemiBold);
}

} // namespace seatwise::ui
