#include "widgets/slip_guard.h"

#include <algorithm>
#include <utility>

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>

namespace seatwise::ui {

namespace {

constexpr const char* again = "mayActAgain";

/// How far a hand wanders between the two halves of a double click, in pixels of the screen.
constexpr int wandering = 24;

SlipGuard::Clock sinceNow()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

QAbstractButton* buttonOf(QWidget* widget)
{
    for (QWidget* part = widget; part; part = part->isWindow() ? nullptr : part->parentWidget())
        if (auto* button = qobject_cast<QAbstractButton*>(part))
            return button;
    return nullptr;
}

QRect onScreen(const QWidget& widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

bool actsOnce(const QAbstractButton& button)
{
    const auto* pushed = qobject_cast<const QPushButton*>(&button);
    return pushed && !pushed->isCheckable() && !pushed->property(again).toBool();
}

bool isPress(const QEvent& event)
{
    return event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
}

bool activates(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter ||
           event.key() == Qt::Key_Select;
}

} // namespace

SlipGuard::SlipGuard(QObject* parent, Clock clock)
    : QObject(parent)
    , clock_(clock ? std::move(clock) : sinceNow())
{
    qApp->installEventFilter(this);
}

bool SlipGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::KeyPress:
    case QEvent::Show:
        break;
    default:
        return false;
    }
    if (event->type() == QEvent::MouseMove) {
        active_ = active_ && (byKey_ || isSamePlace(static_cast<const QMouseEvent&>(*event)));
        return false;
    }
    if (!watched->isWidgetType())
        return false;
    auto& widget = static_cast<QWidget&>(*watched);
    if (event->type() == QEvent::Show) {
        if (active_ && widget.isWindow() && widget.windowType() != Qt::ToolTip)
            settled_ = clock_(); // a dialog opened by the click
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* button = qobject_cast<QAbstractButton*>(watched);
        if (button && activates(static_cast<const QKeyEvent&>(*event)))
            return keyed(*button);
        active_ = false;
        return false;
    }
    const auto& mouse = static_cast<const QMouseEvent&>(*event);
    if (mouse.button() != Qt::LeftButton)
        return false;
    if (isPress(*event))
        return pressed(widget, mouse);
    if (std::exchange(swallowing_, false))
        return true;
    settleLater();
    return false;
}

bool SlipGuard::pressed(QWidget& target, const QMouseEvent& event)
{
    swallowing_ = false;
    QAbstractButton* button = buttonOf(&target);
    if (!button)
        return false;
    const bool slips = active_ && !byKey_ && isFresh() && isSamePlace(event);
    if (slips && (button == last_ ? actsOnce(*button) : !wasThere(*button))) {
        swallowing_ = true;
        return true;
    }
    remember(*button, event.globalPosition().toPoint());
    return false;
}

/// The focus may have gone to another button: the key is then taken from it.
bool SlipGuard::keyed(QAbstractButton& button)
{
    if (active_ && byKey_ && isFresh() && (&button != last_ || actsOnce(button)))
        return true;
    remember(button, {});
    byKey_ = true;
    settleLater();
    return false;
}

bool SlipGuard::isFresh() const
{
    return pending_ || clock_() - settled_ <= guardedMilliseconds;
}

bool SlipGuard::isSamePlace(const QMouseEvent& event) const
{
    return (event.globalPosition().toPoint() - at_).manhattanLength() <= wandering;
}

bool SlipGuard::wasThere(const QAbstractButton& button) const
{
    return std::any_of(around_.begin(), around_.end(),
                       [&](const Place& place) { return place.button == &button && place.area == onScreen(button); });
}

void SlipGuard::remember(QAbstractButton& button, QPoint at)
{
    last_ = &button;
    active_ = true;
    byKey_ = false;
    at_ = at;
    settled_ = clock_();
    around_.clear();
    for (QAbstractButton* other : button.window()->findChildren<QAbstractButton*>())
        if (other->isVisible())
            around_.push_back({other, onScreen(*other)});
}

/// What a click does may take longer than the guard lasts: it lasts from when the window can show it.
void SlipGuard::settleLater()
{
    if (!active_ || pending_)
        return;
    pending_ = true;
    const auto settle = [this] {
        pending_ = false;
        settled_ = clock_();
    };
    QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
}

void mayActAgain(QPushButton& button)
{
    button.setProperty(again, true);
}

} // namespace seatwise::ui
