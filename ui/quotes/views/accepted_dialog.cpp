#include "quotes/views/accepted_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "quotes/model/quote_lines.h"
#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "widgets/dialog_size.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

AcceptedDialog::AcceptedDialog(QuotesViewModel& model, QWidget* parent)
    : QDialog(parent)
    , model_(model)
{
    setWindowTitle(QuotesWords::tr("Begin with an accepted quote"));
    search_ = new QLineEdit;
    problem_ = new ProblemLabel;
    quotes_ = new QListWidget;
    quotes_->setAccessibleName(QuotesWords::tr("Accepted quotes, the newest first"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    take_ = buttons->addButton(QuotesWords::tr("Take it"), QDialogButtonBox::AcceptRole);
    take_->setProperty("primary", true);
    connect(search_, &QLineEdit::textChanged, this, &AcceptedDialog::search);
    connect(quotes_, &QListWidget::currentItemChanged, this, &AcceptedDialog::showWhetherChosen);
    connect(quotes_, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({field(QuotesWords::tr("Customer, number, plan or purchase order"), search_),
                      problem_,
                      {quotes_, 1},
                      buttons}));
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 22});
    search();
    search_->setFocus();
}

void AcceptedDialog::search()
{
    quotes_->clear();
    const auto found = acceptedQuotes(model_, search_->text());
    problem_->say(found && found->empty() ? QuotesWords::tr("No accepted quote is like this.") : problemText(found));
    if (found)
        for (const QuoteSummary& quote : *found) {
            const QuoteLine line = quoteLine(quote, {}, {}, model_.today(), model_.locale());
            auto* item = new QListWidgetItem(
                QStringList{line.customer, line.what, line.total}.join(QStringLiteral(" · ")), quotes_);
            item->setData(Qt::UserRole, toQString(quote.id));
            if (quote.damaged)
                item->setFlags(Qt::NoItemFlags);
        }
    quotes_->setCurrentRow(0);
    showWhetherChosen();
}

void AcceptedDialog::showWhetherChosen()
{
    const QListWidgetItem* item = quotes_->currentItem();
    take_->setEnabled(item && item->flags().testFlag(Qt::ItemIsEnabled));
}

QuoteId AcceptedDialog::chosen() const
{
    return QuoteId(quotes_->currentItem()->data(Qt::UserRole).toString().toStdString());
}

} // namespace seatwise::ui
