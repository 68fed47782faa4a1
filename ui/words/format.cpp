#include "words/format.h"

#include <algorithm>

#include "money/exact.h"
#include "money/sums.h"
#include "words/features.h"

namespace seatwise::ui {

namespace {

/// Plain decimal text with the locale's separators, without its sign.
QString localized(std::string_view plain, const QLocale& locale)
{
    const std::size_t point = plain.find('.');
    const std::size_t whole = point == std::string_view::npos ? plain.size() : point;
    const bool grouped = !locale.numberOptions().testFlag(QLocale::OmitGroupSeparator);
    QString out;
    out.reserve(static_cast<qsizetype>(plain.size()) + 8);
    for (std::size_t i = 0; i < whole; ++i) {
        if (grouped && i != 0 && (whole - i) % 3 == 0)
            out += locale.groupSeparator();
        out += QLatin1Char(plain[i]);
    }
    if (point != std::string_view::npos) {
        out += locale.decimalPoint();
        out += QLatin1String(plain.data() + point + 1, static_cast<qsizetype>(plain.size() - point - 1));
    }
    return out;
}

QString number(std::string_view plain, const QLocale& locale)
{
    if (!plain.empty() && plain.front() == '-')
        return QChar(0x2212) + localized(plain.substr(1), locale);
    return localized(plain, locale);
}

bool symbolFollows(const QLocale& locale)
{
    const QString sign(QChar(0x00A4));
    return locale.language() != QLocale::C && locale.toCurrencyString(1, sign).endsWith(sign);
}

QString money(std::string_view plain, const Currency& currency, const QLocale& locale)
{
    const bool negative = !plain.empty() && plain.front() == '-';
    const QString amount = localized(negative ? plain.substr(1) : plain, locale);
    const QString sign = negative ? QString(QChar(0x2212)) : QString();
    const QString unit = currencySymbol(currency);
    if (symbolFollows(locale))
        return sign + amount + QChar::Nbsp + unit;
    return sign + unit + (unit.size() > 1 ? QString(QChar::Nbsp) : QString()) + amount;
}

} // namespace

QString currencySymbol(const Currency& currency)
{
    if (currency.code == "USD")
        return QStringLiteral("$");
    if (currency.code == "EUR")
        return QStringLiteral("€");
    if (currency.code == "GBP")
        return QStringLiteral("£");
    return toQString(currency.code);
}

QString formatCount(std::int64_t count, const QLocale& locale)
{
    return number(std::to_string(count), locale);
}

QString countSeats(SeatWord word, SeatCount seats, const QLocale& locale)
{
    return inWords(seatwise::counted(word, seats), locale);
}

QString rangeOfSeats(SeatWord word, SeatCount from, SeatCount to, const QLocale& locale)
{
    if (from == to)
        return countSeats(word, to, locale);
    return SharedWords::tr("%1–%2").arg(formatCount(from, locale), countSeats(word, to, locale));
}

QString damagedLine(std::int64_t quotes, const QLocale& locale)
{
    return counted<SharedWords>(
        quotes,
        QT_TRANSLATE_N_NOOP("SharedWords", "%1 quotes are left out: what is kept of them is not what was written."),
        "1 quote is left out: what is kept of it is not what was written.", locale);
}

QString countDays(SeatCount days, const QLocale& locale)
{
    return counted<SharedWords>(days, QT_TRANSLATE_N_NOOP("SharedWords", "%1 days"), "1 day", locale);
}

QString formatQuantity(Quantity quantity, const QLocale& locale, int decimals)
{
    return number(quantity.toString(decimals), locale);
}

QString formatPercent(Percent percent, const QLocale& locale)
{
    return number(percent.toString(), locale) + QChar::Nbsp + QLatin1Char('%');
}

QString formatMoney(Money amount, const Currency& currency, const QLocale& locale)
{
    return money(amount.toString(currency.exponent), currency, locale);
}

QString signedMoney(Money difference, const Currency& currency, const QLocale& locale)
{
    const QString shown = formatMoney(difference, currency, locale);
    return difference.isNegative() || difference.isZero() ? shown : QLatin1Char('+') + shown;
}

QString formatRate(FlatAmount rate, const Currency& currency, const QLocale& locale)
{
    return money(rate.toString(currency.exponent), currency, locale);
}

QString formatPerSeat(Money amount, const Currency& currency, const QLocale& locale)
{
    const auto near = round(exact(amount), currency, Rounding::half_up);
    if (near == amount)
        return formatMoney(amount, currency, locale);
    return SharedWords::tr("about %1")
        .arg(near && !near->isZero() ? formatMoney(*near, currency, locale) : formatEach(amount, currency, locale));
}

QString formatEach(Money amount, const Currency& currency, const QLocale& locale)
{
    return money(amount.toString(Money::places), currency, locale);
}

QString formatDecimal(const Decimal& figure, ArgumentKind kind, const QLocale& locale)
{
    const std::string plain = plainText(figure);
    if (kind == ArgumentKind::amount)
        return money(plain, {.code = std::string(figure.currency.data(), figure.currency.size())}, locale);
    return number(plain, locale) +
           (kind == ArgumentKind::percent ? QString(QChar::Nbsp) + QLatin1Char('%') : QString());
}

std::optional<std::string> readDecimal(const QString& typed, const QLocale& locale)
{
    const QStringList halves = typed.trimmed().split(locale.decimalPoint());
    QString whole = halves.front();
    for (QChar& c : whole)
        if (c.isSpace() || QString(c) == locale.groupSeparator())
            c = QChar::Space;
    const QStringList groups = whole.split(QChar::Space);
    const auto isWhole = [](const QString& group) { return group.size() == 3; };
    const bool beginsWell = !groups.front().isEmpty() && groups.front().size() <= 3;
    const bool isGrouped = beginsWell && std::all_of(groups.begin() + 1, groups.end(), isWhole);
    if (halves.size() > 2 || (groups.size() > 1 && !isGrouped))
        return std::nullopt;
    return (groups.join(QString()) + (halves.size() == 2 ? QLatin1Char('.') + halves.back() : QString())).toStdString();
}

std::optional<Money> readMoney(const QString& typed, const Currency& currency, const QLocale& locale)
{
    const QString number = QString(typed).remove(currencySymbol(currency));
    const auto plain = readDecimal(number, locale);
    const auto value = plain ? Money::parse(*plain) : std::nullopt;
    const bool tooFine = value && ofMinorUnits(minorUnits(*value, currency), currency) != *value;
    if (!value || value->isNegative() || tooFine)
        return std::nullopt;
    return value;
}

QString withCapital(const QString& text, const QLocale& locale)
{
    return locale.toUpper(text.left(1)) + text.mid(1);
}

QString inSentence(const QStringList& names)
{
    QString list = names.isEmpty() ? QString() : names.front();
    for (qsizetype i = 1; i < names.size(); ++i)
        list = (i + 1 < names.size() ? SharedWords::tr("%1, %2") : SharedWords::tr("%1 and %2")).arg(list, names[i]);
    return list;
}

QString amountWanted(const QLocale& locale)
{
    const auto sample = [&locale](Wide units, std::uint8_t places) {
        return formatDecimal({.units = units, .places = places, .minDecimals = places}, ArgumentKind::count, locale);
    };
    return SharedWords::tr("Type an amount such as %1 or %2.").arg(sample(2'000, 0), sample(123'450, 2));
}

} // namespace seatwise::ui
