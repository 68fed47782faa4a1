#include "quotes/views/approvals_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include "quotes/model/approvals.h"
#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/views/approve_dialog.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

ApprovalsDialog::ApprovalsDialog(QuotesViewModel& model, std::function<void()> setApprovers, QWidget* parent)
    : QDialog(parent)
    , model_(model)
{
    setWindowTitle(QuotesWords::tr("Approvals"));
    who_ = mutedLabel();
    who_->setObjectName(QStringLiteral("approvals-who"));
    nothing_ = mutedLabel(QuotesWords::tr("Nothing waits for an approval."));
    table_ = plainTable(QuotesWords::tr("Waits for approval"),
                        {QuotesWords::tr("Customer"), QuotesWords::tr("Seats and plan"), QuotesWords::tr("Total"),
                         QuotesWords::tr("Asked"), QuotesWords::tr("Above the floor")});
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &ApprovalsDialog::choose);
    asked_ = mutedLabel();
    asked_->setObjectName(QStringLiteral("approvals-asked"));
    records_ = plainTable(QuotesWords::tr("What happened to it"),
                          {QuotesWords::tr("When (UTC)"), QuotesWords::tr("What happened, oldest first")});
    records_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    draft_ = holding(
        flush(column({asked_, titleLabel(QuotesWords::tr("What happened to it, from the audit trail")), records_})));
    problem_ = new ProblemLabel;
    problem_->setObjectName(QStringLiteral("approvals-problem"));
    said_ = mutedLabel();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    approve_ = makeButton(QuotesWords::tr("&Approve…"), [this] { approve(); });
    approve_->setProperty("primary", true);
    open_ = makeButton(QuotesWords::tr("&Open the quote"), [this] { accept(); });
    QPushButton* who = makeButton(QuotesWords::tr("Appro&vers…"), [this, set = std::move(setApprovers)] {
        set();
        showWaiting();
    });
    setLayout(column({row({{who_, 1}, who}),
                      {scrollArea(holding(column({nothing_, table_, draft_, room(1)}))), 1},
                      problem_,
                      said_,
                      row({approve_, open_, room(1), buttons})}));
    showWaiting();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 34});
}

QPushButton* ApprovalsDialog::makeButton(const QString& text, const std::function<void()>& run)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')).remove(QStringLiteral("…")));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void ApprovalsDialog::showWaiting()
{
    static_cast<void>(model_.refresh());
    const auto store = model_.store();
    who_->setText(mayApproveText(store ? (*store)->approvers() : tl::make_unexpected(store.error())));
    waiting_ = waitingForApproval(model_);
    problem_->say(problemText(model_.listing().problem));
    nothing_->setVisible(waiting_.empty() && !model_.listing().problem);
    table_->setVisible(!waiting_.empty());
    showRows(*table_, approvalRows(waiting_, locale()), 2);
    if (!waiting_.empty())
        table_->selectRow(0);
    choose();
}

void ApprovalsDialog::choose()
{
    const auto chosen = table_->selectionModel()->selectedRows();
    const bool isChosen = !waiting_.empty() && !chosen.empty();
    if (isChosen)
        model_.show(waiting_[static_cast<std::size_t>(chosen.front().row())].quote.id);
    draft_->setVisible(isChosen && model_.current());
    approve_->setEnabled(draft_->isVisibleTo(this));
    open_->setEnabled(draft_->isVisibleTo(this));
    asked_->setText(askedBy(model_));
    showRows(*records_, recordRows(trailOfCurrent(model_), locale()), 2);
}

void ApprovalsDialog::approve()
{
    const auto outcome = askForApproval(*this, model_);
    if (!outcome)
        return;
    showWaiting();
    if (!outcome->done)
        problem_->say(QuotesWords::tr("Not done: %1").arg(problemText(outcome->done)));
    said_->setText(outcome->done ? outcome->said : QString());
}

} // namespace seatwise::ui
