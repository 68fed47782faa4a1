#include "customers/views/merge_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "customers/model/customer_texts.h"
#include "customers/model/customers_view_model.h"
#include "models/known_customers.h"
#include "text/hidden.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/side_area.h"
#include "words/customers_words.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

MergeDialog::MergeDialog(CustomersViewModel& model, KnownCustomers& known, QWidget* parent)
    : QDialog(parent)
    , model_(model)
{
    const QString name = toQString(showHidden(model_.current()->name));
    setWindowTitle(CustomersWords::tr("Merge into %1").arg(name));
    name_ = new QLineEdit;
    told_ = new QLabel;
    told_->setTextFormat(Qt::PlainText);
    told_->setWordWrap(true);
    told_->setAlignment(Qt::AlignTop);
    told_->setObjectName(QStringLiteral("merge-told"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    merge_ = buttons->addButton(CustomersWords::tr("&Merge"), QDialogButtonBox::AcceptRole);
    merge_->setProperty("primary", true);
    connect(name_, &QLineEdit::textChanged, this, &MergeDialog::consider);
    known.completeIn(*name_, [this](const QString& chosen) { name_->setText(chosen); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({field(CustomersWords::tr("&Which other customer is the same one"), name_),
                      {scrollArea(holding(column({told_, room(1)}))), 1},
                      buttons}));
    consider();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 18});
}

void MergeDialog::consider()
{
    other_.reset();
    if (name_->text().trimmed().isEmpty()) {
        told_->setText(CustomersWords::tr("What happens is said here before it does."));
    } else if (const auto found = model_.called(name_->text()); !found) {
        told_->setText(found.error().message.is(words::noSuchCustomer) ? CustomersWords::tr("No customer is called so.")
                                                                       : problemText(found));
    } else if (const auto told = mergeText(*model_.current(), *found, locale()); !told) {
        told_->setText(problemText(told));
    } else {
        other_ = *found;
        told_->setText(*told);
    }
    merge_->setEnabled(other_.has_value());
}

} // namespace seatwise::ui
