#include "calculator/views/call_bar.h"

#include <utility>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/call_sheet.h"
#include "calculator/views/scenario_strip.h"
#include "models/known_customers.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/link_button.h"
#include "widgets/problem_label.h"
#include "widgets/undo_keys.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int noteLines = 4;
constexpr int sideMargin = 12; ///< as of the cards below

} // namespace

CallBar::CallBar(CalculatorViewModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model)
{
    makeCustomer();
    scenarios_ = new ScenarioStrip(model_);
    connect(scenarios_, &ScenarioStrip::frontRequested, this, &CallBar::frontRequested);
    connect(scenarios_, &ScenarioStrip::closeRequested, this, &CallBar::closeRequested);
    connect(scenarios_, &ScenarioStrip::openRequested, this, &CallBar::openRequested);
    notesLink_ = new LinkButton(CalculatorWords::tr("Notes"));
    notesLink_->setCheckable(true);
    connect(notesLink_, &QPushButton::clicked, this, &CallBar::notesRequested);
    compareLink_ = new LinkButton(CalculatorWords::tr("Compare all"));
    connect(compareLink_, &QPushButton::clicked, this, &CallBar::compareRequested);
    links_ = holding(flush(row({notesLink_, compareLink_})));
    makeNotes();
    head_ = flush(grid({0, 1, 0}));
    head_->addWidget(customer_, 0, 0);
    head_->addWidget(scenarios_, 0, 1);
    head_->addWidget(links_, 0, 2);
    QVBoxLayout* all = column({head_, notesPart_});
    all->setContentsMargins(sideMargin, 4, sideMargin, 4);
    setLayout(all);
    connect(&model_, &CalculatorViewModel::tabsChanged, this, &CallBar::showCall);
    connect(&model_, &CalculatorViewModel::changed, this, &CallBar::showCustomer);
    showCall();
    showCustomer();
}

void CallBar::makeCustomer()
{
    customer_ = new QLineEdit;
    customer_->setAccessibleName(CalculatorWords::tr("Customer"));
    customer_->setPlaceholderText(CalculatorWords::tr("Name of the school or district"));
    customer_->setMaxLength(200);
    leaveUndoToWindow(*customer_);
    connect(customer_, &QLineEdit::textEdited, this, [this](const QString& typed) { setCustomer(model_, typed); });
    connect(customer_, &QLineEdit::editingFinished, &model_, &CalculatorViewModel::endEdit);
}

void CallBar::makeNotes()
{
    notes_ = textBox(CalculatorWords::tr("Notes of the call"), noteLines);
    notesProblem_ = new ProblemLabel;
    notesPart_ = together(notes_, notesProblem_);
    notesPart_->hide();
    connect(notes_, &QPlainTextEdit::textChanged, this, &CallBar::takeNotes);
}

void CallBar::completeCustomers(KnownCustomers& customers)
{
    customers.completeIn(*customer_, [this](const QString& name) {
        setCustomer(model_, name);
        model_.endEdit();
    });
}

void CallBar::showNotes(bool shown)
{
    showsNotes_ = shown;
    notesLink_->setChecked(shown);
    notesPart_->setVisible(shown);
    if (shown)
        notes_->setFocus(Qt::ShortcutFocusReason);
}

void CallBar::setNarrow(bool narrow)
{
    const int room = fontMetrics().horizontalAdvance(customer_->placeholderText()) + 3 * fontMetrics().height();
    customer_->setMinimumWidth(room);
    customer_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : room);
    if (narrow == narrow_)
        return;
    narrow_ = narrow;
    head_->removeWidget(scenarios_);
    head_->removeWidget(customer_);
    if (narrow) {
        head_->addWidget(customer_, 0, 0, 1, 2);
        head_->addWidget(scenarios_, 1, 0, 1, 3);
    } else {
        head_->addWidget(customer_, 0, 0);
        head_->addWidget(scenarios_, 0, 1);
    }
}

void CallBar::takeNotes()
{
    const std::string typed = notes_->toPlainText().toStdString();
    if (typed != model_.tabs().call().notes)
        model_.changeTabs([&](CallTabs& tabs) { notesProblem_->say(problemText(tabs.setNotes(typed))); });
    else
        notesProblem_->say({});
}

void CallBar::showCall()
{
    compareLink_->setVisible(model_.tabs().all().size() > 1);
    const Call& call = model_.tabs().call();
    if (std::exchange(shown_, call.id) != call.id)
        notesProblem_->say({});
    const std::string& notes = call.notes;
    if (!notesProblem_->text().isEmpty() || notes_->toPlainText().toStdString() == notes)
        return; // what cannot be kept stays to be mended
    const QSignalBlocker quiet(notes_);
    notes_->setPlainText(toQString(notes));
}

void CallBar::showCustomer()
{
    if (customer_->text() != model_.inputs().customer)
        customer_->setText(model_.inputs().customer);
}

} // namespace seatwise::ui
