// Undo and redo: of the page on show, and of nothing else.
#include <QStackedWidget>
#include <QUndoGroup>

#include "main_window.h"
#include "pages/budget/budget_page.h"
#include "pages/compare/compare_page.h"
#include "pages/seatchange/seat_change_page.h"
#include "pages/workshop/workshop_page.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/quotes_view_model.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// "Undo: remove Bell School", and plain where there is nothing.
QString menuText(const QString& action, const QString& step)
{
    return step.isEmpty()
               ? action
               : WindowWords::tr("%1: %2").arg(action, QString(step).replace(QLatin1Char('&'), QStringLiteral("&&")));
}

} // namespace

void MainWindow::makeUndo()
{
    undoGroup_ = new QUndoGroup(this);
    undo_ = action(WindowWords::tr("Undo"), QKeySequence::Undo, [this] { undoGroup_->undo(); });
    redo_ = action(WindowWords::tr("Redo"), {}, [this] { undoGroup_->redo(); });
    // Both by name: the desktop's own key for it may be either, and given twice a key does nothing.
    redo_->setShortcuts({QKeySequence(WindowWords::tr("Ctrl+Shift+Z")), QKeySequence(WindowWords::tr("Ctrl+Y"))});
    for (QAction* step : {undo_, redo_}) {
        step->setIconText(step->text());
        step->setEnabled(false);
    }
    connect(undoGroup_, &QUndoGroup::canUndoChanged, undo_, &QAction::setEnabled);
    connect(undoGroup_, &QUndoGroup::canRedoChanged, redo_, &QAction::setEnabled);
    connect(undoGroup_, &QUndoGroup::undoTextChanged, undo_,
            [this](const QString& step) { undo_->setText(menuText(WindowWords::tr("Undo"), step)); });
    connect(undoGroup_, &QUndoGroup::redoTextChanged, redo_,
            [this](const QString& step) { redo_->setText(menuText(WindowWords::tr("Redo"), step)); });
    connect(pages_, &QStackedWidget::currentChanged, this, &MainWindow::followPage);
    connect(workshop_, &WorkshopPage::made, this, &MainWindow::followPage);
    connect(seatChange_, &SeatChangePage::undoStackChanged, this, &MainWindow::followPage);
    connect(compare_, &ComparePage::undoStackChanged, this, &MainWindow::followPage);
    followPage();
}

/// What can be undone on the page on show; null for the Workshop before it was made.
QUndoStack* MainWindow::stackOnShow() const
{
    switch (pages_->currentIndex()) {
    case CalculatorIndex:
        return &model_.undoStack();
    case CompareIndex:
        return compare_->undoStack();
    case SeatChangeIndex:
        return seatChange_->undoStack();
    case BudgetIndex:
        return budget_->undoStack();
    case WorkshopIndex:
        return workshop_->undoStack();
    default:
        return &quotes_->undoStack();
    }
}

void MainWindow::followPage()
{
    QUndoStack* const stack = stackOnShow();
    if (stack)
        undoGroup_->addStack(stack);
    undoGroup_->setActiveStack(stack);
}

} // namespace seatwise::ui
