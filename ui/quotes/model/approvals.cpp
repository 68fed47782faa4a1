#include "quotes/model/approvals.h"

#include "quotes/model/quote_lines.h"
#include "quotes/model/quotes_view_model.h"
#include "text/hidden.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString fromStore(const std::string& outside)
{
    return toQString(showHidden(outside));
}

} // namespace

std::vector<Attention> waitingForApproval(const QuotesViewModel& model)
{
    std::vector<Attention> waiting;
    for (const Attention& item : model.listing().attention)
        if (item.reason == AttentionReason::approval)
            waiting.push_back(item);
    return waiting;
}

std::vector<QStringList> approvalRows(const std::vector<Attention>& waiting, const QLocale& locale)
{
    const QString none = QStringLiteral("—");
    std::vector<QStringList> rows;
    for (const auto& [quote, reason, on, asked] : waiting) {
        const Currency currency = Currency::find(quote.currency).value_or(Currency{});
        rows.push_back({customerText(quote.customer),
                        QuotesWords::tr("%1 × %2").arg(formatCount(quote.seats, locale), fromStore(quote.plan.text())),
                        formatMoney(quote.total, currency, locale),
                        asked ? formatPercent(asked->percent, locale) : none,
                        asked && asked->aboveFloor ? formatMoney(*asked->aboveFloor, currency, locale) : none});
    }
    return rows;
}

QString askedBy(const QuotesViewModel& model)
{
    const Quote* draft = model.current();
    if (!draft)
        return {};
    const std::string& preparer = draft->details.preparedBy;
    QString said = preparer.empty() ? QuotesWords::tr("It does not say who prepared it, so that nobody can approve it "
                                                      "where the store has approvers.")
                                    : QuotesWords::tr("Prepared by %1.").arg(fromStore(preparer));
    const auto& manager = draft->selection.offers.manager;
    if (manager && !manager->reason.empty())
        said += QLatin1Char(' ') + QuotesWords::tr("Reason: %1").arg(fromStore(manager->reason));
    return said;
}

QString mayApproveText(const Result<std::vector<Approver>>& approvers)
{
    if (!approvers)
        return QuotesWords::tr("Nobody may approve: %1").arg(problemText(approvers));
    if (approvers->empty())
        return QuotesWords::tr("The store has no approvers: whoever can write to it approves, and the audit trail says "
                               "that it was without a passphrase.");
    QStringList names;
    for (const Approver& approver : *approvers)
        names += fromStore(approver.name);
    return QuotesWords::tr("Approved by %1; nobody approves what they prepared themselves.").arg(inSentence(names));
}

QString approverLine(const Approver& approver, const QLocale& locale)
{
    QStringList parts{fromStore(approver.name), approver.proof == ApprovalProof::role
                                                    ? QuotesWords::tr("by the role of the database")
                                                    : QuotesWords::tr("by passphrase")};
    if (!approver.lockedUntil.empty())
        parts += QuotesWords::tr("locked until %1 UTC").arg(formatTime(approver.lockedUntil, locale));
    return parts.join(QStringLiteral(" · "));
}

} // namespace seatwise::ui
