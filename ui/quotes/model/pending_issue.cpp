#include "quotes/model/pending_issue.h"

#include <utility>

#include "quotes/model/quote_actions.h"
#include "quotes/model/quotes_view_model.h"
#include "words/format.h"

namespace seatwise::ui {

PendingIssue::PendingIssue(QuotesViewModel& model, QObject* parent)
    : QObject(parent)
    , model_(model)
    , second_(this)
{
    constexpr int second = 1'000;
    second_.setInterval(second);
    connect(&second_, &QTimer::timeout, this, &PendingIssue::secondPassed);
}

void PendingIssue::begin(const Quote& draft, const IssueOrder& order)
{
    static_cast<void>(issueNow());
    draft_ = draft;
    order_ = order;
    left_ = seconds;
    second_.start();
    emit changed();
}

void PendingIssue::undo()
{
    second_.stop();
    draft_.reset();
    emit changed();
}

void PendingIssue::secondPassed()
{
    if (!draft_)
        return;
    if (--left_ > 0)
        emit changed();
    else
        static_cast<void>(issueNow());
}

Result<void> PendingIssue::issueNow()
{
    if (!draft_)
        return {};
    const Quote draft = *std::exchange(draft_, std::nullopt);
    second_.stop();
    const QuoteId onShow = model_.current() ? model_.current()->id : QuoteId();
    auto done = issue(model_, draft, order_);
    if (!done && model_.waiting().isEmpty() && onShow == draft.id)
        model_.show(draft.id); // as it is now
    emit changed();
    if (const Quote* made = model_.current(); done && made && made->id == draft.id)
        emit issued(*made);
    else
        emit failed(problemText(done));
    if (!onShow.empty() && onShow != draft.id)
        model_.show(onShow);
    return done;
}

} // namespace seatwise::ui
