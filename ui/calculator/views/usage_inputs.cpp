#include "calculator/views/usage_inputs.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "theme/stray_wheel.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/seat_slider.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

Quantity usageOf(const CalculatorViewModel& model, const QString& unit)
{
    for (const Usage& usage : model.inputs().selection.usage)
        if (toQString(usage.unit) == unit)
            return usage.quantity;
    return {};
}

std::optional<Quantity> readQuantity(const QString& typed, const QLocale& locale)
{
    if (typed.trimmed().isEmpty())
        return Quantity{};
    const auto plain = readDecimal(typed, locale);
    const auto quantity = plain ? Quantity::parse(*plain) : std::nullopt;
    return quantity && !quantity->isNegative() && *quantity <= Quantity::whole(maxQuantity) ? quantity : std::nullopt;
}

} // namespace

UsageInputs::UsageInputs(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&model_, &CalculatorViewModel::changed, this, &UsageInputs::showInputs);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &UsageInputs::showBook);
    showInputs();
}

void UsageInputs::showBook()
{
    for (const Row& row : rows_)
        delete row.whole;
    rows_.clear();
    showInputs();
}

/// The rows stay while plans come and go, so that a slider is never taken from under the hand that moves it.
void UsageInputs::showInputs()
{
    const std::vector<Meter> shown = meters(model_);
    for (const Row& row : rows_)
        row.whole->setVisible(
            std::any_of(shown.begin(), shown.end(), [&row](const Meter& meter) { return meter.unit == row.unit; }));
    for (const Meter& meter : shown) {
        const Row& row = rowFor(meter.unit);
        showMeter(row, meter);
        showQuantity(row);
    }
    setVisible(!shown.empty());
}

void UsageInputs::showMeter(const Row& row, const Meter& meter) const
{
    if (row.caption->text() != meter.name) {
        row.caption->setText(meter.name);
        row.field->setAccessibleName(meter.name);
        row.slider->setAccessibleName(CalculatorWords::tr("%1, slider").arg(meter.name));
    }
    row.slider->setLimits(0, meter.end);
    row.slider->setTicks(meter.steps);
    if (row.hint->text() != meter.hint)
        row.hint->setText(meter.hint);
    row.hint->setVisible(!meter.hint.isEmpty());
}

void UsageInputs::showQuantity(const Row& row) const
{
    const Quantity quantity = usageOf(model_, row.unit);
    row.slider->setSeats(quantity.wholePart());
    if (readQuantity(row.field->text(), model_.locale()) == quantity)
        return;
    row.field->setText(quantity.isZero() ? QString() : formatQuantity(quantity, model_.locale()));
    row.problem->say({});
}

UsageInputs::Row& UsageInputs::rowFor(const QString& unit)
{
    const auto known = std::find_if(rows_.begin(), rows_.end(), [&unit](const Row& row) { return row.unit == unit; });
    if (known != rows_.end())
        return *known;
    Row row{unit, new QWidget, nullptr, new QLineEdit, new SeatSlider, mutedLabel(), new ProblemLabel};
    QVBoxLayout* layout = flush(column({}));
    row.whole->setLayout(layout);
    row.caption = append(*layout, field({}, row.field));
    layout->addWidget(row.slider);
    layout->addWidget(row.hint);
    layout->addWidget(row.problem);
    row.field->setPlaceholderText(QStringLiteral("0"));
    leaveUndoToWindow(*row.field);
    leaveWheelToPage(*row.slider);
    connectField(row);
    connectSlider(row);
    this->layout()->addWidget(row.whole);
    return rows_.emplace_back(row);
}

void UsageInputs::connectField(const Row& row)
{
    connect(row.field, &QLineEdit::textEdited, this,
            [this, unit = row.unit, problem = row.problem](const QString& typed) {
                const auto quantity = readQuantity(typed, model_.locale());
                problem->say(quantity ? QString()
                                      : CalculatorWords::tr("“%1” is not a quantity; type a number such as 240 or 8.5.")
                                            .arg(typed.left(40)));
                if (quantity)
                    setUsage(model_, unit, *quantity);
            });
    connect(row.field, &QLineEdit::editingFinished, &model_, &CalculatorViewModel::endEdit);
}

void UsageInputs::connectSlider(const Row& row)
{
    connect(row.slider, &SeatSlider::seatsChanged, this,
            [this, unit = row.unit](qint64 quantity) { setUsage(model_, unit, Quantity::whole(quantity)); });
    connect(row.slider, &SeatSlider::sliderPressed, &model_, &CalculatorViewModel::endEdit);
    connect(row.slider, &SeatSlider::sliderReleased, &model_, &CalculatorViewModel::endEdit);
    row.slider->installEventFilter(this);
}

/// Steps by key end with the slider's focus, so that what comes next is a step of its own.
bool UsageInputs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        model_.endEdit();
    return QWidget::eventFilter(watched, event);
}

} // namespace seatwise::ui
