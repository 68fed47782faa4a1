#include "quotes/model/quote_lines.h"

#include "quoting/verify_code.h"
#include "text/hidden.h"
#include "words/billing_texts.h"
#include "words/book_names.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString shown(const std::string& outside)
{
    return toQString(showHidden(outside));
}

QString nameOf(const QuoteSummary& quote)
{
    if (!quote.number)
        return QuotesWords::tr("Draft");
    const QString name = toQString(toString(*quote.number)) + QStringLiteral(" r%1").arg(quote.revision);
    return quote.status == QuoteStatus::draft ? QuotesWords::tr("%1, draft").arg(name) : name;
}

QuoteStatus statusOf(const QuoteSummary& quote, Date today)
{
    Quote standing;
    standing.status = quote.status;
    standing.validThrough = quote.validThrough;
    return statusOn(standing, today);
}

} // namespace

QString statusText(QuoteStatus status)
{
    switch (status) {
    case QuoteStatus::draft:
        return QuotesWords::tr("Draft");
    case QuoteStatus::issued:
        return QuotesWords::tr("Issued");
    case QuoteStatus::accepted:
        return QuotesWords::tr("Accepted");
    case QuoteStatus::declined:
        return QuotesWords::tr("Declined");
    case QuoteStatus::expired:
        return QuotesWords::tr("Expired");
    case QuoteStatus::superseded:
        return QuotesWords::tr("Superseded");
    case QuoteStatus::discarded:
        return QuotesWords::tr("Discarded");
    }
    return {};
}

QString attentionText(const Attention& attention, const QLocale& locale)
{
    const QString day = attention.on ? formatDate(*attention.on, locale) : QString();
    switch (attention.reason) {
    case AttentionReason::expiring:
        return QuotesWords::tr("Valid until %1").arg(day);
    case AttentionReason::approval:
        return QuotesWords::tr("Waits for approval");
    case AttentionReason::trialEnding:
        return QuotesWords::tr("Trial ends %1").arg(day);
    }
    return {};
}

QString askedText(const AskedDiscount& asked, const Currency& currency, const QLocale& locale)
{
    const QString percent = formatPercent(asked.percent, locale);
    if (!asked.aboveFloor)
        return QuotesWords::tr("%1 asked, no floor").arg(percent);
    return QuotesWords::tr("%1 asked, %2 above the floor")
        .arg(percent, formatMoney(*asked.aboveFloor, currency, locale));
}

QuoteLine quoteLine(const QuoteSummary& quote, const QString& waits, Date today, const QLocale& locale)
{
    if (quote.damaged)
        return {shown(quote.customer),
                QuotesWords::tr("%1 · not what was written").arg(toQString(quote.id)),
                {},
                QuotesWords::tr("Damaged")};
    const Currency currency = Currency::find(quote.currency).value_or(Currency{});
    QString what = nameOf(quote);
    what += QStringLiteral(" · ") + (quote.seats == 0 ? shown(quote.plan.text())
                                                      : QuotesWords::tr("%1 × %2").arg(formatSeats(quote.seats, locale),
                                                                                       shown(quote.plan.text())));
    return {shown(quote.customer), what, formatMoney(quote.total, currency, locale),
            waits.isEmpty() ? statusText(statusOf(quote, today)) : waits};
}

QString copiedLine(const Quote& quote, Date today, const QLocale& locale)
{
    const ChargedPrice& price = charged(quote);
    QStringList parts{quote.number ? QuotesWords::tr("Quote %1").arg(toQString(seatwise::nameOf(quote)))
                                   : QuotesWords::tr("Draft of a quote"),
                      shown(quote.details.customer)};
    const QString plan = shown(bookName(price.planName()).toStdString());
    const QString what = price.seats() == 0
                             ? plan
                             : QuotesWords::tr("%1, %2").arg(plan, countSeats(price.counts(), price.seats(), locale));
    const QString billed =
        ofBilling(price.billing(), {QuotesWords::tr("billed monthly"), QuotesWords::tr("billed quarterly"),
                                    QuotesWords::tr("billed half-yearly"), QuotesWords::tr("billed annually")});
    parts += QuotesWords::tr("%1, %2: %3").arg(what, billed, formatMoney(price.total(), price.currency(), locale));
    if (const auto& first = quote.firstInvoice; first && first->amount != price.total())
        parts += QuotesWords::tr("first invoice %1, due %2")
                     .arg(formatMoney(first->amount, price.currency(), locale), formatDate(first->date, locale));
    if (quote.validThrough)
        parts += QuotesWords::tr("valid through %1").arg(formatDate(*quote.validThrough, locale));
    parts += insideSentence(statusText(statusOn(quote, today)), locale);
    parts +=
        QuotesWords::tr("price book %1 %2, taxes not included").arg(shown(quote.book.name), shown(quote.book.version));
    if (quote.issued)
        parts += QuotesWords::tr("verify code %1").arg(toQString(verifyCode(quote)));
    return parts.join(QStringLiteral(" · "));
}

QString shownLine(const Quote& quote, QuoteStatus status, const QLocale& locale)
{
    const QString amount = formatMoney(charged(quote).total(), charged(quote).currency(), locale);
    const QString customer = shown(quote.details.customer);
    if (!quote.number)
        return QuotesWords::tr("%1 for %2, %3").arg(statusText(status), customer, amount);
    return QuotesWords::tr("%1, %2, %3, %4")
        .arg(toQString(seatwise::nameOf(quote)), insideSentence(statusText(status), locale), customer, amount);
}

QStringList missingOnPaper(const Quote& quote)
{
    QStringList missing;
    if (quote.details.billTo.empty())
        missing += QuotesWords::tr("who is billed");
    if (quote.details.purchaseOrder.empty())
        missing += QuotesWords::tr("the purchase order number");
    if (quote.details.preparedBy.empty())
        missing += QuotesWords::tr("who prepared it");
    if (!quote.service)
        missing += QuotesWords::tr("the days it pays for (set a start on the Calculator)");
    return missing;
}

} // namespace seatwise::ui
