#include "pages/calculator/usage_inputs.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "widgets/field.h"
#include "widgets/undo_keys.h"

namespace seatwise::ui {

namespace {

Quantity usageOf(const CalculatorViewModel& model, const QString& unit)
{
    for (const Usage& usage : model.inputs().selection.usage)
        if (text(usage.unit) == unit)
            return usage.quantity;
    return {};
}

std::optional<Quantity> readQuantity(const QString& typed, const QLocale& locale)
{
    if (typed.trimmed().isEmpty())
        return Quantity{};
    const auto plain = readDecimal(typed, locale);
    const auto quantity = plain ? Quantity::parse(*plain) : std::nullopt;
    return quantity && !quantity->isNegative() ? quantity : std::nullopt;
}

} // namespace

UsageInputs::UsageInputs(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    problem_ = mutedLabel();
    problem_->hide();
    layout->addWidget(problem_);
    connect(&model_, &CalculatorViewModel::inputsChanged, this, &UsageInputs::showInputs);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &UsageInputs::showInputs);
    showInputs();
}

void UsageInputs::showInputs()
{
    const QStringList units = model_.meteredUnits();
    if (units != units_) {
        units_ = units;
        rebuild();
    }
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const Quantity quantity = usageOf(model_, units_[static_cast<qsizetype>(i)]);
        if (readQuantity(fields_[i]->text(), model_.locale()) != quantity)
            fields_[i]->setText(quantity.isZero() ? QString() : formatQuantity(quantity, model_.locale()));
    }
    setVisible(!units_.isEmpty());
}

void UsageInputs::rebuild()
{
    delete rows_;
    fields_.clear();
    rows_ = new QWidget;
    auto* layout = new QVBoxLayout(rows_);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const QString& unit : units_)
        fields_.push_back(addUnit(*layout, unit));
    static_cast<QVBoxLayout*>(this->layout())->insertWidget(0, rows_);
}

QLineEdit* UsageInputs::addUnit(QVBoxLayout& layout, const QString& unit)
{
    auto* field = new QLineEdit;
    field->setAccessibleName(tr("Usage a month: %1").arg(unit));
    field->setPlaceholderText(QStringLiteral("0"));
    leaveUndoToWindow(*field);
    addField(layout, tr("%1s a month").arg(unit.left(1).toUpper() + unit.mid(1)), field);
    connect(field, &QLineEdit::textEdited, this, [this, unit](const QString& typed) {
        const auto quantity = readQuantity(typed, model_.locale());
        problem_->setVisible(!quantity);
        if (quantity)
            model_.setUsage(unit, *quantity);
        else
            problem_->setText(tr("“%1” is not a quantity; type a number such as 240 or 8.5.").arg(typed.left(40)));
    });
    connect(field, &QLineEdit::editingFinished, &model_, &CalculatorViewModel::endEdit);
    return field;
}

} // namespace seatwise::ui
