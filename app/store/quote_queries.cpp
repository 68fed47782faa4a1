#include "store/quote_queries.h"

#include <charconv>

#include <QSqlError>

#include "quoting/read_quote.h"
#include "store/trail_rows.h"

namespace seatwise {

namespace {

struct Condition
{
    QString sql;
    QVariantList values;
};

/// "SW-2026-000123", with the revision after " r" or "-r" if one is named.
std::optional<Condition> byNumber(std::string_view name)
{
    const std::size_t at = name.find_first_of("rR");
    const bool named = at != std::string_view::npos && at > 0;
    const auto number = parseQuoteNumber(named ? name.substr(0, at - 1) : name);
    if (!number)
        return std::nullopt;
    Condition condition{QStringLiteral("number_year = ? AND number_sequence = ?"),
                        {number->year, static_cast<qlonglong>(number->sequence)}};
    if (!named)
        return condition;
    int revision = 0;
    const auto [end, error] = std::from_chars(name.data() + at + 1, name.data() + name.size(), revision);
    if (error != std::errc{} || end != name.data() + name.size())
        return std::nullopt;
    condition.sql += QLatin1String(" AND revision = ?");
    condition.values += revision;
    return condition;
}

tl::unexpected<Error> damaged(const Connection& connection, const std::string& id, const std::string& why)
{
    return failed("the quote " + id + " in " + connection.place() + " is damaged: " + why + "; restore a backup");
}

/// The quote of a row with its content, held against the audit trail.
Result<KeptQuote> checkedQuote(const Connection& connection, const QuoteRow& row, const std::string& content,
                               const std::optional<AuditRecord>& last)
{
    const std::string& id = row.summary.id;
    if (row.summary.damaged)
        return damaged(connection, id, "its row was changed");
    const std::string state = stateSha256(content, row.summary.status, row.decided);
    if (state != row.stateSha256)
        return damaged(connection, id, "its content was changed");
    if (!last || last->contentSha256 != state || last->hash != hashOf(*last))
        return damaged(connection, id, "it is not what the audit trail says");
    auto quote = readQuote(content);
    if (!quote)
        return tl::make_unexpected(quote.error());
    quote->status = row.summary.status;
    quote->decided = row.decided;
    return KeptQuote{std::move(*quote), row.added};
}

Result<std::string> contentOf(const Connection& connection, const std::string& id)
{
    auto query = connection.query(QStringLiteral("SELECT content FROM quote_contents WHERE id = ?"), {qt(id)});
    if (!query)
        return tl::make_unexpected(query.error());
    if (!query->next())
        return damaged(connection, id, "its content is missing");
    return query->value(0).toString().toStdString();
}

Condition conditionOf(const QuoteSearch& search)
{
    QStringList parts;
    QVariantList values;
    if (!search.customer.empty()) {
        parts += QStringLiteral("customer = ?");
        values += qt(search.customer);
    }
    const bool open = search.status == QuoteStatus::issued;
    if (open || search.status == QuoteStatus::expired) {
        parts += open ? QStringLiteral("status = 'issued' AND valid_through >= ?")
                      : QStringLiteral("status = 'issued' AND valid_through < ?");
        values += qt(toString(search.today));
    } else if (search.status) {
        parts += QStringLiteral("status = ?");
        values += qt(toString(*search.status));
    }
    if (search.validBy) {
        parts += QStringLiteral("valid_through <= ?");
        values += qt(toString(*search.validBy));
    }
    if (search.onlyFree)
        parts += QStringLiteral("total = 0");
    if (!search.text.empty()) {
        QString pattern = qt(search.text).toCaseFolded();
        for (const auto* special : {"!", "%", "_"})
            pattern.replace(QLatin1String(special), QLatin1Char('!') + QLatin1String(special));
        parts += QStringLiteral("search LIKE ? ESCAPE '!'");
        values += QString(QLatin1Char('%') + pattern + QLatin1Char('%'));
    }
    return {parts.isEmpty() ? QString() : QLatin1String(" WHERE ") + parts.join(QLatin1String(" AND ")), values};
}

} // namespace

Result<KeptQuote> findQuote(const Connection& connection, std::string_view idOrNumber)
{
    const Condition condition = byNumber(idOrNumber).value_or(Condition{QStringLiteral("id = ?"), {qt(idOrNumber)}});
    auto query = connection.query("SELECT " + rowColumns() + " FROM quotes WHERE " + condition.sql +
                                      QStringLiteral(" ORDER BY CASE status WHEN 'draft' THEN 1 ELSE 0 END, revision "
                                                     "DESC LIMIT 1"),
                                  condition.values);
    if (!query)
        return tl::make_unexpected(query.error());
    if (!query->next())
        return failed("there is no quote " + std::string(idOrNumber) + " in " + connection.place());
    const QuoteRow row = readRow(*query);
    query->finish();
    const auto content = contentOf(connection, row.summary.id);
    if (!content)
        return tl::make_unexpected(content.error());
    const auto last = lastRecordAbout(connection, row.summary.id);
    if (!last)
        return tl::make_unexpected(last.error());
    return checkedQuote(connection, row, *content, *last);
}

Result<bool> hasQuote(const Connection& connection, std::string_view id)
{
    auto query = connection.query(QStringLiteral("SELECT 1 FROM quotes WHERE id = ?"), {qt(id)});
    if (!query)
        return tl::make_unexpected(query.error());
    return query->next();
}

Result<std::vector<QuoteSummary>> listQuotes(const Connection& connection, const QuoteSearch& search)
{
    const Condition condition = conditionOf(search);
    QVariantList values = condition.values;
    values += static_cast<qlonglong>(search.limit);
    auto query = connection.query("SELECT " + rowColumns() + " FROM quotes" + condition.sql +
                                      QStringLiteral(" ORDER BY added DESC LIMIT ?"),
                                  values);
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<QuoteSummary> quotes;
    while (query->next())
        quotes.push_back(readRow(*query).summary);
    if (query->lastError().isValid())
        return tl::make_unexpected(connection.failure(query->lastError()));
    return quotes;
}

Result<QuoteNumber> nextNumber(const Connection& connection, int year)
{
    auto query = connection.query(QStringLiteral("SELECT last FROM numbers WHERE year = ?"), {year});
    if (!query)
        return tl::make_unexpected(query.error());
    return QuoteNumber{year, query->next() ? query->value(0).toLongLong() + 1 : 1};
}

} // namespace seatwise
