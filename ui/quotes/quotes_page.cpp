#include "quotes/quotes_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "documents/pdf.h"
#include "documents/quote_document.h"
#include "documents/quote_table.h"
#include "models/known_customers.h"
#include "models/page_lines.h"
#include "office.h"
#include "quotes/model/quote_actions.h"
#include "quotes/model/quote_lines.h"
#include "quotes/model/quote_papers.h"
#include "quotes/model/quote_records.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/views/approve_dialog.h"
#include "quotes/views/hand_over_box.h"
#include "quotes/views/issue_step.h"
#include "quotes/views/quote_commands.h"
#include "quotes/views/quote_details.h"
#include "quotes/views/quote_history.h"
#include "quotes/views/quote_list.h"
#include "quotes/views/quote_preview.h"
#include "quoting/quote_file_name.h"
#include "quoting/quote_json.h"
#include "widgets/layouts.h"
#include "widgets/notice_bar.h"
#include "widgets/problem_label.h"
#include "widgets/save_file.h"
#include "widgets/segmented_control.h"
#include "widgets/side_area.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

FileAsked askedFor(const Quote& quote, const QString& kind, const std::string& extension)
{
    return {QuotesWords::tr("Save the quote"), toQString(quoteFileName(quote, extension)), kind};
}

} // namespace

QuotesPage::QuotesPage(const Services& services, Office& office, QWidget* parent)
    : Page({"quotes", Icon::Quotes, [] { return QuotesWords::tr("Quotes"); }}, parent)
    , services_(services)
    , model_(*new QuotesViewModel(services.library, services.stores, office.store(), toDate(services.today), this))
    , customers_(*new KnownCustomers(services.stores, office, this))
    , files_(services.files)
    , office_(office)
    , commands_(new QuoteCommands(*this, model_, services, office))
{
    connect(&model_, &QuotesViewModel::listChanged, this, &Page::statusChanged);
    connect(&model_, &QuotesViewModel::currentChanged, this, &Page::offersChanged);
    connect(&office_, &Office::storeReplaced, this, [this] { model_.openAt(office_.store()); });
}

void QuotesPage::make()
{
    list_ = new QuoteList(model_);
    side_ = sideArea(list_);
    issue_ = new IssueStep(holding(tight(row({side_, {scrollArea(makeQuote()), 1}}))), model_, office_, files_,
                           [this] { return options(); });
    content()->setLayout(tight(column({{issue_, 1}})));
    connect(issue_, &IssueStep::wanted, this, &QuotesPage::act);
    connect(issue_, &IssueStep::detailWanted, this, &QuotesPage::showDetail);
    connect(issue_, &IssueStep::waitingChanged, this, &QuotesPage::followIssue);
    connect(issue_, &IssueStep::keyboardReleased, list_, &QuoteList::focusQuotes);
    connect(issue_, &IssueStep::ended, head_, &QuoteHead::say);
    connect(issue_, &IssueStep::ended, this, &Page::said);
    connect(&model_, &QuotesViewModel::currentChanged, content(), [this] { showQuote(); });
    connect(&office_, &Office::paperChanged, content(), [this] { showQuote(); });
    showQuote();
}

QWidget* QuotesPage::makeQuote()
{
    auto* waiting = new WaitingBar(model_.waiting());
    connect(waiting, &NoticeBar::actionTriggered, this, &QuotesPage::tryAgain);
    unreadable_ = new ProblemLabel;
    head_ = new QuoteHead(model_);
    connect(head_, &QuoteHead::wanted, this, &QuotesPage::act);
    connect(head_, &QuoteHead::settingsRequested, &office_, &Office::settingsRequested);
    connect(head_, &QuoteHead::customerRequested, commands_, &QuoteCommands::showCustomer);
    connect(head_, &QuoteHead::handOverWanted, this,
            [this](DealFormat format) { handOver(*this, model_, files_, format); });
    connect(&model_, &QuotesViewModel::notUndone, content(),
            [this](const Error& why) { finish(tl::make_unexpected(why), {}); });
    views_ = new SegmentedControl;
    views_->setAccessibleName(QuotesWords::tr("What to show of the quote"));
    views_->setSegments({QuotesWords::tr("Document"), QuotesWords::tr("Details"), QuotesWords::tr("History")});
    stack_ = new QStackedWidget;
    preview_ = new QuotePreview;
    details_ = new QuoteDetailsForm(model_, customers_);
    connect(head_, &QuoteHead::nameRequested, details_, &QuoteDetailsForm::askForCustomer);
    stack_->addWidget(preview_);
    stack_->addWidget(sideArea(details_));
    stack_->addWidget(sideArea(new QuoteHistory(model_)));
    connect(views_, &SegmentedControl::chosen, stack_, &QStackedWidget::setCurrentIndex);
    auto* card = new Card;
    card->setLayout(column({views_, {stack_, 1}}));
    quote_ = holding(flush(column({head_, {card, 1}})));
    return holding(column({waiting, unreadable_, quote_}));
}

std::vector<Command> QuotesPage::commands()
{
    return commands_->commands();
}

QUndoStack* QuotesPage::undoStack() const
{
    return &model_.undoStack();
}

QString QuotesPage::status() const
{
    return quotesLine(model_);
}

std::optional<QString> QuotesPage::summary() const
{
    return model_.current() ? copiedLine(*model_.current(), model_.today(), model_.locale()) : QString();
}

void QuotesPage::focusFirst()
{
    list_->focusSearch();
}

void QuotesPage::keepTyped()
{
    if (!isMade())
        return;
    details_->keep();
    issue_->settleBeforeLeaving();
}

std::vector<Unkept> QuotesPage::unkept()
{
    return waitingIn(model_.waiting().names());
}

QuoteDocumentOptions QuotesPage::options() const
{
    return paperOptions(model_, office_.settings());
}

/// Of the quote on show, in the customer's language.
template<class Drawn>
Drawn QuotesPage::document(Drawn (*draw)(const Quote&, const QuoteDocumentOptions&)) const
{
    return drawIn(languageOf(*model_.current()), draw, *model_.current(), options());
}

/// Of a quote that is about to be issued nothing changes any more.
void QuotesPage::followIssue()
{
    head_->setAboutToIssue(issue_->isAboutToIssue());
    details_->setEnabled(!issue_->isAboutToIssue());
}

void QuotesPage::showDetail(IssuePoint point)
{
    constexpr int details = 1;
    views_->setCurrent(details);
    stack_->setCurrentIndex(details);
    details_->focusOn(point);
}

void QuotesPage::showQuote()
{
    followIssue();
    head_->setHasLetterhead(!office_.settings().letterhead.company.isEmpty());
    quote_->setVisible(model_.current() != nullptr);
    unreadable_->say(problemText(model_.chosen().problem));
    showDocument();
}

void QuotesPage::showDocument()
{
    const Quote* quote = model_.current();
    if (!quote || !isVisible())
        return;
    const PdfDocument drawn = document(quotePdf);
    preview_->setPdf(drawn.bytes);
    head_->setUndrawn(drawn.undrawn.isEmpty() ? QString() : undrawnText(drawn.undrawn));
    const InNamesOf names(model_.chosen().book.get());
    details_->setDocument(quoteDocument(*quote, options())); // in the language of who makes it
}

void QuotesPage::act(QuoteAction action)
{
    details_->keep();
    if (!issue_->settle())
        return;
    switch (action) {
    case QuoteAction::issue:
        return issue_->open();
    case QuoteAction::accept:
        return decide(DecisionDialog::Kind::accept);
    case QuoteAction::decline:
        return decide(DecisionDialog::Kind::decline);
    case QuoteAction::discard:
        return finish(discard(model_), QuotesWords::tr("Discarded. Undo or \"Bring back\" makes it a draft again."));
    case QuoteAction::restore:
        return finish(restore(model_), QuotesWords::tr("A draft again."));
    case QuoteAction::revise:
        return finish(revise(model_),
                      QuotesWords::tr("A draft of the next revision; the one before holds until this is issued."));
    case QuoteAction::change:
        return finish(commands_->loadForChange(), {});
    case QuoteAction::seats:
        return emit seatsRequested(*model_.current(), model_.chosen().book);
    case QuoteAction::renew:
        return finish(renew(model_), QuotesWords::tr("A draft for the time after, with today's price book."));
    case QuoteAction::approve:
        return approve();
    case QuoteAction::reprice:
        return reprice();
    case QuoteAction::copy:
        return copy();
    case QuoteAction::html:
        return save(QuotesWords::tr("HTML page (*.html)"), "html",
                    [this] { return document(quoteHtml).toStdString(); });
    case QuoteAction::csv:
        return save(QuotesWords::tr("CSV table (*.csv)"), "csv", [this] { return document(quoteTable); });
    case QuoteAction::json:
        return save(QuotesWords::tr("JSON (*.json)"), "json",
                    [this] { return quoteJson(*model_.current(), model_.today(), auditHead(model_)); });
    }
}

void QuotesPage::finish(const Result<void>& done, const QString& said)
{
    say(done ? said : QuotesWords::tr("Not done: %1").arg(problemText(done)), !done);
}

void QuotesPage::say(const QString& what, bool isProblem)
{
    head_->say(what, isProblem);
    issue_->say(what, isProblem);
}

void QuotesPage::decide(DecisionDialog::Kind kind)
{
    const auto outcome = askForDecision(*this, model_, kind, services_);
    if (!outcome)
        return;
    finish(outcome->done, outcome->said);
    if (outcome->changedAccounts)
        emit accountsChanged();
}

void QuotesPage::tryAgain()
{
    finish(model_.refresh(), QuotesWords::tr("Connected again; what waited is kept."));
}

void QuotesPage::approve()
{
    if (const auto outcome = askForApproval(*this, model_))
        finish(outcome->done, outcome->said);
}

/// The difference first, and the new price only when it is wanted.
void QuotesPage::reprice()
{
    const auto change = difference(model_);
    if (!change)
        return finish(tl::make_unexpected(change.error()), {});
    const RepriceTexts texts = repriceTexts(*change, charged(*model_.current()).currency(), model_.locale());
    if (texts.question.isEmpty())
        return finish({}, texts.said);
    const auto answer = QMessageBox::question(this, QuotesWords::tr("Price with today's book"), texts.question);
    if (answer == QMessageBox::Yes)
        finish(ui::reprice(model_), texts.said);
}

Result<void> QuotesPage::keepChange(const Quote& quote, const QuoteRequest& request)
{
    return commands_->keepChange(quote, request);
}

void QuotesPage::copy()
{
    const QString line = *summary();
    QApplication::clipboard()->setText(line);
    say(QuotesWords::tr("Copied: %1").arg(line), false);
}

void QuotesPage::savePdf()
{
    details_->keep();
    if (!issue_->settle() || !model_.current())
        return;
    const QString file = askPdfFile(*model_.current());
    if (!file.isEmpty())
        writePdf(file);
}

QString QuotesPage::askPdfFile(const Quote& quote)
{
    const FileAsked asked = askedFor(quote, QuotesWords::tr("PDF document (*.pdf)"), "pdf");
    return QFileDialog::getSaveFileName(this, asked.title, asked.name, asked.kind);
}

void QuotesPage::writePdf(const QString& file)
{
    const Saved saved = ui::writePdf(files_, file, document(quotePdf));
    say(saved.said, !saved.done);
}

void QuotesPage::save(const QString& kind, const std::string& extension,
                      const std::function<Result<std::string>()>& make)
{
    if (const auto saved = saveFile(*this, files_, askedFor(*model_.current(), kind, extension), make))
        say(saved->said, !saved->done);
}

void QuotesPage::fitRoom()
{
    side_->setFixedWidth(sideWidth(*this));
    issue_->setPanelWidth(sideWidth(*this));
    head_->setNarrow(isNarrow(*this));
    stack_->setMinimumHeight(fontMetrics().height() * (isNarrow(*this) ? 8 : 12));
}

void QuotesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (model_.waiting().isEmpty())
        static_cast<void>(model_.refresh());
    else
        tryAgain();
    showDocument();
}

} // namespace seatwise::ui
