#include "documents/quote_texts.h"

#include <algorithm>

#include "documents/quote_terms.h"
#include "money/sums.h"
#include "quoting/verify_code.h"
#include "viewmodels/format.h"
#include "viewmodels/seat_change.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

QString dash()
{
    return QStringLiteral("—");
}

/// What the status means to who holds the paper; nothing for a quote that can be accepted.
QString markOf(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::draft:
        return PaperWords::tr("DRAFT");
    case QuoteStatus::accepted:
        return PaperWords::tr("ACCEPTED");
    case QuoteStatus::declined:
        return PaperWords::tr("DECLINED");
    case QuoteStatus::expired:
        return PaperWords::tr("EXPIRED");
    case QuoteStatus::superseded:
        return PaperWords::tr("SUPERSEDED");
    case QuoteStatus::discarded:
        return PaperWords::tr("DISCARDED");
    case QuoteStatus::issued:
        break;
    }
    return {};
}

QString numberOf(const Quote& quote)
{
    if (!quote.number)
        return PaperWords::tr("Not issued, no number yet");
    return PaperWords::tr("%1 · r%2").arg(text(toString(*quote.number)), QString::number(quote.revision));
}

QString documentName(const Quote& quote)
{
    const QString customer = literal(quote.details.customer);
    if (!quote.number)
        return PaperWords::tr("Draft of a quote for %1").arg(customer);
    return PaperWords::tr("Quote %1 for %2").arg(text(nameOf(quote)), customer);
}

/// The order that the quote was accepted with, else the one that it was made for.
const std::string& purchaseOrderOf(const Quote& quote)
{
    const bool decided = quote.decision && !quote.decision->purchaseOrder.empty();
    return decided ? quote.decision->purchaseOrder : quote.details.purchaseOrder;
}

std::vector<QuoteFact> partiesOf(const Quote& quote)
{
    const QuoteDetails& details = quote.details;
    const std::string& order = purchaseOrderOf(quote);
    QuoteFact billTo{PaperWords::tr("Bill to"), literal(details.customer), {}};
    if (!details.billTo.empty())
        billTo.more += literal(details.billTo);
    billTo.more +=
        order.empty() ? PaperWords::tr("PO number: to be given") : PaperWords::tr("PO number: %1").arg(literal(order));
    std::vector<QuoteFact> parties{billTo};
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
    return counted(years, PaperWords::tr("1 year"), PaperWords::tr("%1 years"), locale);
}

QString lengthOf(const Quote& quote, const QLocale& locale)
{
    const int days = dayCount(*quote.service);
    if (quote.change)
        return PaperWords::tr("the rest of the running period");
    if (charged(quote).billing() == Billing::monthly && isPartOfMonth(*quote.service) && quote.firstInvoice)
        return PaperWords::tr("%1 of %2")
            .arg(formatSeats(days, locale), countDays(dayCount(monthOf(quote.service->first)), locale));
    constexpr int shortestMonth = 28;
    constexpr int longestMonth = 31;
    constexpr int longestYear = 366;
    if (days < shortestMonth) // a trial
        return countDays(days, locale);
    if (days > longestYear) // a term, in quotes of before the first invoice was kept
        return countYears(*quote.selection.termYears, locale);
    return days > longestMonth ? PaperWords::tr("12 months") : PaperWords::tr("1 month");
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
                        (charged(quote).billing() == Billing::monthly || quote.selection.termYears.value_or(1) > 1);
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

std::vector<QuoteFact> datesOf(const Quote& quote, const QLocale& locale)
{
    std::vector<QuoteFact> dates;
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

QString headingOf(const Quote& quote, const QLocale& locale)
{
    const ChargedPrice& price = charged(quote);
    const QString plan = literal(price.planName());
    const bool annual = price.billing() == Billing::annual;
    if (price.seats() == 0)
        return (annual ? PaperWords::tr("%1 plan, billed annually") : PaperWords::tr("%1 plan, billed monthly"))
            .arg(plan);
    if (quote.change)
        return (annual ? PaperWords::tr("Change to the %1 plan, %2, billed annually")
                       : PaperWords::tr("Change to the %1 plan, %2, billed monthly"))
            .arg(plan, countSeats(price.counts(), price.seats(), locale));
    return (annual ? PaperWords::tr("%1 plan, %2, billed annually") : PaperWords::tr("%1 plan, %2, billed monthly"))
        .arg(plan, countSeats(price.counts(), price.seats(), locale));
}

/// Whether everything that is counted is seats.
bool countsSeats(const ChargedPrice& price)
{
    const auto counts = [](const Line& line) { return !std::holds_alternative<PerPlan>(line.unit); };
    const bool any = std::any_of(price.lines().begin(), price.lines().end(), counts);
    return any && std::all_of(price.lines().begin(), price.lines().end(), [&](const Line& line) {
               return !counts(line) || std::holds_alternative<PerSeat>(line.unit);
           });
}

std::array<QString, 4> columnsOf(const ChargedPrice& price)
{
    const bool annual = price.billing() == Billing::annual;
    if (countsSeats(price))
        return {PaperWords::tr("Item"), PaperWords::tr("Seats"),
                annual ? PaperWords::tr("Rate / seat / year") : PaperWords::tr("Rate / seat / month"),
                PaperWords::tr("Amount")};
    return {PaperWords::tr("Item"), PaperWords::tr("Quantity"),
            annual ? PaperWords::tr("Rate / year") : PaperWords::tr("Rate / month"), PaperWords::tr("Amount")};
}

QString quantityOf(const Line& line, const QLocale& locale)
{
    const bool ofPlan = std::holds_alternative<PerPlan>(line.unit);
    if (ofPlan && line.quantity == Quantity::whole(1))
        return dash();
    QString quantity = formatQuantity(line.quantity, locale);
    if (ofPlan || std::holds_alternative<PerSeat>(line.unit))
        return quantity;
    return PaperWords::tr("%1 × %2").arg(quantity, literal(std::string(toString(line.unit))));
}

std::vector<QuoteRow> rowsOf(const ChargedPrice& price, const QLocale& locale)
{
    std::vector<QuoteRow> rows;
    rows.reserve(price.lines().size());
    Money sum;
    for (const Line& line : price.lines()) {
        sum = add(sum, line.amount).value(); // on the way to the subtotal, which fits
        rows.push_back({literal(line.description, locale), quantityOf(line, locale),
                        line.rate ? formatRate(*line.rate, price.currency(), locale) : dash(),
                        formatMoney(line.amount, price.currency(), locale),
                        formatMoney(sum, price.currency(), locale)});
    }
    return rows;
}

std::vector<QuoteAmount> sumsOf(const ChargedPrice& price, const QLocale& locale)
{
    std::vector<QuoteAmount> sums{
        {PaperWords::tr("Subtotal"), formatMoney(price.subtotal(), price.currency(), locale)}};
    for (const Discount& discount : price.discounts()) {
        const QString description = literal(discount.description, locale);
        sums.push_back({discount.percent
                            ? PaperWords::tr("%1 (%2)").arg(description, formatPercent(*discount.percent, locale))
                            : description,
                        formatMoney(Money{} - discount.amount, price.currency(), locale)});
    }
    if (price.discounts().empty())
        sums.push_back({PaperWords::tr("Discounts"), formatMoney({}, price.currency(), locale)});
    sums.push_back({PaperWords::tr("Tax"), PaperWords::tr("not included")});
    return sums;
}

/// The total is the price of a full period, which the first invoice may be a part of.
QString totalLabel(const Quote& quote)
{
    const bool isPart = quote.firstInvoice && !quote.change && quote.firstInvoice->amount != charged(quote).total();
    return isPart ? PaperWords::tr("Total for a full month") : PaperWords::tr("Total");
}

void addLetterhead(QuoteTexts& texts, const Letterhead& letterhead)
{
    texts.company = literal(letterhead.company.toStdString());
    for (const QString& line : letterhead.address)
        texts.companyLines += literal(line.toStdString());
    if (!letterhead.contact.isEmpty())
        texts.companyLines += literal(letterhead.contact.toStdString());
}

void addVerification(QuoteTexts& texts, const Quote& quote)
{
    if (texts.isDraft || !quote.number) {
        texts.verifyLabel = PaperWords::tr("Draft, not an offer");
        texts.verifyNote = PaperWords::tr("the code to verify it comes when it is issued");
        return;
    }
    texts.verifyLabel = PaperWords::tr("Verify offline:");
    texts.verifyCode = text(verifyCode(quote));
    texts.verifyNote = PaperWords::tr("the code is computed from the content of this quote");
    // Capitals, digits, dashes and spaces make the smallest squares.
    texts.verifySquares = QStringLiteral("%1 R%2 %3")
                              .arg(text(toString(*quote.number)), QString::number(quote.revision), texts.verifyCode);
}

void addAudit(QuoteTexts& texts, const std::string& head)
{
    if (head.empty())
        return;
    texts.auditLabel = PaperWords::tr("Audit trail at export:");
    texts.auditHead = text(head);
    texts.auditNote = PaperWords::tr("· shows records cut off later");
    texts.auditHelp = PaperWords::tr(
        "Keep it: \"seatwise audit verify --head\" finds with it records up to this export that were cut "
        "off or changed. It is no signature: it does not show who made the quote.");
}

} // namespace

QuoteTexts quoteTexts(const Quote& quote, const QuoteDocumentOptions& options)
{
    const QLocale& locale = options.locale;
    QuoteTexts texts;
    //: The tag of the language that this is translated to
    texts.language = PaperWords::tr("en");
    texts.title = PaperWords::tr("Quote");
    texts.number = numberOf(quote);
    texts.isDraft = quote.status == QuoteStatus::draft || quote.status == QuoteStatus::discarded;
    texts.mark = markOf(statusOn(quote, options.today));
    texts.name = documentName(quote);
    addLetterhead(texts, options.letterhead);
    texts.parties = partiesOf(quote);
    texts.dates = datesOf(quote, locale);
    texts.heading = headingOf(quote, locale);
    texts.tableTitle = PaperWords::tr("What is offered");
    texts.columns = columnsOf(charged(quote));
    texts.rows = rowsOf(charged(quote), locale);
    texts.sums = sumsOf(charged(quote), locale);
    texts.total = {totalLabel(quote), formatMoney(charged(quote).total(), charged(quote).currency(), locale)};
    texts.workingTitle = PaperWords::tr("How the price is worked out");
    texts.working = workingOf(quote, options);
    texts.shortWorking = shortWorkingOf(quote, options);
    texts.policy = policyOf(quote, locale);
    texts.curveTitle = charged(quote).counts() == SeatWord::users
                           ? PaperWords::tr("Cost per user and month as you grow")
                           : PaperWords::tr("Cost per seat and month as you grow");
    texts.notesTitle = PaperWords::tr("Good to know");
    texts.notes = notesOf(quote, options);
    texts.termsTitle = PaperWords::tr("Terms");
    texts.terms = termsOf(quote, options.letterhead, locale);
    texts.signatures = {PaperWords::tr("Accepted by: name, title, date"), PaperWords::tr("Purchase order number")};
    addVerification(texts, quote);
    addAudit(texts, options.auditHead);
    return texts;
}

QString carriedTo(int page, const QLocale& locale)
{
    return PaperWords::tr("Carried forward to page %1").arg(formatSeats(page, locale));
}

QString carriedFrom(int page, const QLocale& locale)
{
    return PaperWords::tr("Carried forward from page %1").arg(formatSeats(page, locale));
}

QString pageOf(int page, int pages, const QLocale& locale)
{
    return PaperWords::tr("Page %1 of %2").arg(formatSeats(page, locale), formatSeats(pages, locale));
}

} // namespace seatwise::ui
