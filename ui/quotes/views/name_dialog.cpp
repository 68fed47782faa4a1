#include "quotes/views/name_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/known_customers.h"
#include "quoting/quote.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"

namespace seatwise::ui {

NameDialog::NameDialog(KnownCustomers& customers, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(QuotesWords::tr("Name the customer"));
    name_ = new QLineEdit;
    name_->setMaxLength(static_cast<int>(maxDetailLength));
    customers.completeIn(*name_, [this](const QString& chosen) { name_->setText(chosen); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* make = buttons->addButton(QuotesWords::tr("Make it a &quote"), QDialogButtonBox::AcceptRole);
    make->setProperty("primary", true);
    make->setEnabled(false);
    connect(name_, &QLineEdit::textChanged, make, [this, make] { make->setEnabled(!name().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({mutedLabel(QuotesWords::tr("The price stays as it is.")),
                      field(QuotesWords::tr("&Customer"), name_), buttons}));
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 48, sizeHint().height()});
}

QString NameDialog::name() const
{
    return name_->text().simplified();
}

} // namespace seatwise::ui
