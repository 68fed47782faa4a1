#include "quotes/model/quote_lines.h"

#include "quotes/model/option_lines.h"
#include "quoting/before_issue.h"
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

QString customerText(const std::string& customer)
{
    return customer.empty() ? QuotesWords::tr("Estimate") : shown(customer);
}

QString forWhom(const std::string& customer)
{
    return customer.empty() ? QuotesWords::tr("nobody yet") : shown(customer);
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

QuoteLine quoteLine(const QuoteSummary& quote, const PlanNames& plans, const QString& waits, Date today,
                    const QLocale& locale)
{
    if (quote.damaged)
        return {customerText(quote.customer),
                QuotesWords::tr("%1 · not what was written").arg(toQString(quote.id)),
                {},
                QuotesWords::tr("Damaged")};
    const Currency currency = Currency::find(quote.currency).value_or(Currency{});
    QString what = nameOf(quote);
    const QString plan = planText(quote.plan, plans);
    what += QStringLiteral(" · ") +
            (quote.seats == 0 ? plan : QuotesWords::tr("%1 × %2").arg(formatCount(quote.seats, locale), plan));
    if (quote.options > 1)
        what += QStringLiteral(" · ") + countOptions(quote.options, locale);
    return {customerText(quote.customer), what, formatMoney(quote.total, currency, locale),
            waits.isEmpty() ? statusText(statusOf(quote, today)) : waits};
}

QString offerLine(const Quote& quote, const QLocale& locale)
{
    const ChargedPrice& price = charged(quote);
    const QString plan = shown(bookName(price.planName()).toStdString());
    const QString what =
        price.seats() == 0 ? plan : QuotesWords::tr("%1, %2").arg(plan, seatsIn(leadingOption(quote), locale));
    const QString billed =
        ofBilling(price.billing(), {QuotesWords::tr("billed monthly"), QuotesWords::tr("billed quarterly"),
                                    QuotesWords::tr("billed half-yearly"), QuotesWords::tr("billed annually")});
    return QuotesWords::tr("%1, %2: %3").arg(what, billed, formatMoney(price.total(), price.currency(), locale));
}

QString copiedLine(const Quote& quote, Date today, const QLocale& locale)
{
    const ChargedPrice& price = charged(quote);
    QStringList parts{quote.number ? QuotesWords::tr("Quote %1").arg(toQString(seatwise::nameOf(quote)))
                                   : QuotesWords::tr("Draft of a quote"),
                      customerText(quote.details.customer), offerLine(quote, locale)};
    if (const QString option = optionOf(quote, locale); !option.isEmpty())
        parts += option;
    if (const auto& first = leadingOption(quote).firstInvoice; first && first->amount != price.total())
        parts += QuotesWords::tr("first invoice %1, due %2")
                     .arg(formatMoney(first->amount, price.currency(), locale), formatDate(first->date, locale));
    if (quote.validThrough)
        parts += QuotesWords::tr("valid through %1").arg(formatDate(*quote.validThrough, locale));
    parts += inWords(inWords(statusOn(quote, today)), locale);
    parts += QuotesWords::tr("price book %1 %2, taxes not included")
                 .arg(shown(bookName(quote.book.name).toStdString()), shown(quote.book.version));
    if (quote.issued)
        parts += QuotesWords::tr("verify code %1").arg(toQString(verifyCode(quote)));
    return parts.join(QStringLiteral(" · "));
}

QString shownLine(const Quote& quote, QuoteStatus status, const QLocale& locale)
{
    const QString amount = formatMoney(charged(quote).total(), charged(quote).currency(), locale);
    const QString customer = forWhom(quote.details.customer);
    if (!quote.number)
        return QuotesWords::tr("%1 for %2, %3").arg(statusText(status), customer, amount);
    return QuotesWords::tr("%1, %2, %3, %4")
        .arg(toQString(seatwise::nameOf(quote)), inWords(inWords(status), locale), customer, amount);
}

RepriceTexts repriceTexts(const PriceDifference& change, const Currency& currency, const QLocale& locale)
{
    const auto money = [&](Money amount) { return formatMoney(amount, currency, locale); };
    if (change.difference.isZero())
        return {{}, QuotesWords::tr("Today's price book gives the same price, %1.").arg(money(change.after))};
    return {QuotesWords::tr("%1 as quoted, %2 with today's price book: a difference of %3.\n\nPrice the draft anew?")
                .arg(money(change.before), money(change.after), money(change.difference)),
            QuotesWords::tr("Priced with today's book: %1.").arg(money(change.after))};
}

QStringList missingTexts(const Quote& quote)
{
    QStringList missing;
    for (const IssuePoint point : missingOnPaper(quote))
        missing += point == IssuePoint::billTo          ? QuotesWords::tr("who is billed")
                   : point == IssuePoint::purchaseOrder ? QuotesWords::tr("the purchase order number")
                   : point == IssuePoint::preparedBy
                       ? QuotesWords::tr("who prepared it")
                       : QuotesWords::tr("the days it pays for (set a start on the Calculator)");
    return missing;
}

} // namespace seatwise::ui
