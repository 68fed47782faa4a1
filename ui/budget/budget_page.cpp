#include "budget/budget_page.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "budget/model/budget_dates.h"
#include "budget/model/budget_texts.h"
#include "budget/views/budget_panel.h"
#include "budget/views/dates_card.h"
#include "budget/views/funds_card.h"
#include "budget/views/outlook_card.h"
#include "budget/views/pool_card.h"
#include "budget/views/schools_card.h"
#include "calculator/model/calculator_view_model.h"
#include "documents/board_summary.h"
#include "lists/list_intake.h"
#include "models/page_lines.h"
#include "quotes/model/quote_drafts.h"
#include "session.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/save_file.h"
#include "widgets/side_area.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

BudgetPage::BudgetPage(CalculatorViewModel& calculator, const FileWriter& files, const TableSource& tables, QDate today,
                       QWidget* parent)
    : Page({"budget", Icon::Budget, [] { return BudgetWords::tr("Budget"); }}, parent)
    , calculator_(calculator)
    , model_(new BudgetViewModel(calculator, toDate(today), this))
    , files_(files)
    , tables_(tables)
{
    setAcceptDrops(true);
    connect(model_, &BudgetViewModel::changed, this, &Page::offersChanged);
}

void BudgetPage::make()
{
    model_->recompute();
    panel_ = new BudgetPanel(*model_);
    sideColumn_ = flush(column({panel_, room()}));
    side_ = sideArea(holding(sideColumn_));
    content()->setLayout(tight(row({side_, {scrollArea(makeResults()), 1}})));
    connect(model_, &BudgetViewModel::changed, content(), [this] { showPool(); });
    showPool();
}

const BudgetInputs& BudgetPage::inputs() const
{
    return model_->inputs();
}

void BudgetPage::start(const BudgetInputs& inputs)
{
    model_->start(inputs);
}

QUndoStack* BudgetPage::undoStack() const
{
    return &model_->undoStack();
}

void BudgetPage::takeCustomer()
{
    const Price& price = calculator_.price();
    const QString name = model_->customer();
    model_->takeCustomer(
        {name.isEmpty() ? BudgetWords::tr("From the Calculator") : name, QString::number(price.seats())},
        price.billing());
}

std::vector<Command> BudgetPage::commands()
{
    return {{.id = "take-to-budget",
             .text = BudgetWords::tr("Take to &Budget"),
             .section = MenuSection::editTake,
             .keys = {QKeySequence(BudgetWords::tr("Ctrl+Shift+B"))},
             .run = [this](Page&) { takeOver(); }},
            {.id = "open-pool",
             .text = BudgetWords::tr("Open the &pool in the Calculator"),
             .section = MenuSection::editTake,
             .keys = {QKeySequence(BudgetWords::tr("Ctrl+Shift+K"))},
             .run = [this](Page&) { offerPool(); }}};
}

/// The customer of the Calculator, as it is priced there.
void BudgetPage::takeOver()
{
    if (const auto problem = calculator_.problem()) {
        emit said(BudgetWords::tr("Not taken over: %1").arg(toQString(problem->message)));
        return;
    }
    takeCustomer();
    emit wanted();
    focusFirst();
}

QString BudgetPage::status() const
{
    return poolLine(*model_);
}

std::optional<QString> BudgetPage::summary() const
{
    return hasPool() ? status() : QString();
}

Page::QuoteDraft BudgetPage::quoteDraft() const
{
    return [this](const QString& preparedBy) -> Result<Quote> {
        if (!hasPool())
            return failed(BudgetWords::tr("the Budget page has no schools yet").toStdString());
        return draftFrom(calculator_, model_->plan().selection, preparedBy);
    };
}

void BudgetPage::focusFirst()
{
    schools_->focusTable();
}

void BudgetPage::keepIn(Session& session) const
{
    session.budget = inputs();
}

void BudgetPage::comeBack(const Session& session)
{
    if (session.budget)
        start(*session.budget);
}

bool BudgetPage::hasPool() const
{
    return model_->plan().pool && !model_->plan().pool->plan.empty() && !model_->inputs().startRefused;
}

void BudgetPage::offerPool()
{
    if (hasPool())
        emit poolOffered(model_->plan().selection);
    else
        emit said(BudgetWords::tr("There is no pool yet: the Budget page has no schools."));
}

QWidget* BudgetPage::makeResults()
{
    schools_ = new SchoolsCard(*model_, tables_);
    outcome_ = holding(flush(column({new OutlookCard(*model_), new FundsCard(*model_), new DatesCard(*model_)})));
    results_ = column({makeExports(), new PoolCard(*model_), schools_, outcome_, room()});
    return holding(results_);
}

QWidget* BudgetPage::makeExports()
{
    said_ = mutedLabel();
    said_->setObjectName(QStringLiteral("budget-saved"));
    offer_ = new QPushButton(BudgetWords::tr("Open in &Calculator"));
    offer_->setAccessibleName(BudgetWords::tr("Open the pool in the Calculator"));
    calendar_ = new QPushButton(BudgetWords::tr("Save dates (.&ics)…"));
    calendar_->setAccessibleName(BudgetWords::tr("Save dates"));
    summary_ = new QPushButton(BudgetWords::tr("Save &board summary…"));
    summary_->setAccessibleName(BudgetWords::tr("Save board summary"));
    summary_->setProperty("primary", true);
    connect(offer_, &QPushButton::clicked, this, &BudgetPage::offerPool);
    connect(calendar_, &QPushButton::clicked, this, [this] {
        save({BudgetWords::tr("Save the dates"), BudgetWords::tr("budget-dates.ics"),
              BudgetWords::tr("Calendar (*.ics)")},
             [this] { return budgetCalendar(*model_); });
    });
    connect(summary_, &QPushButton::clicked, this, [this] {
        save({BudgetWords::tr("Save the board summary"), BudgetWords::tr("board-summary.pdf"),
              BudgetWords::tr("PDF document (*.pdf)")},
             [this] { return completeBytes(boardSummaryPdf(*model_)); });
    });
    return holding(flush(row({{said_, 1}, offer_, calendar_, summary_})));
}

void BudgetPage::save(const FileAsked& asked, const std::function<Result<std::string>()>& make)
{
    if (const auto saved = saveFile(*this, files_, asked, make))
        said_->setText(saved->said);
}

void BudgetPage::showPool()
{
    const bool priced = model_->plan().pool.has_value();
    const bool hasDates = !model_->inputs().startRefused;
    outcome_->setVisible(priced);
    offer_->setEnabled(hasPool());
    calendar_->setEnabled(priced && hasDates);
    summary_->setEnabled(priced && hasDates);
    said_->clear();
}

/// The inputs stand at the side where that leaves the tables their room, else above them.
void BudgetPage::fitRoom()
{
    const bool narrow = isNarrow(*this);
    side_->setFixedWidth(sideWidth(*this, *side_));
    side_->setVisible(!narrow);
    (narrow ? results_ : sideColumn_)->insertWidget(0, panel_);
    panel_->setAbreast(narrow);
}

void BudgetPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!listIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BudgetPage::dropEvent(QDropEvent* event)
{
    schools_->readFile(listIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace seatwise::ui
