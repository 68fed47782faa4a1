#include "pages/quotes/verify_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "viewmodels/format.h"
#include "viewmodels/quotes_view_model.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"

namespace seatwise::ui {

VerifyDialog::VerifyDialog(QuotesViewModel& model, QWidget* parent)
    : QDialog(parent)
    , model_(model)
{
    setWindowTitle(tr("Verify a paper"));
    auto* layout = new QVBoxLayout(this);
    QLabel* about = mutedLabel();
    about->setText(tr("Number and code stand at the foot of every issued quote. The same code means that the paper "
                      "shows what was issued; it is no signature."));
    layout->addWidget(about);
    number_ = new QLineEdit;
    number_->setPlaceholderText(tr("SW-2026-000123 r1"));
    number_->setAccessibleName(tr("Number and revision"));
    addField(*layout, tr("&Number and revision"), number_);
    code_ = new QLineEdit;
    code_->setPlaceholderText(tr("7F3K-92QD-M4XT-A1"));
    code_->setAccessibleName(tr("Verify code"));
    addField(*layout, tr("Verify &code"), code_);
    answer_ = new QLabel;
    answer_->setTextFormat(Qt::PlainText);
    answer_->setWordWrap(true);
    answer_->setObjectName(QStringLiteral("verify-answer"));
    answer_->setMinimumHeight(fontMetrics().height() * 3);
    layout->addWidget(answer_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* verify = buttons->addButton(tr("&Verify"), QDialogButtonBox::ActionRole);
    verify->setProperty("primary", true);
    verify->setDefault(true);
    verify->setAutoDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(verify, &QPushButton::clicked, this, &VerifyDialog::verify);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 64, sizeHint().height()});
}

void VerifyDialog::verify()
{
    const auto answer = model_.verify(number_->text(), code_->text());
    answer_->setText(answer ? tr("✓ %1").arg(*answer) : tr("✗ %1").arg(text(answer.error().message)));
}

} // namespace seatwise::ui
