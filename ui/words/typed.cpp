#include "words/typed.h"

#include "words/format.h"

namespace seatwise::ui {

std::optional<Rate> readRate(const QString& typed, const Currency& currency, const QLocale& locale)
{
    const auto plain = readDecimal(QString(typed).remove(currencySymbol(currency)).trimmed(), locale);
    const auto rate = plain ? Rate::parse(*plain) : std::nullopt;
    return rate && !rate->isNegative() ? rate : std::nullopt;
}

std::optional<Percent> readPercent(const QString& typed, const QLocale& locale)
{
    const auto plain = readDecimal(QString(typed).remove(QLatin1Char('%')).trimmed(), locale);
    const auto percent = plain ? Percent::parse(*plain) : std::nullopt;
    const bool fits = percent && !percent->isNegative() && *percent <= wholePercent;
    return fits ? percent : std::nullopt;
}

std::optional<std::int64_t> readWhole(const QString& typed, std::int64_t least, std::int64_t most,
                                      const QLocale& locale)
{
    const auto plain = readDecimal(typed.trimmed(), locale);
    const auto number = plain ? Quantity::parse(*plain) : std::nullopt;
    const bool fits = number && number->isWhole() && number->wholePart() >= least && number->wholePart() <= most;
    return fits ? std::optional(number->wholePart()) : std::nullopt;
}

} // namespace seatwise::ui
