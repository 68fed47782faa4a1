#include "calculator/views/calendar_fields.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/terms.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/dates.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

std::chrono::month_day dayOf(const DateField& field)
{
    return field.date().month() / field.date().day();
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
    academic_ = new QCheckBox(CalculatorWords::tr("&Academic year"));
    stub_ = result("academic-result");
    layout->addWidget(together(academic_, stub_));
    connect(academic_, &QCheckBox::clicked, this, [this](bool aligned) { setAcademic(model_, aligned); });
    addPause();
}

void CalendarFields::addPause()
{
    pause_ = new QCheckBox(CalculatorWords::tr("S&ummer pause"));
    layout()->addWidget(pause_);
    pauseDays_ = new QWidget;
    auto* row = new QHBoxLayout(pauseDays_);
    row->setContentsMargins(0, 0, 0, 0);
    from_ = dayField(CalculatorWords::tr("Pause from"));
    to_ = dayField(CalculatorWords::tr("Pause to"));
    auto* dash = new QLabel(QStringLiteral("–"));
    row->addWidget(from_, 1, Qt::AlignTop);
    row->addWidget(dash, 0, Qt::AlignTop);
    row->addWidget(to_, 1, Qt::AlignTop);
    layout()->addWidget(pauseDays_);
    saving_ = result("pause-result");
    layout()->addWidget(saving_);
    connect(pause_, &QCheckBox::clicked, this, [this](bool paused) {
        setPaused(model_, paused);
        model_.endEdit();
    });
    for (DateField* field : {from_, to_}) {
        connect(field, &DateField::edited, this, &CalendarFields::takePause);
        connect(field, &DateField::finished, &model_, &CalculatorViewModel::endEdit);
    }
}

/// A pause is of every year; its fields show day and month alone.
DateField* CalendarFields::dayField(const QString& name)
{
    auto* field = new DateField(
        name, [this](const QString& typed) { return readDayOfYear(typed, dateReading(model_), model_.locale()); },
        model_.locale());
    field->asDayOfYear();
    return field;
}

void CalendarFields::takePause()
{
    setPause(model_, SummerPause{dayOf(*from_), dayOf(*to_)}, from_->refused(), to_->refused());
}

QList<QWidget*> CalendarFields::tabStops() const
{
    return {academic_, pause_, from_, to_};
}

void CalendarFields::showInputs()
{
    const CalculatorInputs& inputs = model_.inputs();
    academic_->setVisible(offersAnnual(model_.book()));
    academic_->setChecked(inputs.academic);
    say(*stub_, offersAnnual(model_.book()) ? academicText(model_) : QString());
    pause_->setVisible(model_.book().rules.summerPause.has_value());
    pause_->setChecked(inputs.pause.has_value());
    pauseDays_->setVisible(inputs.pause.has_value());
    if (inputs.pause) {
        from_->showDate(anyYear / inputs.pause->from.month() / inputs.pause->from.day(), inputs.pauseFromRefused);
        to_->showDate(anyYear / inputs.pause->to.month() / inputs.pause->to.day(), inputs.pauseToRefused);
    }
    say(*saving_, pauseText(model_));
}

} // namespace seatwise::ui
