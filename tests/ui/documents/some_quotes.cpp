#include "documents/some_quotes.h"

#include <stdexcept>

#include <QRegularExpression>

#include "calendar/days.h"
#include "quoting/quotes.h"

namespace seatwise::ui::test {

namespace {

constexpr std::int64_t moneyUnitsInACent = 100;

} // namespace

QuoteDocumentOptions plainOptions()
{
    QuoteDocumentOptions options;
    options.today = seatwise::test::day("2026-11-21");
    return options;
}

Quote quoteOfLines(int count)
{
    Quote quote = seatwise::test::sampleQuote();
    seatwise::test::editPrice(quote, [count](PriceParts& price) {
        price.lines.clear();
        for (int i = 1; i <= count; ++i)
            price.lines.push_back({LineKind::flat, words::plain("Service " + std::to_string(i)), Quantity::whole(1),
                                   PerPlan{}, std::nullopt, Money::fromUnits(i * 101 * moneyUnitsInACent)});
        price.subtotal = price.total = Money::fromUnits(101LL * count * (count + 1) / 2 * moneyUnitsInACent);
    });
    quote.firstInvoice->amount = charged(quote).total();
    return quote;
}

QString dollars(long long cents)
{
    QString whole = QString::number(cents / 100);
    for (auto at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, QLatin1Char(','));
    return QStringLiteral("$%1.%2").arg(whole, QString::number(cents % 100).rightJustified(2, QLatin1Char('0')));
}

long long centsOf(const QString& amount)
{
    static const QRegularExpression shape(QStringLiteral("^\\$?([0-9,]+)\\.([0-9]{2})$"));
    const auto match = shape.match(amount);
    if (!match.hasMatch())
        throw std::invalid_argument("no amount: " + amount.toStdString());
    return match.captured(1).remove(QLatin1Char(',')).toLongLong() * 100 + match.captured(2).toLongLong();
}

} // namespace seatwise::ui::test
