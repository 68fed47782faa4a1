#include "quotes/views/decision_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "calculator/model/calculator_view_model.h"
#include "quotes/model/accounts_of_quotes.h"
#include "quotes/model/option_lines.h"
#include "quotes/model/quote_actions.h"
#include "quotes/model/quotes_view_model.h"
#include "services.h"
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

/// None of them to begin with, so that none is accepted by oversight.
QComboBox* optionChoice(const Quote& quote, const QLocale& locale)
{
    auto* options = new QComboBox;
    options->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // however long a label is
    options->addItems(optionLines(quote, locale));
    options->setPlaceholderText(QuotesWords::tr("Choose"));
    options->setCurrentIndex(-1);
    return options;
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
    if (accept && optionCount(quote) > 1)
        options_ = optionChoice(quote, locale);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    record_ = buttons->addButton(accept ? QuotesWords::tr("Record acceptance") : QuotesWords::tr("Record refusal"),
                                 QDialogButtonBox::AcceptRole);
    record_->setProperty("primary", true);
    connect(by_, &QLineEdit::textChanged, this, &DecisionDialog::showWhetherWhole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QString order =
        accept ? QuotesWords::tr("Purchase order number") : QuotesWords::tr("Purchase order number, if any");
    auto* layout = column({about});
    if (options_) {
        append(*layout, field(QuotesWords::tr("Option accepted"), options_));
        connect(options_, &QComboBox::currentIndexChanged, this, &DecisionDialog::showWhetherWhole);
    }
    for (const Part& part : {field(day, on_), field(who, by_), field(order, order_)})
        append(*layout, part);
    if (accept)
        append(*layout, makeAccount(quote, book, today, locale));
    append(*layout, buttons);
    setLayout(layout);
    showWhetherWhole();
    if (options_)
        options_->setFocus();
    else
        by_->setFocus();
    resize(fontMetrics().averageCharWidth() * 56, sizeHint().height());
}

QWidget* DecisionDialog::makeAccount(const Quote& quote, const PriceBook& book, Date today, const QLocale& locale)
{
    account_ = new QCheckBox(QuotesWords::tr("Take it into the accounts of Insights"));
    account_->setToolTip(QuotesWords::tr("A row of the list of accounts in this store. What the customer has of the "
                                         "plan until then ends on the day before."));
    connect(account_, &QCheckBox::toggled, this, &DecisionDialog::showWhetherWhole);
    if (!lacksFirstDay(quote))
        return account_;
    const QString first = QuotesWords::tr("First day of service");
    const DateReading reading = dateReading(locale, today, book.rules.academicYearStart, YearlessDay::coming);
    firstDay_ = new DateField(
        first, [reading, locale](const QString& typed) { return readDate(typed, reading, locale); }, locale);
    firstDay_->showDate(today);
    connect(firstDay_, &DateField::edited, this, &DecisionDialog::showWhetherWhole);
    return holding(flush(column({account_, field(first, firstDay_)})));
}

void DecisionDialog::showWhetherWhole()
{
    const bool isChosen = !options_ || options_->currentIndex() >= 0;
    if (firstDay_)
        firstDay_->setEnabled(account_->isChecked());
    const bool hasFirstDay = !firstDay_ || !account_->isChecked() || !firstDay_->refused();
    record_->setEnabled(!by_->text().trimmed().isEmpty() && !on_->refused() && isChosen && hasFirstDay);
}

bool DecisionDialog::isForAccounts() const
{
    return account_ && account_->isChecked();
}

std::optional<Date> DecisionDialog::firstDay() const
{
    return firstDay_ && isForAccounts() ? std::optional(firstDay_->date()) : std::nullopt;
}

Decision DecisionDialog::decision() const
{
    Decision decision{on_->date(), by_->text().trimmed().toStdString(), order_->text().trimmed().toStdString()};
    if (options_)
        decision.option = options_->currentIndex() + 1;
    return decision;
}

std::optional<DecisionOutcome> askForDecision(QWidget& above, QuotesViewModel& model, DecisionDialog::Kind kind,
                                              const Services& services)
{
    DecisionDialog dialog(kind, *model.current(), *model.chosen().book, model.today(), model.locale(), &above);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const Decision decision = dialog.decision();
    if (kind == DecisionDialog::Kind::decline)
        return DecisionOutcome{decline(model, decision), QuotesWords::tr("Declined.")};
    if (!dialog.isForAccounts())
        return DecisionOutcome{accept(model, decision), QuotesWords::tr("Accepted.")};
    return DecisionOutcome{
        acceptIntoAccounts(model, decision, dialog.firstDay(), services.model.state().book, services.library),
        QuotesWords::tr("Accepted, and taken into the accounts of Insights."), true};
}

} // namespace seatwise::ui
