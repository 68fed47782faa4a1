#include "pages/quotes/approve_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "words/features.h"

namespace seatwise::ui {

ApproveDialog::ApproveDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(QuotesWords::tr("Approve the discount"));
    auto* layout = new QVBoxLayout(this);
    QLabel* about = mutedLabel();
    about->setText(QuotesWords::tr("The approval stands in the audit trail under the name given here."));
    layout->addWidget(about);
    by_ = new QLineEdit;
    by_->setAccessibleName(QuotesWords::tr("Approved by"));
    addField(*layout, QuotesWords::tr("Approved &by"), by_);
    note_ = new QLineEdit;
    note_->setAccessibleName(QuotesWords::tr("Reason for the approval"));
    addField(*layout, QuotesWords::tr("&Reason"), note_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* approve = buttons->addButton(QuotesWords::tr("&Approve"), QDialogButtonBox::AcceptRole);
    approve->setProperty("primary", true);
    approve->setEnabled(false);
    connect(by_, &QLineEdit::textChanged, approve,
            [approve](const QString& name) { approve->setEnabled(!name.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 56, sizeHint().height()});
}

QString ApproveDialog::by() const
{
    return by_->text();
}

QString ApproveDialog::note() const
{
    return note_->text();
}

} // namespace seatwise::ui
