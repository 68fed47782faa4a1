#include "pages/budget/budget_page.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "documents/board_summary.h"
#include "pages/budget/budget_panel.h"
#include "pages/budget/dates_card.h"
#include "pages/budget/funds_card.h"
#include "pages/budget/outlook_card.h"
#include "pages/budget/pool_card.h"
#include "pages/budget/schools_card.h"
#include "viewmodels/budget_dates.h"
#include "viewmodels/budget_texts.h"
#include "viewmodels/format.h"
#include "widgets/field.h"
#include "widgets/side_area.h"

namespace seatwise::ui {

namespace {

/// The table among the files dragged; empty where it is something else, which is the window's to take.
QString tableOf(const QMimeData& dragged)
{
    const auto urls = dragged.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    const QString suffix = QFileInfo(file).suffix().toLower();
    return QStringList{"csv", "tsv", "txt"}.contains(suffix) ? file : QString();
}

} // namespace

BudgetPage::BudgetPage(CalculatorViewModel& calculator, const FileWriter& files, QDate today, QWidget* parent)
    : QWidget(parent)
    , model_(new BudgetViewModel(calculator, toDate(today), this))
    , files_(files)
{
    setAcceptDrops(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    side_ = sideArea(new BudgetPanel(*model_));
    layout->addWidget(side_);
    layout->addWidget(scrollArea(makeResults()), 1);
    connect(model_, &BudgetViewModel::changed, this, &BudgetPage::showPool);
    fitSide();
    showPool();
}

QWidget* BudgetPage::makeResults()
{
    auto* results = new QWidget;
    auto* layout = new QVBoxLayout(results);
    layout->addWidget(makeExports());
    layout->addWidget(new PoolCard(*model_));
    schools_ = new SchoolsCard(*model_);
    layout->addWidget(schools_);
    outcome_ = new QWidget;
    auto* outcome = new QVBoxLayout(outcome_);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->addWidget(new OutlookCard(*model_));
    outcome->addWidget(new FundsCard(*model_));
    outcome->addWidget(new DatesCard(*model_));
    layout->addWidget(outcome_);
    layout->addStretch();
    return results;
}

QWidget* BudgetPage::makeExports()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    said_ = mutedLabel();
    said_->setObjectName(QStringLiteral("budget-saved"));
    layout->addWidget(said_, 1);
    calendar_ = new QPushButton(tr("Save dates (.&ics)…"));
    calendar_->setAccessibleName(tr("Save dates"));
    summary_ = new QPushButton(tr("Save &board summary…"));
    summary_->setAccessibleName(tr("Save board summary"));
    summary_->setProperty("primary", true);
    layout->addWidget(calendar_);
    layout->addWidget(summary_);
    connect(calendar_, &QPushButton::clicked, this, [this] {
        save(tr("Save the dates"), tr("budget-dates.ics"), tr("Calendar (*.ics)"),
             [this] { return budgetCalendar(*model_); });
    });
    connect(summary_, &QPushButton::clicked, this, [this] {
        save(tr("Save the board summary"), tr("board-summary.pdf"), tr("PDF document (*.pdf)"),
             [this] { return boardSummaryPdf(*model_).toStdString(); });
    });
    return row;
}

void BudgetPage::save(const QString& title, const QString& name, const QString& kind,
                      const std::function<std::string()>& make)
{
    const QString file = QFileDialog::getSaveFileName(this, title, name, kind);
    if (file.isEmpty())
        return;
    const auto written = files_.write(file.toStdString(), make());
    said_->setText(written ? tr("Saved %1").arg(file) : tr("Not saved: %1").arg(text(written.error().message)));
}

void BudgetPage::showPool()
{
    const bool priced = model_->pool().has_value();
    outcome_->setVisible(priced);
    calendar_->setEnabled(priced);
    summary_->setEnabled(priced);
    said_->clear();
}

void BudgetPage::fitSide()
{
    side_->setFixedWidth(fontMetrics().averageCharWidth() * sideInCharacters);
}

void BudgetPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && side_)
        fitSide();
}

void BudgetPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!tableOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BudgetPage::dropEvent(QDropEvent* event)
{
    schools_->readFile(tableOf(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace seatwise::ui
