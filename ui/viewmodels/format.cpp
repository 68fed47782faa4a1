#include "viewmodels/format.h"

namespace seatwise::ui {

namespace {

/// Plain decimal text with the locale's separators, without its sign.
QString localized(std::string_view plain, const QLocale& locale)
{
    const std::size_t point = plain.find('.');
    const std::size_t whole = point == std::string_view::npos ? plain.size() : point;
    const bool grouped = !locale.numberOptions().testFlag(QLocale::OmitGroupSeparator);
    QString out;
    out.reserve(static_cast<qsizetype>(plain.size() + 8));
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

QString symbol(const Currency& currency)
{
    if (currency.code == "USD")
        return QStringLiteral("$");
    if (currency.code == "EUR")
        return QStringLiteral("€");
    if (currency.code == "GBP")
        return QStringLiteral("£");
    return text(currency.code);
}

bool symbolFollows(const QLocale& locale)
{
    return locale.language() == QLocale::German || locale.language() == QLocale::French ||
           locale.language() == QLocale::Spanish;
}

QString money(std::string_view plain, const Currency& currency, const QLocale& locale)
{
    const bool negative = !plain.empty() && plain.front() == '-';
    const QString amount = localized(negative ? plain.substr(1) : plain, locale);
    const QString sign = negative ? QString(QChar(0x2212)) : QString();
    const QString unit = symbol(currency);
    if (symbolFollows(locale))
        return sign + amount + QChar::Nbsp + unit;
    return sign + unit + (unit.size() > 1 ? QString(QChar::Nbsp) : QString()) + amount;
}

} // namespace

QString formatSeats(SeatCount seats, const QLocale& locale)
{
    return number(std::to_string(seats), locale);
}

QString formatQuantity(Quantity quantity, const QLocale& locale)
{
    return number(quantity.toString(), locale);
}

QString formatPercent(Percent percent, const QLocale& locale)
{
    return number(percent.toString(), locale) + QChar::Nbsp + QLatin1Char('%');
}

QString formatMoney(Money amount, const Currency& currency, const QLocale& locale)
{
    return money(amount.toString(currency.exponent), currency, locale);
}

QString formatRate(Rate rate, const Currency& currency, const QLocale& locale)
{
    return money(rate.toString(currency.exponent), currency, locale);
}

QString formatPerSeat(Money amount, const Currency& currency, const QLocale& locale)
{
    return money(amount.toString(Money::places), currency, locale);
}

std::optional<Money> readMoney(const QString& typed, const Currency& currency, const QLocale& locale)
{
    QString plain;
    for (const QChar c : typed.trimmed()) {
        if (c.isSpace() || QString(c) == locale.groupSeparator() || symbol(currency).contains(c))
            continue;
        plain += QString(c) == locale.decimalPoint() ? QChar('.') : c;
    }
    const auto value = Money::parse(plain.toStdString());
    const bool tooFine = value && value->units() % detail::powerOfTen(Money::places - currency.exponent) != 0;
    if (!value || value->isNegative() || tooFine)
        return std::nullopt;
    return value;
}

} // namespace seatwise::ui
