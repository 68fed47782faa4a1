#include "calculator/views/promotion_list.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/terms.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

PromotionList::PromotionList(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* caption = mutedLabel(CalculatorWords::tr("Promotions"));
    layout->addWidget(caption);
    problem_ = new ProblemLabel;
    problem_->setObjectName(QStringLiteral("promotion-problem"));
    layout->addWidget(problem_);
}

void PromotionList::showBook()
{
    delete list_;
    rows_.clear();
    list_ = new QWidget;
    auto* layout = new QVBoxLayout(list_);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Promotion& promotion : model_.book().promotions)
        rows_.push_back(addRow(toQString(promotion.code)));
    static_cast<QVBoxLayout*>(this->layout())->insertWidget(1, list_);
    setVisible(!rows_.empty());
}

PromotionList::Row PromotionList::addRow(const QString& code)
{
    const Row row{new QCheckBox(code), mutedLabel()};
    list_->layout()->addWidget(together(row.box, row.says));
    connect(row.box, &QCheckBox::clicked, this, [this, code](bool taken) { setPromotion(model_, code, taken); });
    return row;
}

QList<QWidget*> PromotionList::tabStops() const
{
    QList<QWidget*> stops;
    for (const Row& row : rows_)
        stops += row.box;
    return stops;
}

void PromotionList::showInputs()
{
    const auto choices = promotionChoices(model_);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const PromotionChoice& choice = choices[i];
        const QString said = choice.available || choice.taken
                                 ? choice.description
                                 : CalculatorWords::tr("%1: %2").arg(choice.description, choice.reason);
        rows_[i].box->setChecked(choice.taken);
        rows_[i].box->setEnabled(choice.available || choice.taken);
        rows_[i].box->setAccessibleDescription(said);
        if (rows_[i].says->text() != said)
            rows_[i].says->setText(said);
    }
    problem_->say(problemText(problemOf(model_, Concern::promotions)));
}

} // namespace seatwise::ui
