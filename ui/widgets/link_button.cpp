#include "widgets/link_button.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace seatwise::ui {

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(linkFont());
    return {metrics.horizontalAdvance(text()) + metrics.height(), std::max(24, qRound(metrics.height() * 1.5))};
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
    const int room = width() - fontMetrics().height() / 2;
    painter.drawText(rect(), Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

QFont LinkButton::linkFont() const
{
    return scaledFont(font(), 1.0, QFont::DemiBold);
}

} // namespace seatwise::ui
