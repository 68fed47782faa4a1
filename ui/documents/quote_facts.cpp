#include "documents/quote_facts.h"

#include "quoting/change_price.h"
#include "seatchange/model/seat_change.h"
#include "text/lines.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

/// The order that the quote was accepted with, else the one that it was made for.
const std::string& purchaseOrderOf(const Quote& quote)
{
    const bool decided = quote.decision && !quote.decision->purchaseOrder.empty();
    return decided ? quote.decision->purchaseOrder : quote.details.purchaseOrder;
}

std::vector<LabelledFact> partiesOf(const Quote& quote)
{
    const QuoteDetails& details = quote.details;
    const std::string& order = purchaseOrderOf(quote);
    LabelledFact billTo{PaperWords::tr("Bill to"), literal(details.customer), {}};
    if (!details.billTo.empty())
        for (const std::string_view line : linesIn(details.billTo))
            billTo.more += literal(line);
    billTo.more +=
        order.empty() ? PaperWords::tr("PO number: to be given") : PaperWords::tr("PO number: %1").arg(literal(order));
    std::vector<LabelledFact> parties{billTo};
    const QString preparedBy =
        details.preparedBy.empty() ? QString() : PaperWords::tr("Prepared by: %1").arg(literal(details.preparedBy));
    if (!details.department.empty())
        parties.push_back({PaperWords::tr("For"), literal(details.department),
                           preparedBy.isEmpty() ? QStringList() : QStringList(preparedBy)});
    else if (!preparedBy.isEmpty())
        parties.push_back({PaperWords::tr("Prepared by"), literal(details.preparedBy), {}});
    return parties;
}

bool isPartOfMonth(const Period& days)
{
    return dayCount(days) < dayCount(monthOf(days.first)) && days != monthFrom(days.first);
}

QString countYears(int years, const QLocale& locale)
{
    return counted<PaperWords>(years, QT_TRANSLATE_N_NOOP("PaperWords", "%1 years"), "1 year", locale);
}

QString lengthOf(const Quote& quote, const QLocale& locale)
{
    const int days = dayCount(*quote.service);
    if (quote.change && !changesBilling(*quote.change, quote.selection))
        return PaperWords::tr("the rest of the running period");
    if (charged(quote).billing() == Billing::monthly && isPartOfMonth(*quote.service) && quote.firstInvoice)
        return PaperWords::tr("%1 of %2")
            .arg(formatSeats(days, locale), countDays(dayCount(monthOf(quote.service->first)), locale));
    constexpr int minMonth = 28;
    constexpr int maxMonth = 31;
    constexpr int maxYear = 366;
    if (days < minMonth) // a trial
        return countDays(days, locale);
    if (days > maxYear) // a term, in quotes of before the first invoice was kept
        return countYears(*quote.selection.termYears, locale);
    if (const Billing billing = charged(quote).billing(); billing != Billing::monthly && billing != Billing::annual)
        return billing == Billing::quarterly ? PaperWords::tr("3 months") : PaperWords::tr("6 months");
    return days > maxMonth ? PaperWords::tr("12 months") : PaperWords::tr("1 month");
}

/// What the first days cost where they are invoiced, and how long the contract runs beyond them.
QStringList moreOfService(const Quote& quote, const QLocale& locale)
{
    QStringList more{lengthOf(quote, locale)};
    if (const auto& first = quote.firstInvoice)
        more +=
            PaperWords::tr("First invoice: %1, due %2")
                .arg(formatMoney(first->amount, charged(quote).currency(), locale), formatDate(first->date, locale));
    const auto years = quote.selection.termYears;
    if (quote.firstInvoice && years && quote.selection.start && !quote.change) {
        const Date last = lastDayOfTerm(*quote.selection.start, *years);
        if (last != quote.service->last)
            more += PaperWords::tr("Term: %1, to %2").arg(countYears(*years, locale), formatDate(last, locale));
    }
    return more;
}

QString serviceLabel(const Quote& quote)
{
    const bool goesOn = quote.firstInvoice && !quote.change &&
                        (charged(quote).billing() != Billing::annual || quote.selection.termYears.value_or(1) > 1);
    return goesOn ? PaperWords::tr("First period") : PaperWords::tr("Subscription period");
}

QString decisionOf(const Decision& decision, bool accepted, const QLocale& locale)
{
    const QString on = formatDate(decision.on, locale);
    if (decision.by.empty())
        return (accepted ? PaperWords::tr("Accepted on %1") : PaperWords::tr("Declined on %1")).arg(on);
    return (accepted ? PaperWords::tr("Accepted on %1 by %2") : PaperWords::tr("Declined on %1 by %2"))
        .arg(on, literal(decision.by));
}

std::vector<LabelledFact> datesOf(const Quote& quote, const QLocale& locale)
{
    std::vector<LabelledFact> dates;
    if (quote.issued && quote.validThrough)
        dates.push_back(
            {PaperWords::tr("Issued · valid through"),
             PaperWords::tr("%1 · %2").arg(formatDate(*quote.issued, locale), formatDate(*quote.validThrough, locale)),
             {}});
    else
        dates.push_back({PaperWords::tr("Validity"),
                         PaperWords::tr("%1 from the day it is issued").arg(countDays(quote.validDays, locale)),
                         {}});
    if (quote.decision)
        dates.back().more += decisionOf(*quote.decision, quote.status == QuoteStatus::accepted, locale);
    if (quote.service)
        dates.push_back({serviceLabel(quote),
                         PaperWords::tr("%1 – %2").arg(formatDate(quote.service->first, locale),
                                                       formatDate(quote.service->last, locale)),
                         moreOfService(quote, locale)});
    return dates;
}

} // namespace

FactsBlock quoteFacts(const Quote& quote, const QLocale& locale)
{
    FactsBlock facts;
    std::size_t column = 0;
    for (const LabelledFact& party : partiesOf(quote))
        facts.columns.at(column++) = {party};
    facts.columns.back() = datesOf(quote, locale);
    return facts;
}

} // namespace seatwise::ui
