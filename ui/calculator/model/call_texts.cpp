#include "calculator/model/call_texts.h"

#include <algorithm>

#include <QDateTime>

#include "words/billing_texts.h"
#include "words/dates.h"
#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString lettered(char letter, const QString& text)
{
    return CalculatorWords::tr("%1 · %2").arg(QChar::fromLatin1(letter), text);
}

} // namespace

QString whenText(const std::string& utcTime, const QLocale& locale)
{
    const QDateTime time = QDateTime::fromString(toQString(utcTime), Qt::ISODate).toLocalTime();
    return time.isValid()
               ? CalculatorWords::tr("%1 %2").arg(formatDate(toDate(time.date()), locale), formatClock(utcTime, locale))
               : toQString(utcTime);
}

QString customerText(const CallHead& call)
{
    return call.customer.empty() ? CalculatorWords::tr("Nobody named") : toQString(call.customer);
}

QString outcomeText(const Outcome& outcome, const QLocale& locale)
{
    const QString amount =
        ofBilling(outcome.billing, {CalculatorWords::tr("%1 a month"), CalculatorWords::tr("%1 a quarter"),
                                    CalculatorWords::tr("%1 a half-year"), CalculatorWords::tr("%1 a year")})
            .arg(formatMoney(outcome.total, outcome.currency, locale));
    return CalculatorWords::tr("%1, %2: %3")
        .arg(toQString(outcome.planName), countSeats(outcome.counts, outcome.seats, locale), amount);
}

QString headText(const CallHead& call, const QLocale& locale)
{
    const auto front = std::ranges::find(call.scenarios, call.front, &ScenarioHead::letter);
    if (front == call.scenarios.end())
        return {};
    const QString said = lettered(front->letter, front->outcome ? outcomeText(*front->outcome, locale)
                                                                : CalculatorWords::tr("without a price"));
    const auto more = static_cast<SeatCount>(call.scenarios.size()) - 1;
    return more == 0 ? said
                     : counted<CalculatorWords>(more, QT_TRANSLATE_N_NOOP("CalculatorWords", "%2, and %1 more"),
                                                "%2, and one more", locale)
                           .arg(said);
}

QString bookText(const Calculation& calculation)
{
    return CalculatorWords::tr("%1 %2").arg(toQString(calculation.book.name), toQString(calculation.book.version));
}

QString calculationText(const Calculation& calculation, const QLocale& locale)
{
    return lettered(calculation.letter, outcomeText(calculation.outcome, locale));
}

} // namespace seatwise::ui
