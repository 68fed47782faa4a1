// What belongs to the page on show: what the status bar says, and which tools there are.
#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>
#include <QToolBar>

#include "main_window.h"
#include "pages/budget/budget_page.h"
#include "pages/quotes/quotes_page.h"
#include "pages/seatchange/seat_change_page.h"
#include "pages/workshop/workshop_page.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "viewmodels/page_lines.h"
#include "viewmodels/quote_lines.h"
#include "viewmodels/quotes_view_model.h"
#include "viewmodels/summary.h"
#include "widgets/fitting_label.h"
#include "words/features.h"

namespace seatwise::ui {

/// What the page on show cannot do is not there.
void MainWindow::followTools()
{
    const int page = pages_->currentIndex();
    const bool prices = page == CalculatorIndex || page == CompareIndex;
    pin_->setEnabled(prices && model_.pins().size() < mostPins);
    copy_->setEnabled(!copyableLine().isEmpty());
    newQuote_->setEnabled(page != WorkshopIndex);
    savePdf_->setEnabled(page != WorkshopIndex && (page != QuotesIndex || quotes_->current()));
    for (QAction* tool : {newTool_, pdfTool_})
        tool->setVisible(page != WorkshopIndex);
    fitRoom();
    showStatus();
}

void MainWindow::showStatus()
{
    if (status_)
        status_->setText(lineOnShow());
}

QString MainWindow::lineOnShow() const
{
    switch (pages_->currentIndex()) {
    case CompareIndex:
        return compareLine(model_);
    case SeatChangeIndex:
        return seatChange_->line();
    case BudgetIndex:
        return budget_->line();
    case QuotesIndex:
        return quotesLine(*quotes_);
    case WorkshopIndex:
        return workshop_->line();
    default:
        return statusLine(model_);
    }
}

QString MainWindow::copyableLine() const
{
    switch (pages_->currentIndex()) {
    case QuotesIndex:
        return quotes_->current() ? copiedLine(*quotes_->current(), quotes_->today(), quotes_->locale()) : QString();
    case BudgetIndex:
        return budget_->hasPool() ? budget_->line() : QString();
    case CompareIndex:
    case SeatChangeIndex:
        return lineOnShow();
    case WorkshopIndex:
        return {};
    default:
        return summaryLine(model_);
    }
}

void MainWindow::copySummary()
{
    const QString line = copyableLine();
    if (line.isEmpty())
        return;
    QApplication::clipboard()->setText(line);
    say(WindowWords::tr("Copied: %1").arg(line));
}

} // namespace seatwise::ui
