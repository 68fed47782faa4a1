#include "budget/views/schools_card.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "budget/model/budget_texts.h"
#include "budget/model/budget_view_model.h"
#include "budget/views/schools_model.h"
#include "budget/views/typing_delegate.h"
#include "lists/list_intake.h"
#include "widgets/field.h"
#include "widgets/layouts.h"
#include "widgets/notice_bar.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

constexpr int rowsOnShow = 9;

QTableView* makeTable(SchoolsModel& model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(&model);
    table->setAccessibleName(BudgetWords::tr("Schools"));
    table->setItemDelegate(new TypingDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

} // namespace

SchoolsCard::SchoolsCard(BudgetViewModel& model, const TableSource& tables, QWidget* parent)
    : Card(parent)
    , model_(model)
    , intake_(new ListIntake(tables, {schoolForm()}, *this))
{
    schools_ = new SchoolsModel(model_, this);
    table_ = makeTable(*schools_, this);
    table_->installEventFilter(this);
    notices_ = new NoticeBar;
    hint_ = mutedLabel(BudgetWords::tr(
        "Type a school and its seats, paste two columns from a spreadsheet, or drop a CSV file, .xlsx or .ods here."));
    setLayout(column({makeButtons(), table_, notices_, hint_}));
    connect(&model_, &BudgetViewModel::changed, this, &SchoolsCard::showReport);
    connect(intake_, &ListIntake::taken, this,
            [this](const QString&, const Table& table, const ListChoices& choices) { take(table, choices); });
    connect(intake_, &ListIntake::refused, this, [this](const QString& problem) {
        fileProblem_ = problem;
        showReport();
    });
    fitHeight();
    showReport();
}

QPushButton* SchoolsCard::button(const QString& text, void (SchoolsCard::*run)())
{
    auto* made = new QPushButton(text);
    made->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

QWidget* SchoolsCard::makeButtons()
{
    return holding(flush(row({{titleLabel(BudgetWords::tr("Schools")), 1},
                              button(BudgetWords::tr("&Add school"), &SchoolsCard::addSchool),
                              button(BudgetWords::tr("&Remove"), &SchoolsCard::removeSchools),
                              button(BudgetWords::tr("&Paste schools"), &SchoolsCard::paste),
                              button(BudgetWords::tr("&Open a list…"), &SchoolsCard::chooseFile)})));
}

void SchoolsCard::focusTable()
{
    table_->setFocus(Qt::ShortcutFocusReason);
    if (!table_->currentIndex().isValid())
        table_->setCurrentIndex(schools_->index(0, SchoolsModel::Name));
}

void SchoolsCard::addSchool()
{
    const QModelIndex next = schools_->index(schools_->rowCount() - 1, SchoolsModel::Name);
    table_->setFocus();
    table_->setCurrentIndex(next);
    table_->edit(next);
}

void SchoolsCard::removeSchools()
{
    std::vector<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedIndexes())
        if (std::find(rows.begin(), rows.end(), index.row()) == rows.end())
            rows.push_back(index.row());
    const QModelIndex current = table_->currentIndex();
    const int row = current.row();
    model_.removeSchools(rows);
    table_->setCurrentIndex(schools_->index(std::clamp(row, 0, schools_->rowCount() - 1), SchoolsModel::Name));
}

/// Rows of a spreadsheet join the list; a single value goes into the cell it is pasted on.
void SchoolsCard::paste()
{
    const QString copied = QApplication::clipboard()->text();
    fileProblem_.clear();
    const QModelIndex current = table_->currentIndex();
    const bool grouped = current.column() == SchoolsModel::Seats; // "1,250" is one value there
    const bool single = !copied.trimmed().contains(QLatin1Char('\n')) && !copied.contains(QLatin1Char('\t')) &&
                        (grouped || !copied.contains(QLatin1Char(',')));
    if (single && current.isValid())
        schools_->setData(current, copied.trimmed());
    else
        intake_->takeText(BudgetWords::tr("Pasted table"), copied);
}

void SchoolsCard::chooseFile()
{
    intake_->chooseFile(BudgetWords::tr("Open a list of schools"));
}

void SchoolsCard::readFile(const QString& name)
{
    intake_->takeFile(name);
}

void SchoolsCard::take(const Table& table, const ListChoices& choices)
{
    fileProblem_.clear();
    model_.readTable(table, choices);
}

void SchoolsCard::showReport()
{
    std::vector<BarNotice> notices;
    const auto say = [&notices](const QString& said, BarNotice::Severity severity) {
        if (!said.isEmpty())
            notices.push_back({severity, said, {}, {}});
    };
    say(fileProblem_, BarNotice::Severity::Error);
    const auto& read = model_.lastRead();
    const bool isComplete = read && *read && (*read)->problems.empty();
    say(schoolsReadText(model_), isComplete ? BarNotice::Severity::Info : BarNotice::Severity::Warning);
    for (const Error& problem : model_.plan().problems)
        say(toQString(problem.message), BarNotice::Severity::Warning);
    notices_->setNotices(notices);
    hint_->setVisible(model_.inputs().schools.empty());
}

bool SchoolsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->key() == Qt::Key_Delete)
        removeSchools();
    else
        return Card::eventFilter(watched, event);
    return true;
}

void SchoolsCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && table_)
        fitHeight();
}

/// Room for some schools; a longer list scrolls inside the table.
void SchoolsCard::fitHeight()
{
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           rowsOnShow * table_->verticalHeader()->defaultSectionSize());
}

} // namespace seatwise::ui
