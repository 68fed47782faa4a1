#include "widgets/side_area.h"

#include <QScrollArea>

namespace seatwise::ui {

QScrollArea* scrollArea(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QScrollArea* sideArea(QWidget* content)
{
    QScrollArea* area = scrollArea(content);
    area->setBackgroundRole(QPalette::Button);
    area->viewport()->setBackgroundRole(QPalette::Button);
    area->viewport()->setAutoFillBackground(true);
    return area;
}

} // namespace seatwise::ui
