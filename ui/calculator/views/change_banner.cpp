#include "calculator/views/change_banner.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/quote_in_change.h"
#include "widgets/fitting_label.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "words/features.h"

namespace seatwise::ui {

ChangeBanner::ChangeBanner(CalculatorViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    title_ = new FittingLabel(1.1, QFont::Bold);
    title_->setAccessibleDescription(QStringLiteral("change-title"));
    save_ = new QPushButton;
    save_->setProperty("primary", true);
    connect(save_, &QPushButton::clicked, this, &ChangeBanner::saveRequested);
    auto* discard = new QPushButton(CalculatorWords::tr("Discard the change"));
    discard->setAccessibleName(discard->text());
    connect(
        discard, &QPushButton::clicked, &model_, [this] { endChange(model_); }, Qt::QueuedConnection);
    problem_ = new ProblemLabel;
    lines_ = plainTable(CalculatorWords::tr("The quote and its change"), QStringList(4));
    for (int amount = 1; amount < lines_->columnCount(); ++amount)
        lines_->horizontalHeader()->setSectionResizeMode(amount, QHeaderView::ResizeToContents);
    setLayout(column({row({{title_, 1}, save_, discard}), problem_, lines_}));
    connect(&model_, &CalculatorViewModel::changed, this, [this] {
        problem_->say({});
        showChange();
    });
    showChange();
}

void ChangeBanner::say(const QString& problem)
{
    problem_->say(problem);
}

void ChangeBanner::present(bool presenting)
{
    presenting_ = presenting;
    showChange();
}

void ChangeBanner::showChange()
{
    const bool isChanging = quoteInChange(model_) != nullptr;
    setVisible(isChanging && !presenting_);
    if (!isChanging)
        return;
    const ChangeTexts texts = changeTexts(model_);
    title_->setText(texts.title);
    save_->setText(texts.save);
    save_->setAccessibleName(texts.save);
    save_->setEnabled(!model_.problem());
    lines_->setHorizontalHeaderLabels(texts.columns);
    showRows(*lines_, texts.rows);
    lines_->setEnabled(!model_.problem());
}

} // namespace seatwise::ui
