#include "quotes/model/issue_view.h"

#include <algorithm>
#include <chrono>

#include "quotes/model/quote_lines.h"
#include "quotes/model/quotes_view_model.h"
#include "quoting/before_issue.h"
#include "quoting/quote_moves.h"
#include "text/hidden.h"
#include "words/features.h"
#include "words/format.h"
#include "words/in_words.h"

namespace seatwise::ui {

namespace {

/// What mends a point that is not as it should be.
QString mendOf(IssuePoint point)
{
    switch (point) {
    case IssuePoint::letterhead:
        return QuotesWords::tr("Add it…");
    case IssuePoint::approval:
        return QuotesWords::tr("Approve…");
    case IssuePoint::price:
        return QuotesWords::tr("Re-price…");
    case IssuePoint::promotion:
    case IssuePoint::service:
        return QuotesWords::tr("Change…");
    case IssuePoint::customer:
    case IssuePoint::purchaseOrder:
    case IssuePoint::billTo:
    case IssuePoint::preparedBy:
        return QuotesWords::tr("Add…");
    case IssuePoint::bookDates:
    case IssuePoint::validity:
        break; // beside it
    }
    return {};
}

QString shownHidden(const QString& text)
{
    return toQString(showHidden(text.toStdString()));
}

IssueRow issueRow(const IssueFinding& finding, const QLocale& locale)
{
    return {finding.point, finding.weight,
            shownHidden(inWords(finding.what, locale)) + QLatin1Char('\n') + shownHidden(inWords(finding.why, locale)),
            finding.weight == IssueWeight::checked ? QString() : mendOf(finding.point)};
}

QString verdictOf(std::int64_t blocking, const QLocale& locale)
{
    return blocking == 0 ? QuotesWords::tr("Nothing blocks")
                         : counted<QuotesWords>(blocking, QT_TRANSLATE_N_NOOP("QuotesWords", "%1 things block"),
                                                "1 thing blocks", locale);
}

} // namespace

std::optional<IssueOutlook> issueOutlook(QuotesViewModel& model)
{
    const auto store = model.store();
    if (!store)
        return std::nullopt;
    const auto outlook = (*store)->issueOutlook(*model.current(), model.today());
    return outlook ? std::optional(*outlook) : std::nullopt;
}

IssueView issueView(const QuotesViewModel& model, const IssueOrder& order, const std::optional<IssueOutlook>& outlook)
{
    const Quote& draft = *model.current();
    const QLocale locale = model.locale();
    const auto findings =
        beforeIssue(draft, *model.chosen().book, order, outlook ? outlook->refusal : std::optional<Message>());
    IssueView view;
    const QString customer = shownHidden(toQString(draft.details.customer));
    view.title = customer.isEmpty() ? QuotesWords::tr("Issue the quote")
                                    : QuotesWords::tr("Issue the quote for %1").arg(customer);
    view.offer = offerLine(draft, locale);
    for (const IssueFinding& finding : findings)
        view.rows.push_back(issueRow(finding, locale));
    view.blocks = blocksIssue(findings);
    view.verdict = verdictOf(std::ranges::count(findings, IssueWeight::blocks, &IssueFinding::weight), locale);
    view.needsReason = std::ranges::count(findings, IssuePoint::bookDates, &IssueFinding::point) > 0;
    view.number = outlook ? toQString(toString(outlook->number)) : QuotesWords::tr("when the store answers");
    const Date last = order.validThrough.value_or(addDays(order.today, draft.validDays));
    view.days = countDays((std::chrono::sys_days(last) - std::chrono::sys_days(order.today)).count(), locale);
    view.paper = outlook ? issued(draft, outlook->number, order.today, {}, order.validThrough).value_or(draft) : draft;
    return view;
}

Date usualLastDay(const QuotesViewModel& model)
{
    return addDays(model.today(), model.current()->validDays);
}

} // namespace seatwise::ui
