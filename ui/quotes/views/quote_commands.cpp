#include "quotes/views/quote_commands.h"

#include <algorithm>
#include <iterator>

#include <QMessageBox>

#include "calculator/model/calculator_edits.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/model/quote_in_change.h"
#include "customers/model/customers_view_model.h"
#include "customers/views/customers_dialog.h"
#include "models/known_customers.h"
#include "office.h"
#include "quotes/model/change_texts.h"
#include "quotes/model/quote_actions.h"
#include "quotes/model/quote_drafts.h"
#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/quotes_page.h"
#include "quotes/views/accepted_dialog.h"
#include "quotes/views/approvals_dialog.h"
#include "quotes/views/approvers_dialog.h"
#include "quotes/views/data_check.h"
#include "quotes/views/option_commands.h"
#include "quotes/views/restore_dialog.h"
#include "quotes/views/verify_dialog.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

QuoteCommands::QuoteCommands(QuotesPage& page, QuotesViewModel& quotes, Services services, Office& office)
    : QObject(&page)
    , page_(page)
    , quotes_(quotes)
    , services_(std::move(services))
    , office_(office)
{
    connect(&page_, &QuotesPage::draftRequested, this, &QuoteCommands::makeQuote);
}

std::vector<Command> QuoteCommands::commands()
{
    std::vector<Command> all = commandsOfQuotes();
    std::ranges::move(optionCommands(page_, quotes_, services_.model), std::back_inserter(all));
    return all;
}

std::vector<Command> QuoteCommands::commandsOfQuotes()
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
    const auto issueOffer = [this, makeOffer](const Page& page) {
        const Quote* quote = quotes_.current();
        if (&page != &page_)
            return makeOffer(page);
        return quote && isFor(QuoteAction::issue, *quote, currentStatus(quotes_)) ? Offer::on : Offer::off;
    };
    return {
        {.id = "new-quote",
         .text = QuotesWords::tr("New quote"),
         .section = MenuSection::quoteMake,
         .keys = {QKeySequence(QuotesWords::tr("Ctrl+Shift+Q"))},
         .run = [this](const Page& page) { makeQuote(page); },
         .offered = makeOffer,
         .tool = Tool::button},
        {.id = "issue-quote",
         .text = QuotesWords::tr("&Issue the quote…"),
         .section = MenuSection::quoteMake,
         .keys = {QKeySequence(QuotesWords::tr("Ctrl+Shift+I"))},
         .run = [this](const Page& page) { issueQuote(page); },
         .offered = issueOffer},
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
        {.id = "customers",
         .text = QuotesWords::tr("C&ustomers…"),
         .section = MenuSection::quoteFind,
         .keys = {QKeySequence(QuotesWords::tr("Ctrl+Shift+M"))},
         .run = [this](Page&) { openCustomers({}); }},
        {.id = "approvals",
         .text = QuotesWords::tr("&Approvals…"),
         .section = MenuSection::quoteFind,
         .run = [this](Page&) { openApprovals(); }},
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

void QuoteCommands::issueQuote(const Page& onShow)
{
    if (&onShow != &page_) {
        const auto draft = quotable(onShow);
        if (!draft || !keep(*draft))
            return;
    }
    page_.act(QuoteAction::issue);
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
    const auto option = askOption(page_.window(), *chosen.quote, quotes_.locale(), QuotesWords::tr("Change an option"));
    if (!option)
        return {};
    TRY(changeQuote(services_.model, *chosen.quote, chosen.book, *option));
    emit page_.changeRequested();
    return {};
}

void QuoteCommands::show(const QuoteId& id)
{
    quotes_.show(id);
    emit page_.wanted();
}

void QuoteCommands::chooseAccepted()
{
    AcceptedDialog dialog(quotes_, page_.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    quotes_.show(dialog.chosen());
    if (const ChosenQuote& chosen = quotes_.chosen(); chosen.quote)
        emit page_.seatsRequested(*chosen.quote, chosen.book);
    else
        emit page_.said(problemText(chosen.problem));
}

Result<void> QuoteCommands::keepChange(const Quote& quote, const QuoteRequest& request)
{
    TRY(change(quotes_, quote, request));
    emit page_.wanted();
    emit page_.said(QuotesWords::tr("The change is kept: %1").arg(changeName(quote)));
    if (quote.status != QuoteStatus::draft) // a revision is made to go out
        page_.act(QuoteAction::issue);
    return {};
}

/// A customer who is not kept yet begins with what the quote says.
void QuoteCommands::showCustomer()
{
    const QuoteDetails& details = quotes_.current()->details;
    Customer named;
    named.name = details.customer;
    named.address = details.billTo;
    named.language = details.language;
    openCustomers(named);
}

void QuoteCommands::openCustomers(const Customer& named)
{
    CustomersViewModel customers(services_.stores, office_.store(), quotes_);
    CustomersDialog dialog(customers, page_.customers(), services_.tables, page_.window());
    if (!named.name.empty())
        dialog.showNamed(named);
    connect(&dialog, &CustomersDialog::quoteWanted, this, [this](const QuoteId& id) {
        quotes_.show(id);
        emit page_.wanted();
    });
    connect(&dialog, &CustomersDialog::priceWanted, this, [this](const QString& name) {
        setCustomer(services_.model, name);
        services_.model.endEdit();
        emit page_.calculatorRequested();
    });
    dialog.exec();
}

void QuoteCommands::openApprovals()
{
    ApprovalsDialog dialog(
        quotes_, [this, &dialog] { setApprovers(dialog); }, page_.window());
    if (dialog.exec() == QDialog::Accepted)
        emit page_.wanted();
}

void QuoteCommands::setApprovers(QWidget& above)
{
    auto approvers = services_.stores.openApprovers(office_.store());
    if (!approvers)
        return tellInBox(above, QMessageBox::Warning, QuotesWords::tr("Approvers"),
                         toQString(approvers.error().message));
    ApproversDialog(*std::move(approvers), &above).exec();
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
    page_.keepTyped();
    RestoreDialog dialog(services_.stores, office_.store(), page_.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    office_.reopenStore();
    emit page_.said(QuotesWords::tr("The backup was restored; what was there before is a backup now."));
}

} // namespace seatwise::ui
