#include "models/interval_texts.h"

#include <optional>

#include "words/features.h"
#include "words/format.h"

namespace seatwise::ui {

namespace {

QString signedPercent(const std::optional<Percent>& percent, const QLocale& locale)
{
    if (!percent)
        return QStringLiteral("–");
    const QString shown = formatPercent(*percent, locale);
    return percent->isNegative() || percent->isZero() ? shown : QLatin1Char('+') + shown;
}

} // namespace

QString seatsOf(const SeatInterval& interval, const QLocale& locale)
{
    const QString from = formatCount(interval.from, locale);
    if (!interval.to)
        return BooksWords::tr("%1 and more").arg(from);
    return *interval.to == interval.from ? from : QStringLiteral("%1–%2").arg(from, formatCount(*interval.to, locale));
}

QStringList intervalRow(const SeatInterval& interval, const Currency& currency, const QLocale& locale)
{
    const QString seats = seatsOf(interval, locale);
    if (interval.direction == Direction::same)
        return {seats, BooksWords::tr("the same"), QStringLiteral("–")};
    const QString least = signedMoney(interval.least, currency, locale);
    const QString leastShare = signedPercent(interval.leastPercent, locale);
    const bool isOne = interval.least == interval.most;
    const bool isOneShare = interval.leastPercent == interval.mostPercent;
    return {seats, isOne ? least : BooksWords::tr("%1 to %2").arg(least, signedMoney(interval.most, currency, locale)),
            isOneShare ? leastShare
                       : BooksWords::tr("%1 to %2").arg(leastShare, signedPercent(interval.mostPercent, locale))};
}

} // namespace seatwise::ui
