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
    putMadeInTabOrder();
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

/// What is made late comes last in the window; the Tab key is to find it where the page stands.
void Page::putMadeInTabOrder()
{
    if (isAncestorOf(nextInFocusChain()))
        return;
    QList<QWidget*> stops;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && !next->focusProxy())
            stops += next;
    setFocusPolicy(Qt::TabFocus); // for the time of it: what takes no focus is given no followers
    QWidget* last = this;
    for (QWidget* stop : stops)
        setTabOrder(std::exchange(last, stop), stop);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace seatwise::ui
