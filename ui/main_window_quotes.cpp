// Quotes: made from the page on show, saved, verified, and what the settings say of them.
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include "main_window.h"
#include "pages/budget/budget_page.h"
#include "pages/calculator/calculator_page.h"
#include "pages/quotes/quotes_page.h"
#include "pages/quotes/restore_dialog.h"
#include "pages/quotes/verify_dialog.h"
#include "pages/seatchange/seat_change_page.h"
#include "pages/settings/settings_dialog.h"
#include "pages/workshop/workshop_page.h"
#include "viewmodels/calculator_view_model.h"
#include "viewmodels/format.h"
#include "viewmodels/quote_drafts.h"
#include "viewmodels/quotes_view_model.h"
#include "widgets/watched_check.h"
#include "words/features.h"
#include "words/quoting_words.h"
#include "workshop/draft.h"

namespace seatwise::ui {

namespace {

/// In a box of its own, literally: what is told may come from a store that somebody changed.
void tell(QWidget& window, QMessageBox::Icon icon, const QString& what)
{
    QMessageBox box(icon, WindowWords::tr("Check my data"), what, QMessageBox::Ok, &window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace

void MainWindow::makeQuoteMenu()
{
    QMenu* menu = menuBar()->addMenu(WindowWords::tr("&Quote"));
    menu->addAction(newQuote_);
    menu->addAction(savePdf_);
    menu->addSeparator();
    menu->addAction(action(WindowWords::tr("&Find a quote"), QKeySequence::Find, [this] {
        showPage(QuotesIndex);
        quotesPage_->focusSearch();
    }));
    menu->addAction(action(WindowWords::tr("&Verify a paper…"), {}, [this] { verifyPaper(); }));
    menu->addSeparator();
    menu->addAction(
        action(WindowWords::tr("&Settings…"), QKeySequence(WindowWords::tr("Ctrl+,")), [this] { changeSettings(); }));
}

/// What stands on the page on show, as a draft; nothing where the page has nothing to quote.
std::optional<Result<Quote>> MainWindow::draftOnShow() const
{
    switch (pages_->currentIndex()) {
    case SeatChangeIndex:
        return draftFrom(model_, seatChange_->inputs(), office_.preparedBy);
    case BudgetIndex:
        if (!budget_->hasPool())
            return failed(WindowWords::tr("the Budget page has no schools yet").toStdString());
        return draftFrom(model_, budget_->poolSelection(), office_.preparedBy);
    case QuotesIndex:
        return std::nullopt;
    case WorkshopIndex:
        return failed(WindowWords::tr("the Workshop has drafts of price books, which are not quoted").toStdString());
    default:
        return draftFrom(model_, office_.preparedBy);
    }
}

void MainWindow::sayNotQuoted(const Error& why)
{
    say(WindowWords::tr("No quote was made: %1").arg(text(why.message)));
    if (!model_.inputs().customer.trimmed().isEmpty())
        return;
    showPage(CalculatorIndex);
    calculator_->focusCustomer();
}

/// A draft of what stands on the page on show, kept nowhere yet; nothing, and said why, where it cannot be quoted.
std::optional<Quote> MainWindow::quotableOnShow()
{
    const auto draft = draftOnShow();
    if (!draft)
        return std::nullopt;
    if (isDraft(model_.book())) {
        say(WindowWords::tr("A draft price book is not quoted; open a published one first."));
        return std::nullopt;
    }
    if (!*draft) {
        sayNotQuoted(draft->error());
        return std::nullopt;
    }
    return **draft;
}

bool MainWindow::keepDraft(const Quote& draft)
{
    if (const auto kept = quotes_->keep(draft, model_.sharedBook()); !kept) {
        sayNotQuoted(kept.error());
        return false;
    }
    showPage(QuotesIndex);
    return true;
}

void MainWindow::takeToQuotes()
{
    if (pages_->currentIndex() == QuotesIndex)
        return showPage(CalculatorIndex);
    const auto draft = quotableOnShow();
    if (draft && keepDraft(*draft))
        say(WindowWords::tr("A draft was made; it is kept."));
}

/// The file is asked for first: who cancels leaves nothing behind.
void MainWindow::saveQuotePdf()
{
    if (pages_->currentIndex() == QuotesIndex) {
        if (!quotes_->current())
            return say(WindowWords::tr("No quote is chosen."));
        return quotesPage_->savePdf();
    }
    const auto draft = quotableOnShow();
    if (!draft)
        return;
    const QString file = quotesPage_->askPdfFile(*draft);
    if (!file.isEmpty() && keepDraft(*draft))
        quotesPage_->writePdf(file);
}

void MainWindow::verifyPaper()
{
    quotes_->refresh();
    VerifyDialog dialog(*quotes_, this);
    dialog.exec();
}

/// Where something waits to be kept, whether a person agrees to lose it.
bool MainWindow::mayLeaveStore(const QString& stay, const QString& leave)
{
    quotesPage_->keepTyped();
    workshop_->keepTyped();
    const QStringList waiting = quotes_->waiting().names() + workshop_->waiting();
    if (waiting.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, WindowWords::tr("Not kept yet"),
                    WindowWords::tr("Not connected to the store. This is not kept and would be lost:\n\n%1")
                        .arg(waiting.join(QLatin1Char('\n'))),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton* staying = box.addButton(stay, QMessageBox::RejectRole);
    const QPushButton* leaving = box.addButton(leave, QMessageBox::DestructiveRole);
    box.setDefaultButton(staying);
    box.setEscapeButton(staying);
    box.exec();
    return box.clickedButton() == leaving;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(mayLeaveStore(WindowWords::tr("Keep the window open"), WindowWords::tr("Close and lose it")));
}

void MainWindow::changeSettings()
{
    SettingsDialog dialog(office_, stores_, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const OfficeSettings before = office_;
    office_ = dialog.office();
    if (office_.store != before.store &&
        !mayLeaveStore(WindowWords::tr("Stay with this store"), WindowWords::tr("Change the store and lose it")))
        office_.store = before.store;
    quotesPage_->setOffice(office_);
    workshop_->setPaper(office_.paper == Paper::a4);
    if (office_.store != before.store) {
        quotes_->openAt(office_.store.toStdString());
        workshop_->openAt(office_.store.toStdString());
    }
    emit officeChanged(office_);
}

void MainWindow::checkData()
{
    // What was typed is kept before, so that nothing has to be written meanwhile.
    quotesPage_->keepTyped();
    workshop_->keepTyped();
    const auto report = watchedCheck(*this, [this](const Progress& progress) { return quotes_->checkTrail(progress); });
    if (!isVisible())
        return;
    if (!report && report.error().message.is(words::stopped)) {
        say(WindowWords::tr("The check was stopped; nothing was changed."));
    } else if (!report) {
        tell(*this, QMessageBox::Warning, text(report.error().message));
    } else if (!report->valid()) {
        tell(*this, QMessageBox::Warning,
             WindowWords::tr(
                 "Something was changed outside Seatwise: %1.\n\nHelp → Restore a backup brings an earlier state back.")
                 .arg(text(report->problem)));
    } else {
        tell(*this, QMessageBox::Information,
             WindowWords::tr(
                 "%1, and every quote is what the trail says.\n\nHead of the trail: %2\n\n"
                 "This finds what was changed later. It cannot find records cut from the end, unless you compare the "
                 "head with one that was kept elsewhere, and it cannot stop somebody who writes the whole store anew.")
                 .arg(counted(static_cast<SeatCount>(report->records),
                              WindowWords::tr("The one record of the audit trail holds"),
                              WindowWords::tr("All %1 records of the audit trail hold"), model_.locale()))
                 .arg(text(report->head)));
    }
}

void MainWindow::restoreBackup()
{
    const std::string address = office_.store.toStdString();
    RestoreDialog dialog(stores_, address, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    quotes_->openAt(address);
    workshop_->openAt(address);
    say(WindowWords::tr("The backup was restored; what was there before is a backup now."));
}

} // namespace seatwise::ui
