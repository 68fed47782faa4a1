#include "widgets/seat_spin_box.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyleOptionSpinBox>

#include "theme/theme.h"
#include "widgets/seat_text.h"
#include "widgets/undo_keys.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

bool finishes(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool changesText(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete ||
           (!event.text().isEmpty() && event.text().at(0).isPrint());
}

} // namespace

SeatSpinBox::SeatSpinBox(QWidget* parent)
    : QSpinBox(parent)
{
    setRange(0, int(maxSeats));
    setAccessibleName(SharedWords::tr("Seats"));
    setGroupSeparatorShown(true);
    leaveUndoToWindow(*this);
    applyFont();
    connect(this, &QSpinBox::valueChanged, this, [this](int seats) {
        if (!settling_)
            emit seatsEdited(seats);
    });
    connect(lineEdit(), &QLineEdit::inputRejected, this, [this] { emit refused(rejected_); });
}

void SeatSpinBox::setSeats(qint64 seats)
{
    const QScopedValueRollback guard(settling_, true);
    setValue(int(std::clamp<qint64>(seats, minimum(), maximum())));
}

QValidator::State SeatSpinBox::validate(QString& input, int&) const
{
    const auto seats = seatsFromText(input, locale());
    if (seats && *seats >= minimum() && *seats <= maximum())
        return QValidator::Acceptable;
    if (mayBecomeSeats(input, locale()))
        return QValidator::Intermediate;
    rejected_ = input;
    return QValidator::Invalid;
}

int SeatSpinBox::valueFromText(const QString& text) const
{
    return int(seatsFromText(text, locale()).value_or(value()));
}

QString SeatSpinBox::textFromValue(int number) const
{
    return plain_ ? QString::number(number) : seatsToText(number, locale());
}

void SeatSpinBox::fixup(QString&) const
{
    // QSpinBox would drop separators and so read "1,25" as 125; an unfinished number is refused instead.
}

void SeatSpinBox::keyPressEvent(QKeyEvent* event)
{
    if (finishes(*event)) {
        const QString typed = lineEdit()->text();
        plain_ = false;
        QSpinBox::keyPressEvent(event);
        showGrouped();
        if (!seatsFromText(typed, locale()))
            emit refused(typed);
        return;
    }
    if (changesText(*event))
        showPlain();
    QSpinBox::keyPressEvent(event);
}

void SeatSpinBox::focusInEvent(QFocusEvent* event)
{
    QSpinBox::focusInEvent(event);
    const bool all = lineEdit()->hasSelectedText();
    showPlain();
    if (all)
        lineEdit()->selectAll();
}

void SeatSpinBox::focusOutEvent(QFocusEvent* event)
{
    const QString typed = lineEdit()->text();
    plain_ = false;
    QSpinBox::focusOutEvent(event);
    showGrouped();
    if (!seatsFromText(typed, locale()))
        emit refused(typed);
}

/// Digits only, cursor and selection between the same digits, so that a key means what it says.
void SeatSpinBox::showPlain()
{
    if (plain_)
        return;
    plain_ = true;
    const QString shown = lineEdit()->text();
    if (shown != seatsToText(value(), locale()))
        return; // someone is in the middle of a text
    const auto digitsBefore = [&](int at) {
        return int(std::count_if(shown.begin(), shown.begin() + at, [](QChar c) { return c.isDigit(); }));
    };
    const int from = lineEdit()->hasSelectedText() ? digitsBefore(lineEdit()->selectionStart()) : -1;
    const int to = lineEdit()->hasSelectedText() ? digitsBefore(lineEdit()->selectionEnd()) : -1;
    const int cursor = digitsBefore(lineEdit()->cursorPosition());
    lineEdit()->setText(QString::number(value()));
    lineEdit()->setCursorPosition(cursor);
    if (from >= 0)
        lineEdit()->setSelection(from, to - from);
}

void SeatSpinBox::showGrouped()
{
    const QString grouped = seatsToText(value(), locale());
    if (lineEdit()->text() != grouped)
        lineEdit()->setText(grouped);
}

void SeatSpinBox::changeEvent(QEvent* event)
{
    QSpinBox::changeEvent(event);
    if (event->type() == QEvent::ParentChange && parentWidget()) {
        parentWidget()->installEventFilter(this);
        applyFont();
    }
    if (event->type() == QEvent::LocaleChange && !plain_)
        showGrouped();
}

/// A font of one's own hides a change of the page's: it is the parent that hears of it.
bool SeatSpinBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange)
        applyFont();
    return QSpinBox::eventFilter(watched, event);
}

void SeatSpinBox::applyFont()
{
    setFont(scaledFont(parentWidget() ? parentWidget()->font() : QApplication::font(), 1.5, QFont::DemiBold));
}

QSize SeatSpinBox::hintFor(qint64 widest) const
{
    // A billion seats must fit by scrolling, not by making the panel wider for everyone.
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QFontMetrics metrics = fontMetrics();
    const QSize text(metrics.horizontalAdvance(seatsToText(widest, locale())) + metrics.height() / 2,
                     qRound(metrics.height() * 1.8));
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, text, this);
}

QSize SeatSpinBox::sizeHint() const
{
    return hintFor(1'888'888);
}

QSize SeatSpinBox::minimumSizeHint() const
{
    return hintFor(88'888);
}

} // namespace seatwise::ui
