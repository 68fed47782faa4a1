#include "quotes/views/verify_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

VerifyDialog::VerifyDialog(QuotesViewModel& model, QWidget* parent)
    : QDialog(parent)
    , model_(model)
{
    setWindowTitle(QuotesWords::tr("Verify a paper"));
    QLabel* about = mutedLabel(
        QuotesWords::tr("Number and code stand at the foot of every issued quote. The same code means that the paper "
                        "shows what was issued; it is no signature."));
    number_ = new QLineEdit;
    number_->setPlaceholderText(QuotesWords::tr("SW-2026-000123 r1"));
    code_ = new QLineEdit;
    code_->setPlaceholderText(QuotesWords::tr("7F3K-92QD-M4XT-A1"));
    answer_ = new QLabel;
    answer_->setTextFormat(Qt::PlainText);
    answer_->setWordWrap(true);
    answer_->setObjectName(QStringLiteral("verify-answer"));
    answer_->setMinimumHeight(fontMetrics().height() * 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* verify = buttons->addButton(QuotesWords::tr("&Verify"), QDialogButtonBox::ActionRole);
    verify->setProperty("primary", true);
    verify->setDefault(true);
    verify->setAutoDefault(true);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(verify, &QPushButton::clicked, this, &VerifyDialog::verify);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({about,
                      field(QuotesWords::tr("&Number and revision"), number_),
                      field(QuotesWords::tr("Verify &code"), code_),
                      {answer_, 1},
                      buttons}));
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 64, sizeHint().height()});
}

void VerifyDialog::verify()
{
    const auto answer = verifyCode(model_, number_->text(), code_->text());
    answer_->setText(answer ? QuotesWords::tr("✓ %1").arg(*answer)
                            : QuotesWords::tr("✗ %1").arg(toQString(answer.error().message)));
}

} // namespace seatwise::ui
