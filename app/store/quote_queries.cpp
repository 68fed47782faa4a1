#include "store/quote_queries.h"

#include <charconv>

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

[[noreturn]] void throwDamaged(const Connection& connection, const std::string& id, const std::string& why)
{
    throwFailed("the quote " + id + " in " + connection.place() + " is damaged: " + why + "; restore a backup");
}

/// The quote of a row with its content, held against the audit trail.
KeptQuote checkedQuote(const Connection& connection, const QuoteRow& row, const std::string& content,
                       const std::optional<AuditRecord>& last)
{
    const std::string& id = row.summary.id;
    if (row.summary.damaged)
        throwDamaged(connection, id, "its row was changed");
    const std::string state = stateSha256(content, row.summary.status, row.decided);
    if (state != row.stateSha256)
        throwDamaged(connection, id, "its content was changed");
    if (!last || last->contentSha256 != state || last->hash != hashOf(*last))
        throwDamaged(connection, id, "it is not what the audit trail says");
    Quote quote = valueOrThrow(readQuote(content));
    quote.status = row.summary.status;
    if (row.decided && !quote.decision)
        quote.decision = Decision{*row.decided, {}, {}};
    return {std::move(quote), row.added};
}

std::string contentOf(const Connection& connection, const std::string& id)
{
    const auto content =
        connection.valueOf(QStringLiteral("SELECT content FROM quote_contents WHERE id = ?"), {qt(id)});
    if (!content)
        throwDamaged(connection, id, "its content is missing");
    return content->toString().toStdString();
}

std::optional<QuoteRow> findRow(const Connection& connection, std::string_view idOrNumber)
{
    const Condition condition = byNumber(idOrNumber).value_or(Condition{QStringLiteral("id = ?"), {qt(idOrNumber)}});
    Rows rows = connection.query("SELECT " + rowColumns() + " FROM quotes WHERE " + condition.sql +
                                     QStringLiteral(" ORDER BY CASE status WHEN 'draft' THEN 1 ELSE 0 END, revision "
                                                    "DESC LIMIT 1"),
                                 condition.values);
    return rows.next() ? std::optional(readRow(rows)) : std::nullopt;
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
    } else {
        parts += QStringLiteral("status <> 'discarded'");
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

std::optional<KeptQuote> findQuote(const Connection& connection, std::string_view idOrNumber)
{
    const auto row = findRow(connection, idOrNumber);
    if (!row)
        return std::nullopt;
    const std::string& id = row->summary.id;
    return checkedQuote(connection, *row, contentOf(connection, id), lastRecordAbout(connection, id));
}

KeptQuote getQuote(const Connection& connection, std::string_view idOrNumber)
{
    auto kept = findQuote(connection, idOrNumber);
    if (!kept)
        throwFailed("there is no quote " + std::string(idOrNumber) + " in " + connection.place());
    return std::move(*kept);
}

std::vector<QuoteSummary> listQuotes(const Connection& connection, const QuoteSearch& search)
{
    const Condition condition = conditionOf(search);
    QVariantList values = condition.values;
    values += static_cast<qlonglong>(search.limit);
    Rows rows = connection.query("SELECT " + rowColumns() + " FROM quotes" + condition.sql +
                                     QStringLiteral(" ORDER BY added DESC LIMIT ?"),
                                 values);
    std::vector<QuoteSummary> quotes;
    while (rows.next())
        quotes.push_back(readRow(rows).summary);
    return quotes;
}

QuoteNumber nextNumber(const Connection& connection, int year)
{
    const auto last = connection.valueOf(QStringLiteral("SELECT last FROM numbers WHERE year = ?"), {year});
    return {year, last.value_or(0).toLongLong() + 1};
}

} // namespace seatwise
