#include "customers/views/customer_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "customers/views/bounded_text.h"
#include "customers/views/contact_table.h"
#include "quoting/quote.h"
#include "text/hidden.h"
#include "widgets/field.h"
#include "widgets/language_box.h"
#include "widgets/layouts.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/typed_dates.h"

namespace seatwise::ui {

namespace {

constexpr int linesOfAddress = 4;
constexpr int linesOfHabits = 2;
constexpr int linesOfNotes = 4;

std::string typedIn(const QLineEdit& line)
{
    return line.text().trimmed().toStdString();
}

/// What a field of several lines says, to the letter what was shown where nobody typed.
std::string typedIn(const QPlainTextEdit& lines, const std::string& shown)
{
    return toQString(shown) == lines.toPlainText() || !lines.document()->isModified()
               ? shown
               : lines.toPlainText().trimmed().toStdString();
}

void setLines(QPlainTextEdit& lines, const std::string& text, bool isTyped)
{
    lines.setPlainText(toQString(text));
    lines.document()->setModified(isTyped);
}

} // namespace

CustomerForm::CustomerForm(Date today, QWidget* parent)
    : QWidget(parent)
    , today_(today)
{
    name_ = makeLine();
    otherNames_ = mutedLabel();
    otherNames_->setObjectName(QStringLiteral("customer-other-names"));
    address_ = makeLines(CustomersWords::tr("Address"), linesOfAddress, maxDetailLength);
    contacts_ = new ContactTable;
    connect(contacts_, &ContactTable::edited, this, &CustomerForm::edited);
    exemption_ = makeLine();
    exemptUntil_ = makeLine();
    order_ = makeLine();
    habits_ = makeLines(CustomersWords::tr("How it orders"), linesOfHabits, maxOrderHabits);
    language_ = new LanguageBox(CustomersWords::tr("Language of its documents"), CustomersWords::tr("Not known"));
    connect(language_, &QComboBox::activated, this, &CustomerForm::edited);
    notes_ = makeLines(CustomersWords::tr("Notes"), linesOfNotes, maxNotes);
    setLayout(flush(column({
        field(CustomersWords::tr("&Name"), name_),
        otherNames_,
        field(CustomersWords::tr("Add&ress, where bills go"), address_),
        field(CustomersWords::tr("Contac&ts"), contacts_),
        field(CustomersWords::tr("Number of its ta&x exemption"), exemption_),
        field(CustomersWords::tr("Exempt &until"), exemptUntil_),
        field(CustomersWords::tr("&Purchase order on each quote"), order_),
        field(CustomersWords::tr("Lan&guage of its documents"), language_),
        field(CustomersWords::tr("Ho&w it orders"), habits_),
        field(CustomersWords::tr("N&otes"), notes_),
    })));
}

QLineEdit* CustomerForm::makeLine()
{
    auto* line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this, &CustomerForm::edited);
    return line;
}

QPlainTextEdit* CustomerForm::makeLines(const QString& name, int lines, std::size_t mostBytes)
{
    auto* box = new BoundedText(name, lines, mostBytes);
    connect(box, &QPlainTextEdit::textChanged, this, &CustomerForm::edited);
    connect(box, &BoundedText::refused, this, &CustomerForm::notTaken);
    return box;
}

void CustomerForm::focusName()
{
    name_->setFocus();
}

void CustomerForm::showCustomer(const Customer& customer)
{
    shown_ = began_ = customer;
    fill(customer);
}

void CustomerForm::showNew(const Customer& known)
{
    shown_ = {};
    began_ = known;
    fill(known);
}

void CustomerForm::showTyped(const Customer& typed, const Customer& now)
{
    shown_ = began_ = now;
    fill(typed);
}

void CustomerForm::fill(const Customer& customer)
{
    const QSignalBlocker quiet(this);
    name_->setText(toQString(customer.name));
    QStringList names;
    for (const std::string& name : customer.otherNames)
        names += toQString(showHidden(name));
    otherNames_->setText(CustomersWords::tr("Also: %1").arg(names.join(QStringLiteral("; "))));
    otherNames_->setVisible(!names.isEmpty());
    setLines(*address_, customer.address, customer.address != shown_.address);
    contacts_->showContacts(customer.contacts);
    exemption_->setText(customer.exemption ? toQString(customer.exemption->number) : QString());
    const bool isDated = customer.exemption && customer.exemption->until;
    exemptUntil_->setText(isDated ? formatDate(*customer.exemption->until, locale()) : QString());
    order_->setText(toQString(customer.standingOrder));
    setLines(*habits_, customer.orderHabits, customer.orderHabits != shown_.orderHabits);
    language_->choose(customer.language);
    setLines(*notes_, customer.notes, customer.notes != shown_.notes);
}

Result<std::optional<TaxExemption>> CustomerForm::typedExemption() const
{
    const QString until = exemptUntil_->text().trimmed();
    TaxExemption exemption{typedIn(*exemption_), std::nullopt};
    if (!until.isEmpty()) {
        const DateReading reading = dateReading(QLocale(), today_, DateReading().academicYearStart);
        const auto day = readDate(until, reading, QLocale());
        if (!day)
            return tl::make_unexpected(day.error().problem);
        exemption.until = *day;
    }
    if (exemption.number.empty() && exemption.until)
        return refused(CustomersWords::tr("An exemption with a last day needs its number").toStdString());
    return exemption.number.empty() ? std::nullopt : std::optional(exemption);
}

Result<Customer> CustomerForm::typed() const
{
    const std::string name = typedIn(*name_);
    Customer customer = shown_.id.empty() ? shown_ : renamed(shown_, name);
    customer.name = name;
    customer.address = typedIn(*address_, shown_.address);
    customer.contacts = contacts_->contacts();
    customer.exemption = TRY(typedExemption());
    customer.standingOrder = typedIn(*order_);
    customer.orderHabits = typedIn(*habits_, shown_.orderHabits);
    customer.language = language_->code();
    customer.notes = typedIn(*notes_, shown_.notes);
    return customer;
}

bool CustomerForm::differsFrom(const Customer& customer) const
{
    const auto now = typed();
    return !now || *now != customer;
}

bool CustomerForm::isChanged() const
{
    return differsFrom(shown_);
}

bool CustomerForm::isTyped() const
{
    return differsFrom(began_);
}

} // namespace seatwise::ui
