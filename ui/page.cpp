#include "page.h"

#include <utility>

#include <QEvent>
#include <QVBoxLayout>

#include "widgets/standing.h"

namespace seatwise::ui {

std::vector<Unkept> waitingIn(const QStringList& names)
{
    std::vector<Unkept> waiting;
    for (const QString& name : names)
        waiting.push_back({name, {}});
    return waiting;
}

Page::Page(Sign sign, QWidget* parent)
    : QWidget(parent)
    , sign_(sign)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void Page::setVisible(bool visible)
{
    if (visible)
        makeOnce();
    QWidget::setVisible(visible);
}

void Page::makeOnce()
{
    if (content_)
        return;
    content_ = new QWidget(this); // what shows itself without a parent is a window
    make();
    static_cast<QVBoxLayout*>(layout())->addWidget(content_);
    content_->show();
    fitRoom();
}

void Page::makeAnew()
{
    if (!content_)
        return;
    keepTyped();
    const Standing standing(*content_);
    delete std::exchange(content_, nullptr);
    makeOnce();
    standing.restore(*content_);
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && content_)
        fitRoom();
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (content_)
        fitRoom();
}

} // namespace seatwise::ui
