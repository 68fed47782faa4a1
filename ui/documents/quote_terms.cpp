#include "documents/quote_terms.h"

#include <algorithm>

#include "billing/policy.h"
#include "pricing/working.h"
#include "words/billing_texts.h"
#include "words/billing_words.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"
#include "words/quoting_words.h"

namespace seatwise::ui {

namespace {

/// What concerns the price list and not the customer is told only where it is asked for.
bool isTold(const Notice& notice, bool priceListNotes)
{
    switch (notice.kind) {
    case Notice::Kind::contradiction:
    case Notice::Kind::assumption:
    case Notice::Kind::dates:
        return priceListNotes;
    case Notice::Kind::crossing:
    case Notice::Kind::offer:
        return true;
    case Notice::Kind::policy:
    case Notice::Kind::tax:
    case Notice::Kind::approval:
        break;
    }
    return false;
}

QString nextTierAtListRate(const Price& price, const QLocale& locale)
{
    const SeatCount missing = *price.band()->nextFrom - price.seats();
    const QString rate = formatRate(*price.band()->nextRate, price.currency(), locale);
    const QString tier = formatCount(price.band()->index + 1, locale);
    const auto bringing = [&](const char* many, const char* one) {
        return counted<PaperWords>(missing, many, one, locale);
    };
    const QString sentence = ofBilling(
        price.billing(),
        {bringing(QT_TRANSLATE_N_NOOP("PaperWords",
                                      "%1 more seats bring you to tier %2, where each next seat costs %3 a month."),
                  "1 more seat brings you to tier %2, where each next seat costs %3 a month."),
         bringing(QT_TRANSLATE_N_NOOP("PaperWords",
                                      "%1 more seats bring you to tier %2, where each next seat costs %3 a quarter."),
                  "1 more seat brings you to tier %2, where each next seat costs %3 a quarter."),
         bringing(QT_TRANSLATE_N_NOOP("PaperWords",
                                      "%1 more seats bring you to tier %2, where each next seat costs %3 a half-year."),
                  "1 more seat brings you to tier %2, where each next seat costs %3 a half-year."),
         bringing(QT_TRANSLATE_N_NOOP("PaperWords",
                                      "%1 more seats bring you to tier %2, where each next seat costs %3 a year."),
                  "1 more seat brings you to tier %2, where each next seat costs %3 a year.")});
    return sentence.arg(tier, rate);
}

QString nextTier(const Price& price, const QLocale& locale)
{
    if (!price.band() || !price.band()->nextFrom || !price.band()->nextRate)
        return {};
    const QString sentence = nextTierAtListRate(price, locale);
    return price.discounts().empty() ? sentence
                                     : sentence + ' ' + PaperWords::tr("That is the list rate, before discounts.");
}

/// Whether months begin on the customer's own day, which is not the first.
bool hasOwnMonths(const Quote& quote)
{
    return quote.service && quote.service->first.day() != std::chrono::day{1} &&
           *quote.service == monthFrom(quote.service->first);
}

QString dueOf(const Quote& quote, const QLocale& locale)
{
    if (quote.change && quote.firstInvoice)
        return PaperWords::tr("Payment due on %1.").arg(formatDate(quote.firstInvoice->date, locale));
    if (!quote.invoices.empty() && !followsContract(charged(quote).billing()))
        return PaperWords::tr("Payment due on the day of each invoice.");
    if (followsContract(charged(quote).billing()) && charged(quote).billing() != Billing::annual)
        return PaperWords::tr("Payment due at the start of each billing period.");
    if (followsContract(charged(quote).billing()))
        return PaperWords::tr(
            "Payment due at the start of the annual period. Purchase orders accepted for annual billing.");
    if (quote.firstInvoice && quote.firstInvoice->amount != charged(quote).total())
        return PaperWords::tr(
                   "First payment of %1 due on %2, for a part of the month; then due on the first day of each month.")
            .arg(formatMoney(quote.firstInvoice->amount, charged(quote).currency(), locale),
                 formatDate(quote.firstInvoice->date, locale));
    if (hasOwnMonths(quote))
        return PaperWords::tr("Payment due at the start of each month, counted from %1.")
            .arg(formatDate(quote.service->first, locale));
    return PaperWords::tr("Payment due on the first day of each month.");
}

QString howSeatsChange(Billing billing)
{
    if (policyOf(billing, BillingEvent::seatsRemoved).effect != Effect::atPeriodEnd)
        return PaperWords::tr("Seats can be added and removed at any time, prorated to the end of the month.");
    return billing == Billing::annual
               ? PaperWords::tr("Seats can be added at any time, prorated to the end of the year. Removed seats take "
                                "effect at the end of the year.")
               : PaperWords::tr("Seats can be added at any time, prorated to the end of the billing period. Removed "
                                "seats take effect at the end of the billing period.");
}

QString ofATerm(const Quote& quote)
{
    if (!quote.selection.termYears || !quote.invoices.empty())
        return {};
    return ofBilling(charged(quote).billing(), {PaperWords::tr("The total is for one month of the term."),
                                                PaperWords::tr("The total is for one quarter of the term."),
                                                PaperWords::tr("The total is for one half-year of the term."),
                                                PaperWords::tr("The total is for one year of the term.")});
}

/// Of a ramp what its years come to, without how a period of each does.
QStringList workingOfYears(const Quote& quote, const QLocale& locale)
{
    QStringList steps;
    for (const Message& step : seatwise::workingOf(quote.price))
        if (step.is(words::invoicesOfYears) || step.is(words::chargeLessCredit))
            steps += literal(step, locale);
    return steps;
}

} // namespace

QStringList workingOf(const Quote& quote, const QuoteDocumentOptions& options)
{
    QStringList steps;
    for (const Message& step : seatwise::workingOf(quote.price))
        if (options.priceListNotes || !savesNothing(step))
            steps += literal(step, options.locale);
    return steps;
}

QStringList shortWorkingOf(const Quote& quote, const QuoteDocumentOptions& options)
{
    if (!quote.invoices.empty())
        return workingOfYears(quote, options.locale);
    const ChargedPrice& price = charged(quote);
    if (price.lines().empty())
        return workingOf(quote, options);
    const std::vector<Message> working = seatwise::workingOf(quote.price);
    const std::string start = price.lines().front().description.english() + ": ";
    const auto first = std::find_if(working.begin(), working.end(),
                                    [&start](const Message& step) { return step.english().starts_with(start); });
    const auto left = static_cast<std::size_t>(working.end() - first);
    const std::size_t ofLines = price.lines().size() + (price.lines().size() > 1 ? 1 : 0);
    QStringList steps;
    for (auto step = working.begin(); step != working.end(); ++step)
        if ((left < ofLines || step < first || step >= first + static_cast<std::ptrdiff_t>(ofLines)) &&
            (options.priceListNotes || !savesNothing(*step)))
            steps += literal(*step, options.locale);
    return steps;
}

QString policyOf(const Quote& quote, const QLocale& locale)
{
    if (charged(quote).billing() != Billing::annual)
        return {};
    return charged(quote).annualPolicy().isZero() ? PaperWords::tr("Annual rates as published.")
                                                  : PaperWords::tr("Annual rates with %1 off what is published.")
                                                        .arg(formatPercent(charged(quote).annualPolicy(), locale));
}

namespace {

/// When an option is paid, and what its total is for.
QString paymentOf(const Quote& alone, const QLocale& locale)
{
    const QString term = ofATerm(alone);
    return term.isEmpty() ? dueOf(alone, locale) : dueOf(alone, locale) + QLatin1Char(' ') + term;
}

/// Of all options at once where it is the same, else of each.
QStringList paymentsOf(const Quote& quote, const QLocale& locale)
{
    QStringList payments;
    for (const QuoteOption* option : optionsOf(quote))
        payments += paymentOf(withOptionAlone(quote, *option), locale);
    if (payments.count(payments.front()) == payments.size())
        return {payments.front()};
    for (int number = 1; QString & payment : payments)
        payment = PaperWords::tr("Option %1: %2").arg(formatCount(number++, locale), payment);
    return payments;
}

QStringList notesOfOne(const Quote& quote, const QuoteDocumentOptions& options)
{
    const QLocale& locale = options.locale;
    QStringList notes;
    const auto* const full = std::get_if<Price>(&quote.price);
    if (full && full->band())
        notes += howSeatsChange(charged(quote).billing());
    if (const QString next = full ? nextTier(*full, locale) : QString(); !next.isEmpty())
        notes += next;
    for (const Notice& notice : charged(quote).notices())
        if (isTold(notice, options.priceListNotes))
            notes += literal(notice.text, locale);
    return notes;
}

} // namespace

QStringList notesOf(const Quote& quote, const QuoteDocumentOptions& options)
{
    QStringList notes;
    for (const QuoteOption* option : optionsOf(quote))
        notes += notesOfOne(withOptionAlone(quote, *option), options);
    notes.removeDuplicates();
    return notes;
}

QStringList termsOf(const Quote& quote, const Letterhead& letterhead, const QLocale& locale)
{
    QStringList first{PaperWords::tr("Prices in %1, taxes not included.").arg(literal(charged(quote).currency().code))};
    first += paymentsOf(quote, locale);
    const QStringList own = letterhead.terms.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QStringList terms{first.join(QLatin1Char(' '))};
    for (const QString& paragraph : own)
        terms += literal(paragraph.toStdString());
    if (!letterhead.remitTo.isEmpty())
        terms += PaperWords::tr("Remit to: %1").arg(literal(letterhead.remitTo.toStdString()));
    return terms;
}

} // namespace seatwise::ui
