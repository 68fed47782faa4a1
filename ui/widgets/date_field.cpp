#include "widgets/date_field.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include "calendar/period.h"
#include "theme/icons.h"
#include "theme/palette.h"
#include "widgets/calendar_look.h"
#include "widgets/problem_label.h"
#include "widgets/undo_keys.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

namespace {

constexpr Date firstDate{std::chrono::year{1900}, std::chrono::January, std::chrono::day{1}};
constexpr Date sampleDate{std::chrono::year{2026}, std::chrono::December, std::chrono::day{15}};
constexpr Date widestDate{std::chrono::year{2028}, std::chrono::September, std::chrono::day{28}};

/// Below the field where the screen has room for it, else above.
QPoint placeBeside(const QWidget& field, const QSize& size)
{
    const QRect room = field.screen()->availableGeometry();
    QPoint place = field.mapToGlobal(QPoint(0, field.height()));
    if (place.y() + size.height() > room.bottom())
        place.setY(field.mapToGlobal(QPoint()).y() - size.height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    return {place.x(), std::max(place.y(), room.top())};
}

} // namespace

DateField::DateField(const QString& accessibleName, Reader read, const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , read_(std::move(read))
    , locale_(locale)
    , first_(firstDate)
    , last_(lastDate)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() / 4);
    layout->addLayout(row);
    line_ = new QLineEdit;
    line_->setAccessibleName(accessibleName);
    line_->setToolTip(
        SharedWords::tr("%1, %2, tomorrow, +30d, end of June, next school year")
            .arg(formatMonthDay(sampleDate.month() / sampleDate.day(), locale_), dayInFigures(sampleDate, locale_)));
    line_->installEventFilter(this);
    leaveUndoToWindow(*line_);
    row->addWidget(line_, 1);
    button_ = new QToolButton;
    button_->setAutoRaise(true);
    button_->setFocusPolicy(Qt::TabFocus);
    button_->setAccessibleName(SharedWords::tr("Calendar for: %1").arg(accessibleName));
    button_->setToolTip(SharedWords::tr("Choose from a calendar (Alt+Down)"));
    row->addWidget(button_);
    problem_ = new ProblemLabel;
    layout->addWidget(problem_);
    setFocusProxy(line_);
    showIcon();
    fitRoom();
    connect(line_, &QLineEdit::textEdited, this, &DateField::take);
    connect(line_, &QLineEdit::editingFinished, this, &DateField::finish);
    connect(button_, &QToolButton::clicked, this, &DateField::openCalendar);
}

/// The line loses the keyboard as it goes, and would tell of it.
DateField::~DateField()
{
    line_->disconnect(this);
}

void DateField::setRange(Date first, Date last)
{
    first_ = first;
    last_ = last;
}

void DateField::asDayOfYear()
{
    hasYear_ = false;
    button_->hide();
    fitRoom();
}

void DateField::showDate(Date date, const std::optional<RefusedDate>& refused)
{
    if (!line_->text().isEmpty() && date == date_ && refused == refused_)
        return;
    date_ = date;
    refused_ = refused;
    showText();
}

void DateField::take(const QString& typed)
{
    const auto read = read_(typed);
    refused_.reset();
    if (!read)
        refused_ = read.error();
    else if (*read < first_ || *read > last_)
        refused_ = outOfRange(typed, *read);
    else
        date_ = *read;
    if (!refused_)
        showProblem();
    emit edited();
}

RefusedDate DateField::outOfRange(const QString& typed, Date date) const
{
    const QString why = SharedWords::tr("%1 is not from %2 to %3.").arg(textOf(date), textOf(first_), textOf(last_));
    return {typed, {Error::Kind::usage, words::plain(why.toStdString())}};
}

void DateField::finish()
{
    showText();
    emit finished();
}

void DateField::showText()
{
    const QString shown = refused_ ? refused_->typed : textOf(date_);
    if (line_->text() != shown)
        line_->setText(shown);
    showProblem();
}

void DateField::showProblem()
{
    problem_->say(refused_ ? toQString(refused_->problem.message) : QString());
    line_->setAccessibleDescription(problem_->text());
    if (line_->property("refused").toBool() != refused_.has_value()) {
        line_->setProperty("refused", refused_.has_value());
        line_->update();
    }
}

QString DateField::textOf(Date date) const
{
    return hasYear_ ? formatDate(date, locale_) : formatMonthDay(date.month() / date.day(), locale_);
}

void DateField::step(int days, int months)
{
    if (refused_)
        return;
    Date next = addDays(addMonths(date_, months), days);
    if (!hasYear_)
        next = anyYear / next.month() / next.day();
    if (next.ok() && next >= first_ && next <= last_)
        choose(next);
}

void DateField::choose(Date date)
{
    date_ = date;
    refused_.reset();
    showText();
    emit edited();
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QKeyEvent& key = *static_cast<QKeyEvent*>(event);
    if (hasYear_ && key.key() == Qt::Key_Down && key.modifiers() == Qt::AltModifier) {
        openCalendar();
        return true;
    }
    switch (key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier ? key.key() : 0) {
    case Qt::Key_Up:
        step(1, 0);
        return true;
    case Qt::Key_Down:
        step(-1, 0);
        return true;
    case Qt::Key_PageUp:
        step(0, 1);
        return true;
    case Qt::Key_PageDown:
        step(0, -1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

/// Made anew each time: it is seldom opened, and follows palette and text size so.
void DateField::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto* calendar = new QCalendarWidget;
    calendar->setAccessibleName(button_->accessibleName());
    calendar->setLocale(locale_);
    calendar->setDateRange(toQDate(first_), toQDate(last_));
    calendar->setSelectedDate(toQDate(date_));
    dressCalendar(*calendar);
    layout->addWidget(calendar);
    const auto chosen = [this, popup](QDate day) {
        popup->close();
        choose(toDate(day));
        line_->setFocus(Qt::PopupFocusReason);
        emit finished();
    };
    connect(calendar, &QCalendarWidget::clicked, this, chosen);
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    popup->move(placeBeside(*this, popup->sizeHint()));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && button_)
        showIcon();
    if (event->type() == QEvent::FontChange && button_)
        fitRoom();
}

/// A whole date can always be seen.
void DateField::fitRoom()
{
    const int text = fontMetrics().horizontalAdvance(textOf(widestDate));
    line_->setMinimumWidth(text + fontMetrics().height() * 3 / 2);
}

void DateField::showIcon()
{
    button_->setIcon(icon(Icon::Calendar, paletteOf(this)));
}

} // namespace seatwise::ui
