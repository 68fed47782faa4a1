#include "calculator/views/event_inputs.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int linesOfEvents = 3;
constexpr qsizetype shownOfTyped = 40;

} // namespace

EventInputs::EventInputs(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    setLayout(flush(column({})));
    connect(&model_, &CalculatorViewModel::changed, this, &EventInputs::showInputs);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &EventInputs::showBook);
    showInputs();
}

void EventInputs::showBook()
{
    for (const Row& row : rows_)
        delete row.whole;
    rows_.clear();
    showInputs();
}

/// The lists stay while plans come and go.
void EventInputs::showInputs()
{
    const std::vector<EventMeter> shown = eventMeters(model_);
    for (const Row& row : rows_)
        row.whole->setVisible(std::ranges::find(shown, row.unit, &EventMeter::unit) != shown.end());
    for (const EventMeter& meter : shown)
        showEvents(rowFor(meter));
    setVisible(!shown.empty());
}

/// A list that already says what it means is left as it is, and one that cannot be read stays to be mended.
void EventInputs::showEvents(Row& row)
{
    std::vector<Money> events = eventsOf(model_, row.unit);
    const auto typed = readEvents(row.list->toPlainText(), model_.book().currency, model_.locale());
    const bool isAsBefore = std::exchange(row.shown, events) == events;
    const QString sum = eventsText(model_, events);
    row.sum->setText(sum);
    row.sum->setVisible(!sum.isEmpty());
    if (typed ? *typed == events : isAsBefore)
        return;
    const QScopedValueRollback guard(showing_, true);
    QStringList lines;
    for (const Money amount : events)
        lines += formatMoney(amount, model_.book().currency, model_.locale());
    row.list->setPlainText(lines.join(QLatin1Char('\n')));
    row.problem->say({});
}

EventInputs::Row& EventInputs::rowFor(const EventMeter& meter)
{
    const auto known = std::ranges::find(rows_, meter.unit, &Row::unit);
    if (known != rows_.end())
        return *known;
    Row row{meter.unit, nullptr, textBox(meter.name, linesOfEvents), mutedLabel(), new ProblemLabel, {}};
    row.list->setPlaceholderText(CalculatorWords::tr("One amount a line"));
    leaveUndoToWindow(*row.list);
    row.list->installEventFilter(this);
    row.whole = holding(flush(column({field(meter.name, row.list), row.sum, row.problem})));
    layout()->addWidget(row.whole);
    connect(row.list, &QPlainTextEdit::textChanged, this, [this, unit = meter.unit] {
        if (!showing_)
            take(*std::ranges::find(rows_, unit, &Row::unit));
    });
    return rows_.emplace_back(row);
}

void EventInputs::take(const Row& row)
{
    const auto events = readEvents(row.list->toPlainText(), model_.book().currency, model_.locale());
    row.problem->say(events ? QString()
                            : CalculatorWords::tr("“%1” is not an amount; type one such as 12.50 on each line.")
                                  .arg(events.error().left(shownOfTyped)));
    if (events)
        setEvents(model_, row.unit, *events);
}

/// What is typed next is a step of its own.
bool EventInputs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        model_.endEdit();
    return QWidget::eventFilter(watched, event);
}

} // namespace seatwise::ui
