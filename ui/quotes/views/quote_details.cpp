#include "quotes/views/quote_details.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "documents/document.h"
#include "models/known_customers.h"
#include "models/page_edit.h"
#include "quotes/model/quote_actions.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/views/name_dialog.h"
#include "widgets/field.h"
#include "widgets/language_box.h"
#include "widgets/layouts.h"
#include "widgets/plain_table.h"
#include "widgets/problem_label.h"
#include "widgets/typing.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int maxRowsShown = 14;
constexpr int linesOfBillTo = 3;
constexpr std::size_t customerField = 0; ///< of the fields
constexpr std::size_t billTo = 2;

/// What a line is for and, below, how it comes about: "Seats: 80 · Rate / seat / year: $2.16".
QString itemOf(const TableBlock& lines, const TableRow& row)
{
    QStringList facts;
    for (const std::size_t column : {1U, 2U})
        if (const QString& fact = row.cells[column].text; fact != QStringLiteral("—"))
            facts += SharedWords::tr("%1: %2").arg(lines.columns[int(column)], fact);
    const QString& description = row.cells.front().text;
    return facts.isEmpty() ? description : description + QLatin1Char('\n') + facts.join(QStringLiteral(" · "));
}

/// The text of a field of one line or of several.
QString textIn(const QWidget& field)
{
    return field.metaObject()->userProperty().read(&field).toString();
}

void setText(QWidget& field, const QString& text)
{
    const QSignalBlocker quiet(field); // a field of several lines tells of every change, also of this one
    field.metaObject()->userProperty().write(&field, text);
}

/// What a change of the language is called, number 0, or of a field, counted from 1.
QString nameOfEdit(int number)
{
    const std::array names{QuotesWords::tr("change language of the document"),
                           QuotesWords::tr("change customer"),
                           QuotesWords::tr("change department"),
                           QuotesWords::tr("change who is billed"),
                           QuotesWords::tr("change purchase order number"),
                           QuotesWords::tr("change who prepared it")};
    return names.at(static_cast<std::size_t>(number));
}

} // namespace

QuoteDetailsForm::QuoteDetailsForm(QuotesViewModel& model, KnownCustomers& customers, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , customers_(customers)
{
    QGridLayout* grid = ui::grid({0, 0});
    const std::array<QString, 5> captions{QuotesWords::tr("Customer"), QuotesWords::tr("Department"),
                                          QuotesWords::tr("Bill to"), QuotesWords::tr("Purchase order number"),
                                          QuotesWords::tr("Prepared by")};
    for (std::size_t i = 0; i < captions.size(); ++i) {
        const auto edited = [this, number = static_cast<int>(i) + 1] { edit(number); };
        fields_[i] = i == billTo ? makeLines(captions[i], edited) : makeLine(edited);
        append(*grid, field(captions[i], fields_[i]));
        leaveUndoToWindow(*fields_[i]);
    }
    customers_.completeIn(*static_cast<QLineEdit*>(fields_[customerField]),
                          [this](const QString& name) { takeCustomer(name); });
    language_ = new LanguageBox(QuotesWords::tr("Language of the document"), SharedWords::tr("As the program"));
    connect(language_, &QComboBox::activated, this, [this] {
        edit(0);
        leave();
    });
    append(*grid, field(language_->accessibleName(), language_));
    problem_ = new ProblemLabel;
    heading_ = titleLabel({});
    lines_ = plainTable(QuotesWords::tr("Lines of the quote"), {QuotesWords::tr("Item"), QuotesWords::tr("Amount")});
    lines_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    working_ = new QPlainTextEdit;
    working_->setReadOnly(true);
    working_->setFrameShape(QFrame::NoFrame);
    working_->setTabChangesFocus(true);
    working_->viewport()->setAutoFillBackground(false);
    working_->setAccessibleName(QuotesWords::tr("Working of the quote"));
    working_->setMinimumHeight(fontMetrics().height() * 6);
    setLayout(flush(column({grid, problem_, heading_, lines_, {working_, 1}})));
    pause_.setSingleShot(true);
    pause_.setInterval(typingPause);
    connect(&pause_, &QTimer::timeout, this, &QuoteDetailsForm::keep);
    connect(&model_, &QuotesViewModel::currentChanged, this, &QuoteDetailsForm::showQuote);
    connect(&model_, &QuotesViewModel::detailsEdited, this, &QuoteDetailsForm::apply);
    showQuote();
}

QuoteDetails QuoteDetailsForm::typed() const
{
    const auto field = [this](std::size_t i) { return textIn(*fields_[i]).trimmed().toStdString(); };
    return {field(0), field(1), field(2), field(3), field(4), language_->code()};
}

QWidget* QuoteDetailsForm::makeLine(const std::function<void()>& edited)
{
    auto* line = new QLineEdit;
    line->setMaxLength(static_cast<int>(maxDetailLength));
    connect(line, &QLineEdit::textEdited, this, edited);
    connect(line, &QLineEdit::editingFinished, this, &QuoteDetailsForm::leave);
    return line;
}

QWidget* QuoteDetailsForm::makeLines(const QString& caption, const std::function<void()>& edited)
{
    QPlainTextEdit* lines = textBox(caption, linesOfBillTo);
    connect(lines, &QPlainTextEdit::textChanged, this, edited);
    lines->installEventFilter(this);
    return lines;
}

/// What a field of several lines has no signal for: that it is left.
bool QuoteDetailsForm::eventFilter(QObject* field, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        leave();
    return QWidget::eventFilter(field, event);
}

void QuoteDetailsForm::leave()
{
    ++gesture_;
    keep();
}

void QuoteDetailsForm::takeCustomer(const QString& name)
{
    const Quote* quote = model_.current();
    if (!quote || !canBeEdited(*quote))
        return;
    QuoteDetails details = typed();
    details.customer = name.toStdString();
    customers_.takeOver(details, quote->details.customer);
    showDetails(details, true);
    edit(static_cast<int>(customerField) + 1);
    leave();
}

void QuoteDetailsForm::edit(int number)
{
    const QuoteDetails after = typed();
    if (after == last_)
        return pause_.start();
    model_.undoStack().push(new PageEdit<QuoteDetails>(
        [number](const auto&, const auto&) { return nameOfEdit(number); }, number, gesture_, last_, after,
        [&model = model_, id = id_](const QuoteDetails& details) { emit model.detailsEdited(id, details); }));
}

/// Of a quote that is no draft any more nothing changes.
void QuoteDetailsForm::apply(const QuoteId& id, const QuoteDetails& details)
{
    if (id != id_)
        model_.show(id);
    const Quote* quote = model_.current();
    if (!quote || id != id_ || !canBeEdited(*quote))
        return problem_->say(QuotesWords::tr("This quote is no draft any more; its details stay as they are."));
    last_ = details;
    if (typed() != details)
        showDetails(details, true);
    pause_.start();
}

void QuoteDetailsForm::keep()
{
    pause_.stop();
    const Quote* quote = model_.current();
    if (!quote || quote->id != id_ || !canBeEdited(*quote) || typed() == quote->details)
        return;
    problem_->say(problemText(setDetails(model_, typed())));
}

void QuoteDetailsForm::askForCustomer()
{
    NameDialog dialog(customers_, window());
    if (dialog.exec() == QDialog::Accepted)
        takeCustomer(dialog.name());
}

void QuoteDetailsForm::focusOn(IssuePoint point)
{
    constexpr std::size_t orderField = 3;
    constexpr std::size_t preparerField = 4;
    const std::size_t field = point == IssuePoint::billTo          ? billTo
                              : point == IssuePoint::purchaseOrder ? orderField
                              : point == IssuePoint::preparedBy    ? preparerField
                                                                   : customerField;
    fields_.at(field)->setFocus(Qt::ShortcutFocusReason);
}

void QuoteDetailsForm::hideEvent(QHideEvent* event)
{
    keep();
    QWidget::hideEvent(event);
}

void QuoteDetailsForm::showQuote()
{
    const Quote* quote = model_.current();
    if (!quote)
        return;
    const bool same = quote->id == id_;
    id_ = quote->id;
    problem_->say({});
    if (!same)
        last_ = quote->details;
    for (QWidget* field : fields_)
        field->setProperty("readOnly", !canBeEdited(*quote));
    language_->setEnabled(canBeEdited(*quote));
    showDetails(quote->details, !same);
}

/// A field that is being typed in already says what it means.
void QuoteDetailsForm::showDetails(const QuoteDetails& details, bool alsoWhereTyping)
{
    const std::array<const std::string*, 5> values{&details.customer, &details.department, &details.billTo,
                                                   &details.purchaseOrder, &details.preparedBy};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool typing = !alsoWhereTyping && fields_[i]->hasFocus();
        if (!typing && textIn(*fields_[i]) != toQString(*values[i]))
            setText(*fields_[i], toQString(*values[i]));
    }
    language_->choose(details.language);
}

void QuoteDetailsForm::setDocument(const Document& document)
{
    const auto& offer = document.first<OfferBlock>();
    heading_->setText(document.first<TextBlock>().text);
    std::vector<QStringList> rows;
    rows.reserve(offer.lines.rows.size() + offer.sums.size() + 1);
    for (const TableRow& row : offer.lines.rows)
        rows.push_back({itemOf(offer.lines, row), row.cells.back().text});
    for (const LabelledAmount& sum : offer.sums)
        rows.push_back({sum.label, sum.amount});
    rows.push_back({offer.total.label, offer.total.amount});
    showRows(*lines_, rows, 1, maxRowsShown);
    working_->setPlainText(offer.working.join(QLatin1Char('\n')));
}

} // namespace seatwise::ui
