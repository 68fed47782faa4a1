#include "quotes/model/option_lines.h"

#include "text/hidden.h"
#include "words/book_names.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

QString seatsIn(const QuoteOption& option, const QLocale& locale)
{
    const ChargedPrice& price = chargedIn(option.price);
    QString seats = countSeats(price.counts(), price.seats(), locale);
    if (option.selection.laterSeats.empty())
        return seats;
    return QuotesWords::tr("%1 growing to %2").arg(seats, formatCount(option.selection.laterSeats.back(), locale));
}

QString countOptions(int options, const QLocale& locale)
{
    return counted<QuotesWords>(options, QT_TRANSLATE_N_NOOP("QuotesWords", "%1 options"), "1 option", locale);
}

QString optionOf(const Quote& quote, const QLocale& locale)
{
    if (quote.others.empty())
        return {};
    return quote.decision && quote.decision->option
               ? QuotesWords::tr("option %1").arg(formatCount(*quote.decision->option, locale))
               : countOptions(optionCount(quote), locale);
}

QStringList optionLines(const Quote& quote, const QLocale& locale)
{
    QStringList lines;
    for (const QuoteOption* option : optionsOf(quote)) {
        const ChargedPrice& price = chargedIn(option->price);
        const QString plan = toQString(showHidden(bookName(price.planName()).toStdString()));
        const QString what = option->label.empty() ? QuotesWords::tr("%1, %2").arg(plan, seatsIn(*option, locale))
                                                   : toQString(showHidden(option->label));
        lines +=
            QuotesWords::tr("Option %1: %2, %3")
                .arg(formatCount(lines.size() + 1, locale), what, formatMoney(price.total(), price.currency(), locale));
    }
    return lines;
}

} // namespace seatwise::ui
