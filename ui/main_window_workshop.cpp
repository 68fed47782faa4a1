// The Workshop: its page, what can be undone there, and its draft in the Calculator.
#include <QStackedWidget>
#include <QUndoGroup>

#include "main_window.h"
#include "pages/workshop/workshop_page.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"

namespace seatwise::ui {

QWidget* MainWindow::makeWorkshop(const WorkshopDocuments& documents)
{
    workshop_ = new WorkshopPage({library_, stores_, files_, documents}, office_.store.toStdString(), today_);
    workshop_->setPaper(office_.paper == Paper::a4);
    connect(workshop_, &WorkshopPage::draftOffered, this, &MainWindow::takeDraft);
    connect(workshop_, &WorkshopPage::made, this, [this] {
        undoGroup_->addStack(workshop_->undoStack());
        followPage();
    });
    return workshop_;
}

/// Undo and redo are those of the page on show.
void MainWindow::followPage()
{
    QUndoStack* const drafts = workshop_->undoStack();
    const bool isWorkshop = pages_->currentWidget() == workshop_ && drafts;
    undoGroup_->setActiveStack(isWorkshop ? drafts : &model_.undoStack());
}

/// The session keeps the book that was in use: a draft is in the store, and the next run begins with what is published.
void MainWindow::takeDraft(const std::shared_ptr<const PriceBook>& draft)
{
    model_.setBook(draft);
    showPage(CalculatorIndex);
    say(tr("%1 is in the Calculator; it is a draft and is not quoted.").arg(text(draft->name)));
}

} // namespace seatwise::ui
