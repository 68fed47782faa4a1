#include "calculator/views/ramp_fields.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/ramp.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/seat_spin_box.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

RampFields::RampFields(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    grows_ = new QCheckBox(CalculatorWords::tr("Seats grow by year"));
    connect(grows_, &QCheckBox::clicked, this, [this](bool grows) { setRamp(model_, grows); });
    auto* layout = flush(column({grows_}));
    for (int year = 2; year <= maxYearsToSet; ++year) {
        const QString caption = CalculatorWords::tr("Seats in year %1").arg(formatCount(year, model_.locale()));
        auto* seats = new SeatSpinBox;
        seats->setAccessibleName(caption);
        QWidget* row = asOne(field(caption, seats));
        layout->addWidget(row);
        years_.push_back({row, seats});
        connect(seats, &SeatSpinBox::seatsEdited, this,
                [this, year](qint64 typed) { setSeatsInYear(model_, year, typed); });
        connect(seats, &QSpinBox::editingFinished, &model_, &CalculatorViewModel::endEdit);
    }
    result_ = mutedLabel();
    result_->setObjectName(QStringLiteral("ramp-result"));
    layout->addWidget(result_);
    setLayout(layout);
}

void RampFields::showInputs()
{
    const int years = yearsToSet(model_);
    setVisible(years > 1);
    grows_->setChecked(hasRamp(model_));
    for (int year = 2; const Year& each : years_) {
        each.row->setVisible(hasRamp(model_) && year <= years);
        each.seats->setSeats(seatsInYear(model_.inputs().selection, year));
        ++year;
    }
    const QString result = rampText(model_);
    if (result_->text() != result)
        result_->setText(result);
    result_->setVisible(!result.isEmpty());
}

QList<QWidget*> RampFields::tabStops() const
{
    QList<QWidget*> stops{grows_};
    for (const Year& year : years_)
        stops += year.seats;
    return stops;
}

} // namespace seatwise::ui
