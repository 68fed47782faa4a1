#include "quotes/views/approve_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

ApproveDialog::ApproveDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(QuotesWords::tr("Approve the discount"));
    QLabel* about = mutedLabel(QuotesWords::tr("The approval stands in the audit trail under the name given here."));
    by_ = new QLineEdit;
    note_ = new QLineEdit;
    note_->setAccessibleName(QuotesWords::tr("Reason for the approval"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* approve = buttons->addButton(QuotesWords::tr("&Approve"), QDialogButtonBox::AcceptRole);
    approve->setProperty("primary", true);
    approve->setEnabled(false);
    connect(by_, &QLineEdit::textChanged, approve,
            [approve](const QString& name) { approve->setEnabled(!name.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column(
        {about, field(QuotesWords::tr("Approved &by"), by_), field(QuotesWords::tr("&Reason"), note_), buttons}));
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
