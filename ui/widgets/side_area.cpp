#include "widgets/side_area.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace seatwise::ui {

namespace {

constexpr int narrowSideInCharacters = 36;
constexpr int roomyInCharacters = 120;

} // namespace

bool isNarrow(const QWidget& page)
{
    return page.width() < page.fontMetrics().averageCharWidth() * roomyInCharacters;
}

int sideWidth(const QWidget& page)
{
    return page.fontMetrics().averageCharWidth() * (isNarrow(page) ? narrowSideInCharacters : sideInCharacters);
}

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

void stackWhereTight(QBoxLayout& parts, int there)
{
    const QMargins around = parts.contentsMargins();
    int needed = around.left() + around.right() + parts.spacing() * (parts.count() - 1);
    for (int i = 0; i < parts.count(); ++i)
        needed += parts.itemAt(i)->minimumSize().width();
    parts.setDirection(needed > there ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace seatwise::ui
