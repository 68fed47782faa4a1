// The Workshop: its page, and its draft in the Calculator.
#include "main_window.h"
#include "pages/workshop/workshop_page.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "words/features.h"

namespace seatwise::ui {

QWidget* MainWindow::makeWorkshop(const WorkshopDocuments& documents)
{
    workshop_ = new WorkshopPage({library_, stores_, files_, documents, tables_}, office_.store.toStdString(), today_);
    workshop_->setPaper(office_.paper == Paper::a4);
    connect(workshop_, &WorkshopPage::draftOffered, this, &MainWindow::takeDraft);
    connect(workshop_, &WorkshopPage::made, this, &MainWindow::showStatus);
    return workshop_;
}

/// The session keeps the draft whole: the one in the store goes on changing.
void MainWindow::takeDraft(const SharedBook& draft)
{
    model_.setBook(draft);
    showPage(CalculatorIndex);
    say(WindowWords::tr("%1 is in the Calculator; it is a draft and is not quoted.").arg(text(draft->name)));
}

} // namespace seatwise::ui
