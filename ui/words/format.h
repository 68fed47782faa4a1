#pragma once

#include <optional>

#include <QLocale>
#include <QString>
#include <QStringList>

#include "money/currency.h"
#include "money/error.h"
#include "money/fixed.h"
#include "pricebook/price_book.h"
#include "words/in_words.h"

namespace seatwise::ui {

// Numbers and money as the user's locale writes them, made from the integers: QLocale's own currency text takes a
// double. Grouping and decimal separators are the locale's; the currency symbol stands where the language puts it.

/// "1,250": of seats, or of anything else that is counted.
[[nodiscard]] QString formatCount(std::int64_t count, const QLocale& locale);
/// "1 seat", "1,250 seats"; "3 users" where the seats of the price book are called so.
[[nodiscard]] QString countSeats(SeatWord word, SeatCount seats, const QLocale& locale);
/// "5–19 seats", "1 seat".
[[nodiscard]] QString rangeOfSeats(SeatWord word, SeatCount from, SeatCount to, const QLocale& locale);
/// How many quotes are left out of figures, as what is kept of them is not what was written.
[[nodiscard]] QString damagedLine(std::int64_t quotes, const QLocale& locale);
/// "1 day", "30 days".
[[nodiscard]] QString countDays(SeatCount days, const QLocale& locale);
/// With so many decimals at least.
[[nodiscard]] QString formatQuantity(Quantity quantity, const QLocale& locale, int decimals = 0);
/// A figure of a message: money, a percentage or a number.
[[nodiscard]] QString formatDecimal(const Decimal& figure, ArgumentKind kind, const QLocale& locale);
[[nodiscard]] QString formatPercent(Percent percent, const QLocale& locale);

/// What stands for a currency in an amount: "$", or its code where it has no sign of its own.
[[nodiscard]] QString currencySymbol(const Currency& currency);

/// At least the decimals of the currency, more only where the value has them.
[[nodiscard]] QString formatMoney(Money amount, const Currency& currency, const QLocale& locale);
/// The same of a difference: what is more has a plus.
[[nodiscard]] QString signedMoney(Money difference, const Currency& currency, const QLocale& locale);
[[nodiscard]] QString formatRate(FlatAmount rate, const Currency& currency, const QLocale& locale);

/// What each of several comes to, for people: "$1.00", or "about $0.27" where it is not that to the cent. Below a cent
/// with 4 decimals.
[[nodiscard]] QString formatPerSeat(Money amount, const Currency& currency, const QLocale& locale);

/// The same for tables and for things of less than a cent: always 4 decimals.
[[nodiscard]] QString formatEach(Money amount, const Currency& currency, const QLocale& locale);

/// A number as a person types it, as plain decimal text for the core to judge: "1,250.50" becomes "1250.50". Groups
/// must be whole, so that "1,25", which half the world means as 1.25, is nothing rather than 125.
[[nodiscard]] std::optional<std::string> readDecimal(const QString& typed, const QLocale& locale);

/// Money as a person types it ("1,250", "$ 700.50", "1.250,50" where the locale writes so); nothing for other text.
[[nodiscard]] std::optional<Money> readMoney(const QString& typed, const Currency& currency, const QLocale& locale);

[[nodiscard]] inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What went wrong, for the place that shows it; empty where nothing did.
template<class T>
[[nodiscard]] QString problemText(const Result<T>& done)
{
    return done ? QString() : toQString(done.error().message);
}
[[nodiscard]] inline QString problemText(const std::optional<Error>& problem)
{
    return problem ? toQString(problem->message) : QString();
}

/// A text as it stands where a line begins: "no plan takes 3 seats" with a capital.
[[nodiscard]] QString withCapital(const QString& text, const QLocale& locale);

/// Names as a sentence holds them: "A", "A and B", "A, B and C".
[[nodiscard]] QString inSentence(const QStringList& names);

/// What is wrong with an amount that does not read: "Type an amount such as 2,000 or 1,234.50."
[[nodiscard]] QString amountWanted(const QLocale& locale);

} // namespace seatwise::ui
