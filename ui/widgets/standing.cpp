#include "widgets/standing.h"

#include <functional>
#include <vector>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPoint>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

#include "widgets/disclosure.h"
#include "widgets/segmented_control.h"

namespace seatwise::ui {

namespace {

/// Each widget with the way to it: of which kind it is among its brothers, and the how manieth.
void forEach(QWidget& whole, const QString& way, const std::function<void(QWidget&, const QString&)>& visit)
{
    visit(whole, way);
    std::map<QString, int> seen;
    const QObjectList& children = whole.children();
    for (const QPointer<QObject>& child : std::vector<QPointer<QObject>>(children.begin(), children.end())) {
        auto* widget = qobject_cast<QWidget*>(child.data()); // a visit may take others away
        if (!widget || widget->isWindow())
            continue;
        const QString kind = QLatin1String(widget->metaObject()->className());
        forEach(*widget, QStringLiteral("%1/%2 %3").arg(way, kind).arg(seen[kind]++), visit);
    }
}

QVariant stateOf(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return view->currentIndex().isValid() ? QPoint(view->currentIndex().row(), view->currentIndex().column())
                                              : QVariant();
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget))
        return QPoint(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
    if (const auto* segments = qobject_cast<const SegmentedControl*>(&widget))
        return segments->current();
    if (const auto* part = qobject_cast<const Disclosure*>(&widget))
        return part->isOpen();
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        return choice->currentIndex();
    if (const auto* box = qobject_cast<const QSpinBox*>(&widget))
        return box->value();
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(&widget))
        return box->value();
    if (const auto* stack = qobject_cast<const QStackedWidget*>(&widget))
        return stack->currentIndex();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        return tabs->currentIndex();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? QVariant() : line->text();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(&widget))
        return lines->toPlainText().isEmpty() ? QVariant() : lines->toPlainText();
    return {};
}

void restoreIn(QWidget& widget, const QVariant& state)
{
    if (auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
        view->setCurrentIndex(view->model()->index(state.toPoint().x(), state.toPoint().y()));
    } else if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
        area->horizontalScrollBar()->setValue(state.toPoint().x());
        area->verticalScrollBar()->setValue(state.toPoint().y());
    } else if (auto* segments = qobject_cast<SegmentedControl*>(&widget)) {
        segments->setCurrent(state.toInt());
        emit segments->chosen(state.toInt());
    } else if (auto* part = qobject_cast<Disclosure*>(&widget)) {
        part->setOpen(state.toBool());
    } else if (auto* choice = qobject_cast<QComboBox*>(&widget)) {
        choice->setCurrentIndex(state.toInt());
        emit choice->activated(state.toInt());
    } else if (auto* whole = qobject_cast<QSpinBox*>(&widget)) {
        whole->setValue(state.toInt());
    } else if (auto* decimal = qobject_cast<QDoubleSpinBox*>(&widget)) {
        decimal->setValue(state.toDouble());
    } else if (auto* stack = qobject_cast<QStackedWidget*>(&widget)) {
        stack->setCurrentIndex(state.toInt());
    } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
        tabs->setCurrentIndex(state.toInt());
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setChecked(state.toBool());
    } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        line->setText(state.toString());
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(&widget)) {
        lines->setPlainText(state.toString());
    }
}

/// A field that is filled already shows what it stands for as the language now writes it.
bool isFilled(const QWidget& widget)
{
    return (qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget)) &&
           stateOf(widget).isValid();
}

} // namespace

Standing::Standing(QWidget& whole)
{
    forEach(whole, {}, [this](QWidget& widget, const QString& way) {
        if (QVariant state = stateOf(widget); state.isValid())
            states_.emplace(way, std::move(state));
        if (widget.hasFocus())
            focus_ = way;
    });
}

/// A choice may make what stands further on: twice, so that this is restored too. Scrolled when all has its size.
void Standing::restore(QWidget& whole) const
{
    restore(whole, Part::choices);
    restore(whole, Part::choices);
    QTimer::singleShot(0, &whole, [standing = *this, &whole] { standing.restore(whole, Part::sight); });
}

void Standing::restore(QWidget& whole, Part part) const
{
    forEach(whole, {}, [&](QWidget& widget, const QString& way) {
        const auto state = states_.find(way);
        const bool isSight = qobject_cast<QScrollArea*>(&widget) != nullptr;
        if (state != states_.end() && isSight == (part == Part::sight) && !isFilled(widget) &&
            stateOf(widget) != state->second)
            restoreIn(widget, state->second);
        if (part == Part::sight && !focus_.isEmpty() && way == focus_)
            widget.setFocus();
    });
}

} // namespace seatwise::ui
