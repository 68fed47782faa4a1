#include "page.h"

#include <utility>

#include <QEvent>

namespace seatwise::ui {

Page::Page(Sign sign, QWidget* parent)
    : QWidget(parent)
    , sign_(std::move(sign))
{
}

void Page::setVisible(bool visible)
{
    if (visible)
        makeOnce();
    QWidget::setVisible(visible);
}

void Page::makeOnce()
{
    if (std::exchange(made_, true))
        return;
    make();
    fitRoom();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && made_)
        fitRoom();
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (made_)
        fitRoom();
}

} // namespace seatwise::ui
