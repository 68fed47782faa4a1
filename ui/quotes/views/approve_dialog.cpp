#include "quotes/views/approve_dialog.h"

#include <utility>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/hidden.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

ApproveDialog::ApproveDialog(const QString& asked, std::vector<ApproverOffered> approvers, QWidget* parent)
    : QDialog(parent)
    , approvers_(std::move(approvers))
{
    setWindowTitle(QuotesWords::tr("Approve the discount"));
    QLabel* discount = mutedLabel(asked);
    discount->setVisible(!asked.isEmpty());
    QLabel* about = mutedLabel(
        approvers_.empty()
            ? QuotesWords::tr("The approval stands in the audit trail under the name given here. The store has no "
                              "approvers, which the trail says too.")
            : QuotesWords::tr(
                  "The approval stands in the audit trail. Nobody approves what they prepared themselves."));
    passphrase_ = new QLineEdit;
    passphrase_->setEchoMode(QLineEdit::Password);
    note_ = new QLineEdit;
    note_->setAccessibleName(QuotesWords::tr("Reason for the approval"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    approve_ = buttons->addButton(QuotesWords::tr("&Approve"), QDialogButtonBox::AcceptRole);
    approve_->setProperty("primary", true);
    QWidget* by = makeBy();
    QWidget* secret = holding(flush(column({field(QuotesWords::tr("&Passphrase"), passphrase_)})));
    secret->setVisible(!approvers_.empty());
    connect(passphrase_, &QLineEdit::textChanged, this, &ApproveDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({discount, about, field(QuotesWords::tr("Approved &by"), by), secret,
                      field(QuotesWords::tr("&Reason"), note_), buttons}));
    follow();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 56, sizeHint().height()});
}

QWidget* ApproveDialog::makeBy()
{
    if (approvers_.empty()) {
        by_ = new QLineEdit;
        connect(by_, &QLineEdit::textChanged, this, &ApproveDialog::follow);
        return by_;
    }
    chosen_ = new QComboBox;
    for (const ApproverOffered& approver : approvers_)
        chosen_->addItem(toQString(showHidden(approver.name.toStdString())));
    connect(chosen_, &QComboBox::currentIndexChanged, this, &ApproveDialog::follow);
    return chosen_;
}

bool ApproveDialog::isPassphraseAsked() const
{
    return chosen_ && approvers_[static_cast<std::size_t>(chosen_->currentIndex())].hasPassphrase;
}

QString ApproveDialog::by() const
{
    return chosen_ ? approvers_[static_cast<std::size_t>(chosen_->currentIndex())].name : by_->text();
}

void ApproveDialog::follow()
{
    passphrase_->setEnabled(isPassphraseAsked());
    approve_->setEnabled(!by().trimmed().isEmpty() && (!isPassphraseAsked() || !passphrase_->text().isEmpty()));
}

ApprovalGiven ApproveDialog::given() const
{
    return {by(), note_->text(), isPassphraseAsked() ? passphrase_->text() : QString()};
}

std::optional<ApprovalOutcome> askForApproval(QWidget& above, QuotesViewModel& model)
{
    const auto approvers = approversOf(model);
    if (!approvers)
        return ApprovalOutcome{tl::make_unexpected(approvers.error()), {}};
    ApproveDialog dialog(askedOfCurrent(model), *approvers, &above);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ApprovalOutcome{approve(model, dialog.given()),
                           approvers->empty()
                               ? QuotesWords::tr("Approved, without a passphrase: the store has no approvers.")
                               : QuotesWords::tr("Approved.")};
}

} // namespace seatwise::ui
