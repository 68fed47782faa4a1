#include "quotes/model/issue_command.h"

#include <utility>

#include "quotes/model/quotes_view_model.h"
#include "text/hidden.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

IssueCommand::IssueCommand(QuotesViewModel& model, PendingIssue& pending, Quote draft, IssueOrder order)
    : model_(model)
    , pending_(&pending)
    , draft_(std::move(draft))
    , order_(std::move(order))
{
}

QString IssueCommand::name() const
{
    return QuotesWords::tr("issue the quote for %1").arg(ui::toQString(showHidden(draft_.details.customer)));
}

void IssueCommand::redo()
{
    if (pending_)
        pending_->begin(draft_, order_);
}

void IssueCommand::undo()
{
    if (pending_ && pending_->draft() && pending_->draft()->id == draft_.id)
        return pending_->undo();
    setObsolete(true);
    emit model_.notUndone(
        {Error::Kind::refused,
         words::plain(QuotesWords::tr("The issue of a quote is undone only while it waits.").toStdString())});
}

} // namespace seatwise::ui
