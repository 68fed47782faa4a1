// From one page to another, with what stands there.
#include <QMenu>

#include "main_window.h"
#include "pages/budget/budget_page.h"
#include "pages/calculator/calculator_page.h"
#include "pages/seatchange/seat_change_page.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "words/features.h"

namespace seatwise::ui {

void MainWindow::addHandOvers(QMenu& menu)
{
    menu.addAction(action(WindowWords::tr("Take to &Seat change"), QKeySequence(WindowWords::tr("Ctrl+Shift+S")),
                          [this] { takeToSeatChange(); }));
    menu.addAction(action(WindowWords::tr("Take to &Budget"), QKeySequence(WindowWords::tr("Ctrl+Shift+B")),
                          [this] { takeToBudget(); }));
    menu.addAction(action(WindowWords::tr("Open the &pool in the Calculator"),
                          QKeySequence(WindowWords::tr("Ctrl+Shift+K")), [this] { takePool(); }));
}

void MainWindow::takeToSeatChange()
{
    if (const auto problem = model_.problem())
        return say(WindowWords::tr("Not taken over: %1").arg(text(problem->message)));
    if (!seatChange_->take(model_.price()))
        return say(WindowWords::tr("Not taken over: %1 has no seats to change.").arg(model_.headingText()));
    showPage(SeatChangeIndex);
    seatChange_->focusChange();
}

void MainWindow::takeToBudget()
{
    if (const auto problem = model_.problem())
        return say(WindowWords::tr("Not taken over: %1").arg(text(problem->message)));
    budget_->takeCustomer();
    showPage(BudgetIndex);
    budget_->focusSchools();
}

void MainWindow::takePool()
{
    if (!budget_->hasPool())
        return say(WindowWords::tr("There is no pool yet: the Budget page has no schools."));
    budget_->offerPool();
}

/// As one step to undo.
void MainWindow::showInCalculator(const Selection& pool)
{
    CalculatorInputs inputs = model_.inputs();
    inputs.selection.plan = pool.plan;
    inputs.selection.seats = pool.seats;
    inputs.selection.billing = pool.billing;
    model_.endEdit();
    model_.setInputs(inputs, WindowWords::tr("take over the pool"));
    model_.endEdit();
    showPage(CalculatorIndex);
    calculator_->focusSeats();
}

} // namespace seatwise::ui
