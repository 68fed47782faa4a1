#include "quotes/views/issue_step.h"

#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QHideEvent>
#include <QMessageBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "office.h"
#include "quotes/model/issue_command.h"
#include "quotes/model/pending_issue.h"
#include "quotes/model/quote_papers.h"
#include "quotes/model/quotes_view_model.h"
#include "quotes/views/issue_sheet.h"
#include "quotes/views/pending_bar.h"
#include "quoting/quote_file_name.h"
#include "widgets/layouts.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// A file of this name in a folder, or of a name beside it where there is one already: it may be another store's.
QString freeFile(const QString& folder, const Quote& quote)
{
    const QString name = toQString(quoteFileName(quote, "pdf"));
    const QFileInfo wanted(QDir(folder), name);
    QString file = wanted.filePath();
    for (int copy = 2; QFileInfo::exists(file); ++copy)
        file =
            QDir(folder).filePath(QStringLiteral("%1 (%2).pdf").arg(wanted.completeBaseName(), QString::number(copy)));
    return file;
}

} // namespace

IssueStep::IssueStep(QWidget* overview, QuotesViewModel& model, Office& office, const FileWriter& files,
                     Options options, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , office_(office)
    , files_(files)
    , options_(std::move(options))
    , pending_(new PendingIssue(model, this))
{
    sheet_ = new IssueSheet(model, office, [this](const Quote& quote) {
        QuoteDocumentOptions shown = options_();
        shown.marksMissing = true;
        return drawIn(languageOf(quote), quotePdf, quote, shown).bytes;
    });
    stack_ = new QStackedWidget;
    stack_->addWidget(overview);
    stack_->addWidget(sheet_);
    bar_ = new PendingBar(*pending_);
    setLayout(tight(column({{stack_, 1}, bar_})));
    connect(sheet_, &IssueSheet::issueRequested, this, &IssueStep::issue);
    connect(sheet_, &IssueSheet::leaveRequested, this, &IssueStep::close, Qt::QueuedConnection);
    connect(sheet_, &IssueSheet::mendRequested, this, &IssueStep::mend, Qt::QueuedConnection);
    connect(bar_, &PendingBar::undoRequested, this, &IssueStep::undoIssue);
    connect(bar_, &PendingBar::keyboardReleased, this, &IssueStep::keyboardReleased);
    connect(pending_, &PendingIssue::changed, this, &IssueStep::waitingChanged);
    connect(pending_, &PendingIssue::issued, this, &IssueStep::save);
    connect(pending_, &PendingIssue::failed, this,
            [this](const QString& problem) { emit ended(QuotesWords::tr("Not done: %1").arg(problem), true); });
    connect(&model_, &QuotesViewModel::currentChanged, this, &IssueStep::follow);
    connect(&office_, &Office::storeReplaced, pending_, &PendingIssue::undo);
}

void IssueStep::open()
{
    const Quote* quote = model_.current();
    if (!quote || currentStatus(model_) != QuoteStatus::draft || isAboutToIssue())
        return;
    sheet_->begin();
    stack_->setCurrentWidget(sheet_);
}

void IssueStep::close()
{
    stack_->setCurrentIndex(0);
}

/// The sheet is of one draft: it goes with it.
void IssueStep::follow()
{
    if (stack_->currentWidget() != sheet_)
        return;
    const Quote* quote = model_.current();
    if (quote && quote->id == sheet_->draft() && currentStatus(model_) == QuoteStatus::draft)
        sheet_->showDraft();
    else
        close();
}

void IssueStep::issue()
{
    const Quote draft = *model_.current();
    const IssueOrder order = sheet_->order();
    close();
    model_.undoStack().push(new IssueCommand(model_, *pending_, draft, order));
    bar_->focusUndo();
}

/// As a step where it is the last one.
void IssueStep::undoIssue()
{
    QUndoStack& steps = model_.undoStack();
    if (steps.canUndo() && dynamic_cast<const IssueCommand*>(steps.command(steps.index() - 1)))
        steps.undo();
    else
        pending_->undo();
}

void IssueStep::mend(IssuePoint point)
{
    switch (point) {
    case IssuePoint::letterhead:
        return emit office_.settingsRequested();
    case IssuePoint::approval:
        return emit wanted(QuoteAction::approve);
    case IssuePoint::price:
        return emit wanted(QuoteAction::reprice);
    case IssuePoint::promotion:
    case IssuePoint::service:
        close();
        return emit wanted(QuoteAction::change);
    default:
        close();
        return emit detailWanted(point);
    }
}

void IssueStep::save(const Quote& issued)
{
    const QString said = QuotesWords::tr("Issued as %1.").arg(toQString(nameOf(issued)));
    const QString& folder = office_.settings().pdfFolder;
    if (folder.isEmpty())
        return emit ended(said, false);
    const Saved saved =
        writePdf(files_, freeFile(folder, issued), drawIn(languageOf(issued), quotePdf, issued, options_()));
    emit ended(said + QLatin1Char(' ') + saved.said, !saved.done);
}

void IssueStep::say(const QString& message, bool isProblem)
{
    if (stack_->currentWidget() == sheet_)
        sheet_->say(message, isProblem);
}

bool IssueStep::isAboutToIssue() const
{
    return pending_->draft() && model_.current() && pending_->draft()->id == model_.current()->id;
}

bool IssueStep::settle()
{
    return pending_->issueNow().has_value();
}

void IssueStep::settleBeforeLeaving()
{
    const auto done = pending_->issueNow();
    if (done || !model_.waiting().isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, QuotesWords::tr("Not issued"),
                    QuotesWords::tr("The quote stays a draft: %1").arg(problemText(done)), QMessageBox::Ok, window());
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// Whoever leaves the page leaves the quote as it is about to be. A window that goes was asked for what it keeps.
void IssueStep::hideEvent(QHideEvent* event)
{
    if (window()->isVisible() && !event->spontaneous())
        static_cast<void>(settle());
    QWidget::hideEvent(event);
}

void IssueStep::setPanelWidth(int width)
{
    sheet_->setPanelWidth(width);
}

} // namespace seatwise::ui
