#include "quotes/views/quote_commands.h"

#include <QMessageBox>

#include "calculator/model/calculator_view_model.h"
#include "calculator/model/quote_in_change.h"
#include "models/known_customers.h"
#include "office.h"
#include "quotes/model/change_texts.h"
#include "quotes/model/quote_actions.h"
#include "quotes/model/quote_drafts.h"
#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/quotes_page.h"
#include "quotes/views/restore_dialog.h"
#include "quotes/views/verify_dialog.h"
#include "widgets/watched_check.h"
#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

/// In a box of its own, literally: what is told may come from a store that somebody changed.
void tellInBox(QWidget& window, QMessageBox::Icon icon, const QString& what)
{
    QMessageBox box(icon, QuotesWords::tr("Check my data"), what, QMessageBox::Ok, &window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// Checks every record and every quote over a window and tells in a box what came of it; false where the check was
/// stopped.
bool checkData(QWidget& window, QuotesViewModel& quotes)
{
    const auto report = watchedCheck(window, [&](const Progress& progress) { return checkTrail(quotes, progress); });
    if (!window.isVisible())
        return true;
    if (!report) {
        if (report.error().message.is(words::stopped))
            return false;
        tellInBox(window, QMessageBox::Warning, toQString(report.error().message));
    } else if (!report->valid()) {
        tellInBox(
            window, QMessageBox::Warning,
            QuotesWords::tr(
                "Something was changed outside Seatwise: %1.\n\nHelp → Restore a backup brings an earlier state back.")
                .arg(toQString(report->problem)));
    } else {
        tellInBox(
            window, QMessageBox::Information,
            QuotesWords::tr(
                "%1, and every quote is what the trail says.\n\nHead of the trail: %2\n\n"
                "This finds what was changed later. It cannot find records cut from the end, unless you compare the "
                "head with one that was kept elsewhere, and it cannot stop somebody who writes the whole store anew.")
                .arg(counted<QuotesWords>(report->records,
                                          QT_TRANSLATE_N_NOOP("QuotesWords", "All %1 records of the audit trail hold"),
                                          "The one record of the audit trail holds", quotes.locale()))
                .arg(toQString(report->head)));
    }
    return true;
}

} // namespace

QuoteCommands::QuoteCommands(QuotesPage& page, QuotesViewModel& quotes, const Services& services, Office& office)
    : QObject(&page)
    , page_(page)
    , quotes_(quotes)
    , services_(services)
    , office_(office)
{
}

std::vector<Command> QuoteCommands::commands()
{
    const auto makeOffer = [this](const Page& page) {
        return &page == &page_ || page.quoteDraft() ? Offer::on : Offer::absent;
    };
    const auto pdfOffer = [this, makeOffer](const Page& page) {
        return &page == &page_ && !quotes_.current() ? Offer::off : makeOffer(page);
    };
    const auto changeOffer = [this](const Page& page) {
        const Quote* quote = quotes_.current();
        if (&page != &page_)
            return Offer::absent;
        return quote && isFor(QuoteAction::change, *quote, currentStatus(quotes_)) ? Offer::on : Offer::off;
    };
    return {
        {.id = "new-quote",
         .text = QuotesWords::tr("New quote"),
         .section = MenuSection::quoteMake,
         .keys = {QKeySequence(QuotesWords::tr("Ctrl+Shift+Q"))},
         .run = [this](const Page& page) { makeQuote(page); },
         .offered = makeOffer,
         .tool = Tool::button},
        {.id = "quote-pdf",
         .text = QuotesWords::tr("Export quote PDF…"),
         .section = MenuSection::quoteMake,
         .keys = {QKeySequence(QuotesWords::tr("Ctrl+E"))},
         .run = [this](const Page& page) { savePdf(page); },
         .offered = pdfOffer,
         .tool = Tool::primary,
         .spokenName = QuotesWords::tr("Export quote PDF")},
        {.id = "change-quote",
         .text = QuotesWords::tr("C&hange the quote…"),
         .section = MenuSection::quoteMake,
         .keys = {QKeySequence(QuotesWords::tr("Ctrl+Shift+E"))},
         .run = [this](Page&) { page_.act(QuoteAction::change); },
         .offered = changeOffer},
        {.id = "find-quote",
         .text = QuotesWords::tr("&Find a quote"),
         .section = MenuSection::quoteFind,
         .keys = {QKeySequence::Find},
         .run =
             [this](Page&) {
                 emit page_.wanted();
                 page_.focusFirst();
             }},
        {.id = "verify-paper",
         .text = QuotesWords::tr("&Verify a paper…"),
         .section = MenuSection::quoteFind,
         .run = [this](Page&) { verifyPaper(); }},
        {.id = "check-data",
         .text = QuotesWords::tr("&Check my data…"),
         .section = MenuSection::helpData,
         .run = [this](Page& page) { checkStore(page); }},
        {.id = "restore-backup",
         .text = QuotesWords::tr("&Restore a backup…"),
         .section = MenuSection::helpData,
         .run = [this](Page&) { restoreBackup(); }},
    };
}

/// A draft of what stands on the page on show, kept nowhere yet; nothing, and said why, where it cannot be quoted.
std::optional<Quote> QuoteCommands::quotable(const Page& onShow)
{
    if (!hasQuotableBook(services_.model)) {
        emit page_.said(QuotesWords::tr("A draft price book is not quoted; open a published one first."));
        return std::nullopt;
    }
    auto draft = onShow.quoteDraft()(office_.settings().preparedBy);
    if (!draft) {
        sayNotQuoted(draft.error());
        return std::nullopt;
    }
    page_.customers().takeOver(draft->details);
    return std::move(*draft);
}

bool QuoteCommands::keep(const Quote& draft)
{
    if (const auto kept = quotes_.keep(draft, services_.model.state().book); !kept) {
        sayNotQuoted(kept.error());
        return false;
    }
    emit page_.wanted();
    return true;
}

void QuoteCommands::sayNotQuoted(const Error& why)
{
    emit page_.said(QuotesWords::tr("No quote was made: %1").arg(toQString(why.message)));
    if (services_.model.inputs().customer.trimmed().isEmpty())
        emit page_.customerRequested();
}

/// Where the quotes are on show, the Calculator is: what is to be quoted is set there.
void QuoteCommands::makeQuote(const Page& onShow)
{
    if (&onShow == &page_) {
        emit page_.calculatorRequested();
        return;
    }
    const auto draft = quotable(onShow);
    if (draft && keep(*draft))
        emit page_.said(QuotesWords::tr("A draft was made; it is kept."));
}

/// The file is asked for first: who cancels leaves nothing behind.
void QuoteCommands::savePdf(const Page& onShow)
{
    if (&onShow == &page_)
        return page_.savePdf();
    const auto draft = quotable(onShow);
    if (!draft)
        return;
    const QString file = page_.askPdfFile(*draft);
    if (!file.isEmpty() && keep(*draft))
        page_.writePdf(file);
}

Result<void> QuoteCommands::loadForChange()
{
    const ChosenQuote& chosen = quotes_.chosen();
    if (chosen.quote->change) {
        emit page_.seatChangeRequested(*chosen.quote, chosen.book);
        return {};
    }
    TRY(changeQuote(services_.model, *chosen.quote, chosen.book));
    emit page_.changeRequested();
    return {};
}

Result<void> QuoteCommands::keepChange(const Quote& quote, const QuoteRequest& request)
{
    TRY(change(quotes_, quote, request));
    emit page_.wanted();
    emit page_.said(QuotesWords::tr("The change is kept: %1").arg(changeName(quote)));
    return {};
}

void QuoteCommands::verifyPaper()
{
    static_cast<void>(quotes_.refresh());
    VerifyDialog dialog(quotes_, page_.window());
    dialog.exec();
}

void QuoteCommands::checkStore(Page& onShow)
{
    onShow.keepTyped(); // so that nothing has to be written meanwhile
    if (!checkData(*page_.window(), quotes_))
        emit page_.said(QuotesWords::tr("The check was stopped; nothing was changed."));
}

void QuoteCommands::restoreBackup()
{
    RestoreDialog dialog(services_.stores, office_.store(), page_.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    office_.reopenStore();
    emit page_.said(QuotesWords::tr("The backup was restored; what was there before is a backup now."));
}

} // namespace seatwise::ui
