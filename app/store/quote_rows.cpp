#include "store/quote_rows.h"

#include <QStringList>

#include "pricebook/digest.h"
#include "store/connection.h"

namespace seatwise {

namespace {

enum Column {
    id,
    added,
    numberYear,
    numberSequence,
    revision,
    status,
    customer,
    plan,
    seats,
    currency,
    total,
    issued,
    validThrough,
    decided,
    search,
    state,
    seal
};

QVariant orNull(const std::optional<Date>& date)
{
    return date ? QVariant(qt(toString(*date))) : QVariant(QString());
}

std::string text(const QVariant& value)
{
    return value.toString().toStdString();
}

std::optional<Date> dateIn(const QVariant& value)
{
    return parseDate(text(value));
}

/// Covers every value before the seal; what is absent counts as empty.
std::string sealOf(const QVariantList& values)
{
    std::string joined;
    for (qsizetype i = 0; i < seal; ++i) {
        joined += values[i].isNull() ? std::string() : text(values[i]);
        joined += '\x1F';
    }
    return sha256Hex(joined);
}

QuoteSummary summaryOf(const QVariantList& values)
{
    QuoteSummary summary;
    summary.id = text(values[id]);
    if (!values[numberSequence].isNull())
        summary.number = QuoteNumber{values[numberYear].toInt(), values[numberSequence].toLongLong()};
    summary.revision = values[revision].toInt();
    const auto kept = parseQuoteStatus(text(values[status]));
    summary.status = kept.value_or(QuoteStatus::draft);
    summary.customer = text(values[customer]);
    summary.plan = text(values[plan]);
    summary.seats = values[seats].toLongLong();
    summary.currency = text(values[currency]);
    summary.total = Money::fromUnits(values[total].toLongLong());
    summary.issued = dateIn(values[issued]);
    summary.validThrough = dateIn(values[validThrough]);
    summary.damaged = !kept || text(values[seal]) != sealOf(values);
    return summary;
}

} // namespace

std::string stateSha256(const std::string& content, QuoteStatus status, const std::optional<Date>& decided)
{
    std::string bytes = content;
    bytes += '\n';
    bytes += toString(status);
    bytes += '\n';
    if (decided)
        bytes += toString(*decided);
    return sha256Hex(bytes);
}

QString rowColumns()
{
    return QStringLiteral("id, added, number_year, number_sequence, revision, status, customer, plan, seats, currency, "
                          "total, issued, valid_through, decided, search, state_sha256, seal");
}

QString searchText(const Quote& quote)
{
    QStringList words{qt(quote.details.customer), qt(quote.price.planName), qt(quote.details.purchaseOrder)};
    if (quote.number)
        words += qt(toString(*quote.number));
    if (quote.decision)
        words += qt(quote.decision->purchaseOrder);
    return words.join(u'\n').toCaseFolded();
}

QVariantList rowValues(const Quote& quote, const std::string& content, std::int64_t order)
{
    // A discarded revision leaves its place to the next one.
    const QuoteNumber* number = quote.number && quote.status != QuoteStatus::discarded ? &*quote.number : nullptr;
    const auto decided = quote.decision ? std::optional(quote.decision->on) : std::nullopt;
    QVariantList values{qt(quote.id),
                        static_cast<qlonglong>(order),
                        number ? QVariant(number->year) : QVariant(),
                        number ? QVariant(static_cast<qlonglong>(number->sequence)) : QVariant(),
                        quote.revision,
                        qt(toString(quote.status)),
                        qt(quote.details.customer),
                        qt(quote.price.plan),
                        static_cast<qlonglong>(quote.price.seats),
                        qt(quote.price.currency.code),
                        static_cast<qlonglong>(quote.price.total.units()),
                        orNull(quote.issued),
                        orNull(quote.validThrough),
                        orNull(decided),
                        searchText(quote),
                        qt(stateSha256(content, quote.status, decided))};
    values += qt(sealOf(values));
    return values;
}

QuoteRow readRow(const Rows& rows)
{
    QVariantList values;
    values.reserve(seal + 1);
    for (int i = 0; i <= seal; ++i)
        values += rows.value(i);
    return {summaryOf(values), dateIn(values[decided]), text(values[state]), values[added].toLongLong()};
}

} // namespace seatwise
