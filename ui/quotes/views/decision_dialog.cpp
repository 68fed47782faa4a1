#include "quotes/views/decision_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "text/hidden.h"
#include "widgets/date_field.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

namespace {

QLineEdit* lineOf(const QString& accessibleName, const std::string& typed)
{
    auto* line = new QLineEdit(toQString(typed));
    line->setAccessibleName(accessibleName);
    line->setMaxLength(static_cast<int>(maxDetailLength));
    return line;
}

} // namespace

DecisionDialog::DecisionDialog(Kind kind, const Quote& quote, const PriceBook& book, Date today, const QLocale& locale,
                               QWidget* parent)
    : QDialog(parent)
{
    const bool accept = kind == Kind::accept;
    const QString name = toQString(nameOf(quote));
    setWindowTitle((accept ? QuotesWords::tr("Accept %1") : QuotesWords::tr("Decline %1")).arg(name));
    QLabel* about = mutedLabel(
        (accept ? QuotesWords::tr("What %1 answered. It stands in the audit trail; an accepted quote is never changed.")
                : QuotesWords::tr("What %1 answered. It stands in the audit trail; a declined quote can be revised."))
            .arg(toQString(showHidden(quote.details.customer))));
    const QString day = accept ? QuotesWords::tr("Accepted on") : QuotesWords::tr("Declined on");
    const DateReading reading = dateReading(locale, today, book.rules.academicYearStart, YearlessDay::latest);
    on_ = new DateField(
        day, [reading, locale](const QString& typed) { return readDate(typed, reading, locale); }, locale);
    on_->setRange(*quote.issued, today);
    on_->showDate(today);
    connect(on_, &DateField::edited, this, &DecisionDialog::showWhetherWhole);
    const QString who =
        accept ? QuotesWords::tr("Accepted by, at the customer") : QuotesWords::tr("Declined by, at the customer");
    by_ = lineOf(who, {});
    order_ = lineOf(QuotesWords::tr("Purchase order number"), quote.details.purchaseOrder);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    record_ = buttons->addButton(accept ? QuotesWords::tr("Record acceptance") : QuotesWords::tr("Record refusal"),
                                 QDialogButtonBox::AcceptRole);
    record_->setProperty("primary", true);
    connect(by_, &QLineEdit::textChanged, this, &DecisionDialog::showWhetherWhole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QString order =
        accept ? QuotesWords::tr("Purchase order number") : QuotesWords::tr("Purchase order number, if any");
    setLayout(column({about, field(day, on_), field(who, by_), field(order, order_), buttons}));
    showWhetherWhole();
    by_->setFocus();
    resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

void DecisionDialog::showWhetherWhole()
{
    record_->setEnabled(!by_->text().trimmed().isEmpty() && !on_->refused());
}

Decision DecisionDialog::decision() const
{
    return {on_->date(), by_->text().trimmed().toStdString(), order_->text().trimmed().toStdString()};
}

} // namespace seatwise::ui
