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

std::vector<LabelledFact> partiesOf(const Quote& quote, bool marksMissing)
{
    const QuoteDetails& details = quote.details;
    const std::string& order = purchaseOrderOf(quote);
    LabelledFact billTo{PaperWords::tr("Bill to"),
                        details.customer.empty() ? PaperWords::tr("Customer: to be named") : literal(details.customer),
                        {}};
    if (!details.billTo.empty())
        for (const std::string_view line : linesIn(details.billTo))
            billTo.more += literal(line);
    else if (marksMissing)
        billTo.missing += PaperWords::tr("Who is billed, and where");
    const QString number = PaperWords::tr("PO number: to be given");
    if (order.empty())
        (marksMissing ? billTo.missing : billTo.more) += number;
    else
        billTo.more += PaperWords::tr("PO number: %1").arg(literal(order));
    std::vector<LabelledFact> parties{billTo};
    const QString preparedBy =
        details.preparedBy.empty() ? QString() : PaperWords::tr("Prepared by: %1").arg(literal(details.preparedBy));
    if (!details.department.empty())
        parties.push_back({PaperWords::tr("For"), literal(details.department),
                           preparedBy.isEmpty() ? QStringList() : QStringList(preparedBy)});
    else if (!preparedBy.isEmpty())
        parties.push_back({PaperWords::tr("Prepared by"), literal(details.preparedBy), {}});
    else if (marksMissing)
        parties.push_back({PaperWords::tr("Prepared by"), {}, {}, {PaperWords::tr("Name, e-mail")}});
    if (marksMissing && !details.department.empty() && preparedBy.isEmpty())
        parties.back().missing += PaperWords::tr("Prepared by: %1").arg(PaperWords::tr("Name, e-mail"));
    return parties;
}

bool isPartOfMonth(const Period& days)
{
    return dayCount(days) < dayCount(monthOf(days.first)) && days != monthFrom(days.first);
}

QString lengthOf(const Quote& quote, const QLocale& locale)
{
    const int days = dayCount(*quote.service);
    if (quote.change && !changesBilling(*quote.change, quote.selection))
        return PaperWords::tr("the rest of the running period");
    if (charged(quote).billing() == Billing::monthly && isPartOfMonth(*quote.service) && quote.firstInvoice)
        return PaperWords::tr("%1 of %2")
            .arg(formatCount(days, locale), countDays(dayCount(monthOf(quote.service->first)), locale));
    constexpr int minMonth = 28;
    constexpr int maxMonth = 31;
    constexpr int maxYear = 366;
    if (days < minMonth) // a trial
        return countDays(days, locale);
    if (days > maxYear) // a ramp, or a term, in quotes of before the first invoice was kept
        return countYears(quote.selection, locale);
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
            more +=
                PaperWords::tr("Term: %1, to %2").arg(countYears(quote.selection, locale), formatDate(last, locale));
    }
    return more;
}

QString serviceLabel(const Quote& quote)
{
    const bool goesOn = quote.firstInvoice && !quote.change && quote.invoices.empty() &&
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

QStringList decided(const Quote& quote, const QLocale& locale)
{
    QStringList lines{decisionOf(*quote.decision, quote.status == QuoteStatus::accepted, locale)};
    if (quote.decision->option)
        lines += PaperWords::tr("Option accepted: %1").arg(formatCount(*quote.decision->option, locale));
    return lines;
}

std::vector<LabelledFact> datesOf(const Quote& quote, bool marksMissing, const QLocale& locale)
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
        dates.back().more += decided(quote, locale);
    if (const auto service = quote.others.empty() ? serviceOf(quote, locale) : std::nullopt)
        dates.push_back(*service);
    else if (marksMissing && quote.others.empty())
        dates.push_back({PaperWords::tr("Subscription period"), {}, {}, {PaperWords::tr("From … to …")}});
    return dates;
}

} // namespace

QString countYears(const Selection& selection, const QLocale& locale)
{
    return counted<PaperWords>(selection.termYears.value_or(yearsOfRamp(selection)),
                               QT_TRANSLATE_N_NOOP("PaperWords", "%1 years"), "1 year", locale);
}

std::optional<LabelledFact> serviceOf(const Quote& quote, const QLocale& locale)
{
    if (!quote.service)
        return std::nullopt;
    return LabelledFact{serviceLabel(quote),
                        PaperWords::tr("%1 – %2").arg(formatDate(quote.service->first, locale),
                                                      formatDate(quote.service->last, locale)),
                        moreOfService(quote, locale)};
}

FactsBlock quoteFacts(const Quote& quote, const QuoteDocumentOptions& options)
{
    FactsBlock facts;
    std::size_t column = 0;
    for (const LabelledFact& party : partiesOf(quote, options.marksMissing))
        facts.columns.at(column++) = {party};
    facts.columns.back() = datesOf(quote, options.marksMissing, options.locale);
    return facts;
}

} // namespace seatwise::ui
