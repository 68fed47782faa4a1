#include "budget/views/funds_card.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "budget/model/budget_view_model.h"
#include "budget/views/typing_delegate.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int amountColumn = 2;

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

FundsCard::FundsCard(BudgetViewModel& model, QWidget* parent)
    : Card(parent)
    , model_(model)
{
    table_ = plainTable(BudgetWords::tr("Funds"),
                        {BudgetWords::tr("Fund code"), BudgetWords::tr("Percent"), BudgetWords::tr("Amount a year")});
    table_->setItemDelegate(new TypingDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table_->setRowCount(maxFunds);
    for (int column = 0; column <= amountColumn; ++column)
        table_->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    for (int row = 0; row < maxFunds; ++row)
        for (int column = 0; column <= amountColumn; ++column) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(alignmentOf(column));
            if (column == amountColumn)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            table_->setItem(row, column, item);
        }
    problem_ = mutedLabel();
    problem_->setObjectName(QStringLiteral("funds-problem"));
    setLayout(column({titleLabel(BudgetWords::tr("Split of the first year by fund code")), table_, problem_}));
    connect(table_, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (item->column() != amountColumn)
            takeFunds();
    });
    connect(&model_, &BudgetViewModel::changed, this, &FundsCard::showFunds);
    fitHeight();
    showFunds();
}

void FundsCard::takeFunds()
{
    BudgetInputs inputs = model_.inputs();
    inputs.funds.clear();
    for (int row = 0; row < maxFunds; ++row)
        inputs.funds.push_back({table_->item(row, 0)->text(), table_->item(row, 1)->text()});
    model_.setInputs(inputs);
}

void FundsCard::showFunds()
{
    showTyped();
    std::size_t next = 0;
    for (int row = 0; row < maxFunds; ++row) {
        const bool given = !table_->item(row, 0)->text().trimmed().isEmpty();
        const bool paid = given && next < model_.plan().funds.size();
        table_->item(row, amountColumn)
            ->setText(paid ? formatMoney(model_.plan().funds[next++].amount, model_.book().currency, model_.locale())
                           : QString());
    }
    problem_->setText(problemText(model_.plan().fundProblem));
    problem_->setVisible(model_.plan().fundProblem.has_value());
}

/// What a session left or an undo brought back; a cell that is being typed in already says it.
void FundsCard::showTyped()
{
    const QSignalBlocker quiet(table_);
    const auto& funds = model_.inputs().funds;
    for (std::size_t row = 0; row < maxFunds; ++row) {
        const FundRow fund = row < funds.size() ? funds[row] : FundRow{};
        const QStringList cells{fund.code, fund.percent};
        for (int column = 0; column < amountColumn; ++column)
            if (QTableWidgetItem* item = table_->item(static_cast<int>(row), column); item->text() != cells[column])
                item->setText(cells[column]);
    }
    table_->viewport()->update();
}

void FundsCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && table_)
        fitHeight();
}

void FundsCard::fitHeight()
{
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           maxFunds * table_->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace seatwise::ui
