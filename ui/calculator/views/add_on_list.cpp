#include "calculator/views/add_on_list.h"

#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/extras.h"
#include "widgets/field.h"
#include "widgets/wrapped_check.h"
#include "words/features.h"

namespace seatwise::ui {

AddOnList::AddOnList(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&model_, &CalculatorViewModel::bookChanged, this, &AddOnList::showBook);
    connect(&model_, &CalculatorViewModel::changed, this, &AddOnList::showInputs);
    showBook();
}

void AddOnList::showBook()
{
    delete list_;
    list_ = nullptr;
    rows_.clear();
    const auto choices = addOnChoices(model_);
    setVisible(!choices.empty());
    if (choices.empty())
        return;
    list_ = new QWidget;
    auto* layout = new QVBoxLayout(list_);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* caption = mutedLabel(CalculatorWords::tr("Add-ons"));
    layout->addWidget(caption);
    for (const AddOnChoice& choice : choices) {
        auto* row = new WrappedCheck(choice.name);
        connect(row, &WrappedCheck::clicked, this, [this, id = choice.id](bool taken) { setAddOn(model_, id, taken); });
        layout->addWidget(row);
        rows_.push_back(row);
    }
    this->layout()->addWidget(list_);
    showInputs();
}

void AddOnList::showInputs()
{
    if (rows_.empty())
        return;
    const auto choices = addOnChoices(model_);
    for (std::size_t i = 0; i < rows_.size() && i < choices.size(); ++i) {
        const AddOnChoice& choice = choices[i];
        rows_[i]->setChecked(choice.taken);
        rows_[i]->setAvailable(choice.available);
        const bool both = !choice.price.isEmpty() && !choice.reason.isEmpty();
        rows_[i]->say(both ? CalculatorWords::tr("%1. %2").arg(choice.price, choice.reason)
                           : choice.price + choice.reason);
    }
}

} // namespace seatwise::ui
