#include "customers/views/customers_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include "customers/model/customer_intake.h"
#include "customers/model/customer_texts.h"
#include "customers/views/customer_form.h"
#include "customers/views/customer_list.h"
#include "customers/views/customer_records.h"
#include "customers/views/merge_dialog.h"
#include "lists/list_intake.h"
#include "widgets/dialog_size.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/problem_label.h"
#include "widgets/side_area.h"
#include "words/customers_words.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr std::size_t addedAtOnce = 100;

} // namespace

CustomersDialog::CustomersDialog(CustomersViewModel& model, KnownCustomers& known, const TableSource& tables,
                                 QWidget* parent)
    : QDialog(parent)
    , model_(model)
    , known_(known)
{
    setWindowTitle(CustomersWords::tr("Customers"));
    setAcceptDrops(true);
    lists_ = new ListIntake(tables, {addressForm()}, *this);
    connect(lists_, &ListIntake::taken, this,
            [this](const QString&, const Table& table, const ListChoices& choices, const QString& report) {
                takeIn(readAddressList(table, choices), report);
            });
    connect(lists_, &ListIntake::refused, this, [this](const QString& why) { problem_->say(why); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLayout(column({{row({{makeList(), 2}, {makeCustomer(), 5}}), 1}, buttons}));
    connect(&model_, &CustomersViewModel::currentChanged, this, &CustomersDialog::showCurrent);
    showCurrent();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 42});
}

QPushButton* CustomersDialog::makeButton(const QString& text, void (CustomersDialog::*run)())
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')).remove(QStringLiteral("…")));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QWidget* CustomersDialog::makeList()
{
    list_ = new CustomerList(model_);
    // Queued: where the choice is taken back the list has finished taking it.
    connect(list_, &CustomerList::chosen, this, &CustomersDialog::choose, Qt::QueuedConnection);
    return holding(flush(column({{list_, 1},
                                 row({makeButton(CustomersWords::tr("N&ew customer"), &CustomersDialog::beginNew),
                                      makeButton(CustomersWords::tr("&Import…"), &CustomersDialog::import)})})));
}

QWidget* CustomersDialog::makeCustomer()
{
    form_ = new CustomerForm(model_.today());
    connect(form_, &CustomerForm::edited, this, &CustomersDialog::follow);
    connect(form_, &CustomerForm::notTaken, this, [this](const QString& why) { problem_->say(why); });
    auto* records = new CustomerRecords(model_);
    connect(records, &CustomerRecords::quoteWanted, this, &CustomersDialog::leaveForQuote);
    problem_ = new ProblemLabel;
    problem_->setObjectName(QStringLiteral("customer-problem"));
    said_ = mutedLabel();
    said_->setObjectName(QStringLiteral("customer-said"));
    keep_ = makeButton(CustomersWords::tr("&Save the customer"), &CustomersDialog::keep);
    keep_->setProperty("primary", true);
    price_ = makeButton(CustomersWords::tr("C&alculate a price"), &CustomersDialog::leaveForPrice);
    merge_ = makeButton(CustomersWords::tr("&Merge…"), &CustomersDialog::merge);
    forget_ = makeButton(CustomersWords::tr("&Forget…"), &CustomersDialog::forget);
    return holding(flush(column({{scrollArea(holding(column({form_, records, room(1)}))), 1},
                                 problem_,
                                 said_,
                                 row({keep_, price_, room(1)}),
                                 row({merge_, forget_, room(1)})})));
}

void CustomersDialog::showNamed(const Customer& named)
{
    model_.show(named.name);
    const auto& problem = model_.chosen().problem;
    if (!problem || !problem->message.is(words::noSuchCustomer))
        return;
    problem_->say({});
    said_->setText(CustomersWords::tr("This customer is not kept yet; what the quote says of it stands here."));
    form_->showNew(named);
    follow();
}

/// Where what was typed is neither kept nor given up, the list goes back to whom it is of.
void CustomersDialog::choose(const QString& id)
{
    if (mayLeave())
        model_.show(id.toStdString());
    else
        list_->followCurrent();
}

void CustomersDialog::beginNew()
{
    if (!mayLeave())
        return;
    model_.show({});
    form_->focusName();
}

void CustomersDialog::showCurrent()
{
    form_->showCustomer(model_.current().value_or(Customer()));
    problem_->say(problemText(model_.chosen().problem));
    said_->clear();
    follow();
}

void CustomersDialog::follow()
{
    const bool isKept = model_.current().has_value();
    keep_->setEnabled(form_->isChanged());
    price_->setEnabled(isKept);
    merge_->setEnabled(isKept);
    forget_->setEnabled(isKept);
    said_->setVisible(!said_->text().isEmpty());
}

void CustomersDialog::keep()
{
    const auto typed = form_->typed();
    if (!typed)
        return problem_->say(problemText(typed));
    const CustomerOutcome outcome = model_.keep(*typed);
    if (outcome.retyped) {
        form_->showTyped(*outcome.retyped, *model_.current());
        problem_->say(meanwhileText(outcome, locale()));
    } else if (!outcome.kept) {
        problem_->say(CustomersWords::tr("Not kept: %1").arg(problemText(outcome.kept)));
    } else {
        said_->setText(CustomersWords::tr("Kept."));
    }
    follow();
}

void CustomersDialog::merge()
{
    if (!mayLeave())
        return;
    MergeDialog dialog(model_, known_, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.other())
        return;
    const auto done = model_.mergeWith(*dialog.other());
    if (!done)
        return problem_->say(CustomersWords::tr("Not merged: %1").arg(problemText(done)));
    said_->setText(CustomersWords::tr("Merged."));
    follow();
}

void CustomersDialog::forget()
{
    QMessageBox box(QMessageBox::Warning, CustomersWords::tr("Forget a customer"),
                    forgetText(model_.chosen(), locale()), QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton* stay = box.addButton(QMessageBox::Cancel);
    const QPushButton* go = box.addButton(CustomersWords::tr("Forget it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() != go)
        return;
    const auto done = model_.forget();
    if (!done)
        return problem_->say(CustomersWords::tr("Not forgotten: %1").arg(problemText(done)));
    said_->setText(CustomersWords::tr("Forgotten."));
    follow();
}

void CustomersDialog::import()
{
    const QString path = QFileDialog::getOpenFileName(
        this, CustomersWords::tr("Import customers"), {},
        CustomersWords::tr("Lists and vCards (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.vcard);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void CustomersDialog::importFile(const QString& path)
{
    problem_->say({});
    if (holdsCards(path))
        importCards(path);
    else
        lists_->takeFile(path);
}

/// What was left out is looked at before anything is kept.
void CustomersDialog::importCards(const QString& path)
{
    const auto read = readCardFile(path);
    if (!read)
        return problem_->say(CustomersWords::tr("Not imported: %1").arg(problemText(read)));
    const QString said = cardsText(*read);
    if (read->values.empty())
        return problem_->say(CustomersWords::tr("Nothing was imported. %1").arg(said));
    if (!read->problems.empty()) {
        QMessageBox box(QMessageBox::Question, CustomersWords::tr("Import customers"), said, QMessageBox::Cancel, this);
        box.setTextFormat(Qt::PlainText);
        const QPushButton* take = box.addButton(CustomersWords::tr("Import the others"), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != take)
            return;
    }
    takeIn(read, said.section(QLatin1Char('\n'), 0, 0));
}

/// Some at a time, so that it can be stopped; the same list again adds the others.
void CustomersDialog::takeIn(const Result<CustomersRead>& read, const QString& report)
{
    if (!read)
        return problem_->say(CustomersWords::tr("Not imported: %1").arg(problemText(read)));
    const auto& customers = read->values;
    QProgressDialog progress(CustomersWords::tr("Adding customers…"), CustomersWords::tr("Stop"), 0,
                             static_cast<int>(customers.size()), this);
    progress.setWindowModality(Qt::WindowModal);
    std::size_t added = 0;
    std::size_t known = 0;
    for (std::size_t first = 0; first < customers.size() && !progress.wasCanceled(); first += addedAtOnce) {
        const std::size_t last = std::min(first + addedAtOnce, customers.size());
        const auto kept =
            model_.add({customers.begin() + std::ptrdiff_t(first), customers.begin() + std::ptrdiff_t(last)});
        if (!kept) {
            problem_->say(CustomersWords::tr("Not imported: %1").arg(problemText(kept)));
            break;
        }
        added += kept->added.size();
        known += kept->known.size();
        progress.setValue(static_cast<int>(last));
    }
    said_->setText(CustomersWords::tr("%1 %2").arg(report, keptText(added, known)));
    follow();
}

void CustomersDialog::leaveForQuote(const QuoteId& id)
{
    if (!mayLeave())
        return;
    accept();
    emit quoteWanted(id);
}

void CustomersDialog::leaveForPrice()
{
    const QString name = toQString(model_.current()->name);
    if (!mayLeave())
        return;
    accept();
    emit priceWanted(name);
}

/// Whether what was typed is kept, or may be lost.
bool CustomersDialog::mayLeave()
{
    if (!form_->isTyped())
        return true;
    QMessageBox box(QMessageBox::Question, CustomersWords::tr("Not saved yet"),
                    CustomersWords::tr("What you typed of this customer is not saved yet."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        keep();
        return !form_->isTyped();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void CustomersDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void CustomersDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().front().toLocalFile());
}

void CustomersDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

} // namespace seatwise::ui
