#include "calculator/views/discount_fields.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/terms.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/number_box.h"
#include "widgets/percent_field.h"
#include "widgets/problem_label.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

DiscountFields::DiscountFields(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    percent_ = percentField(CalculatorWords::tr("Discount in percent"), CalculatorWords::tr("none"));
    rules_ = mutedLabel();
    reason_ = new QLineEdit;
    reason_->setAccessibleName(CalculatorWords::tr("Reason for the discount"));
    reason_->setPlaceholderText(CalculatorWords::tr("Why it is given"));
    reason_->setMaxLength(maxReasonLength);
    leaveUndoToWindow(*reason_);
    reasonRow_ = holding(flush(column({field(CalculatorWords::tr("&Reason"), reason_)})));
    problem_ = new ProblemLabel;
    problem_->setObjectName(QStringLiteral("discount-problem"));
    setLayout(flush(column({field(CalculatorWords::tr("Discou&nt"), percent_), rules_, reasonRow_, problem_})));
    connect(percent_, &QDoubleSpinBox::valueChanged, this, [this] { setDiscount(model_, percentOf(*percent_)); });
    connect(percent_, &QDoubleSpinBox::editingFinished, &model_, &CalculatorViewModel::endEdit);
    connect(reason_, &QLineEdit::textEdited, this, [this](const QString& typed) { setDiscountReason(model_, typed); });
    connect(reason_, &QLineEdit::editingFinished, &model_, &CalculatorViewModel::endEdit);
}

QList<QWidget*> DiscountFields::tabStops() const
{
    return {percent_, reason_};
}

void DiscountFields::showInputs()
{
    setVisible(!model_.book().rules.discountBands.empty());
    const auto& manager = model_.inputs().selection.offers.manager;
    showPercent(*percent_, manager ? manager->percent : Percent{});
    const QString reason = manager ? toQString(manager->reason) : QString();
    if (reason_->text() != reason)
        reason_->setText(reason);
    const QString rules = discountRules(model_);
    if (rules_->text() != rules)
        rules_->setText(rules);
    reasonRow_->setVisible(!reason.isEmpty() || discountNeedsReason(model_));
    problem_->say(problemText(problemOf(model_, Concern::discount)));
}

} // namespace seatwise::ui
