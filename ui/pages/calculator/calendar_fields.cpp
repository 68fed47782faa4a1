#include "pages/calculator/calendar_fields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "pages/calculator/together.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/dates.h"
#include "viewmodels/terms.h"
#include "widgets/date_field.h"
#include "widgets/field.h"

namespace seatwise::ui {

namespace {

constexpr int anyYear = 2025; ///< a pause is of every year; its fields show day and month alone

DateField* dayField(const QString& name)
{
    auto* field = new DateField(name, QStringLiteral("d MMM"));
    field->setDateRange(QDate(anyYear, 1, 1), QDate(anyYear, 12, 31));
    return field;
}

void showDay(DateField& field, std::chrono::month_day day)
{
    const QSignalBlocker blocker(field);
    field.setDate(toQDate(std::chrono::year{anyYear} / day.month() / day.day()));
}

std::chrono::month_day dayOf(const DateField& field)
{
    const Date date = toDate(field.date());
    return date.month() / date.day();
}

QLabel* result(const char* name)
{
    QLabel* label = mutedLabel();
    label->setObjectName(QLatin1String(name));
    return label;
}

void say(QLabel& label, const QString& said)
{
    if (label.text() != said)
        label.setText(said);
    label.setVisible(!said.isEmpty());
}

} // namespace

CalendarFields::CalendarFields(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    academic_ = new QCheckBox(tr("&Academic year"));
    stub_ = result("academic-result");
    layout->addWidget(together(academic_, stub_));
    connect(academic_, &QCheckBox::clicked, &model_, &CalculatorViewModel::setAcademic);
    addPause();
}

void CalendarFields::addPause()
{
    pause_ = new QCheckBox(tr("S&ummer pause"));
    layout()->addWidget(pause_);
    pauseDays_ = new QWidget;
    auto* row = new QHBoxLayout(pauseDays_);
    row->setContentsMargins(0, 0, 0, 0);
    from_ = dayField(tr("Pause from"));
    to_ = dayField(tr("Pause to"));
    auto* dash = new QLabel(QStringLiteral("–"));
    row->addWidget(from_, 1);
    row->addWidget(dash);
    row->addWidget(to_, 1);
    layout()->addWidget(pauseDays_);
    saving_ = result("pause-result");
    layout()->addWidget(saving_);
    connect(pause_, &QCheckBox::clicked, this, [this](bool paused) {
        model_.setPause(paused ? std::optional(summerPauseOf(model_.book().rules)) : std::nullopt);
        model_.endEdit();
    });
    for (DateField* field : {from_, to_}) {
        connect(field, &DateField::dateChanged, this, &CalendarFields::takePause);
        connect(field, &DateField::editingFinished, &model_, &CalculatorViewModel::endEdit);
    }
}

void CalendarFields::takePause()
{
    model_.setPause(SummerPause{dayOf(*from_), dayOf(*to_)});
}

QList<QWidget*> CalendarFields::tabStops() const
{
    return {academic_, pause_, from_, to_};
}

void CalendarFields::showInputs()
{
    const CalculatorInputs& inputs = model_.inputs();
    academic_->setVisible(model_.offersAnnual());
    academic_->setChecked(inputs.academic);
    say(*stub_, model_.offersAnnual() ? academicText(model_) : QString());
    pause_->setVisible(model_.book().rules.summerPause.has_value());
    pause_->setChecked(inputs.pause.has_value());
    pauseDays_->setVisible(inputs.pause.has_value());
    if (inputs.pause) {
        showDay(*from_, inputs.pause->from);
        showDay(*to_, inputs.pause->to);
    }
    say(*saving_, pauseText(model_));
}

} // namespace seatwise::ui
