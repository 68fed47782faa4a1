#include "store/quote_queries.h"

#include <charconv>
#include <utility>

#include "quoting/canonical.h"
#include "store/quote_agreement.h"
#include "store/trail_rows.h"
#include "words/stores_words.h"

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

[[noreturn]] void throwDamaged(const Connection& connection, const QuoteId& id, Message trouble)
{
    throwFailed(words::quoteIsDamaged(id, connection.place(), std::move(trouble)));
}

std::optional<std::string> contentOf(const Connection& connection, const QuoteId& id)
{
    Rows rows = connection.query(QStringLiteral("SELECT content FROM quote_contents WHERE id = ?"), {toQString(id)});
    return rows.next() ? std::optional(rows.text(0)) : std::nullopt;
}

/// The quote of a row with its content, held against the audit trail.
KeptQuote checkedQuote(const Connection& connection, const QuoteRow& row)
{
    const QuoteId& id = row.summary.id;
    auto content = contentOf(connection, id);
    if (!content)
        throwDamaged(connection, id, words::contentIsMissing());
    const TrailSays said = whatTrailSays(contentSaidOf(connection, id), row.seal, row.stateSha256);
    if (Message trouble = quoteTrouble(holdAgainst(*content, row), said); !trouble.empty())
        throwDamaged(connection, id, std::move(trouble));
    Quote quote = asKept(valueOrThrow(readQuote(*content)), row);
    if (row.counted && *row.counted != countedFactsOf(quote))
        throwDamaged(connection, id, words::rowShowsSomethingElse());
    return {std::move(quote), row.added, *std::move(content)};
}

std::optional<QuoteRow> findRow(const Connection& connection, const Condition& condition)
{
    Rows rows(connection.query("SELECT " + rowColumns() + " FROM quotes WHERE " + condition.sql, condition.values));
    return rows.next() ? std::optional(readRow(rows)) : std::nullopt;
}

/// Whether a row that the trail said nothing of when it was written shows what its content says.
bool agrees(const Connection& connection, const QuoteRow& row)
{
    const auto content = contentOf(connection, row.summary.id);
    return content && quoteTrouble(holdAgainst(*content, row), TrailSays::content).empty();
}

Condition conditionOf(const QuoteSearch& search)
{
    QStringList parts;
    QVariantList values;
    if (!search.customer.empty()) {
        parts += QStringLiteral("customer = ?");
        values += toQString(search.customer);
    }
    const bool open = search.status == QuoteStatus::issued;
    if (open || search.status == QuoteStatus::expired) {
        parts += open ? QStringLiteral("status = 'issued' AND valid_through >= ?")
                      : QStringLiteral("status = 'issued' AND valid_through < ?");
        values += toQString(toString(search.today));
    } else if (search.status) {
        parts += QStringLiteral("status = ?");
        values += toQString(toString(*search.status));
    } else {
        parts += QStringLiteral("status <> 'discarded'");
    }
    if (search.validBy) {
        parts += QStringLiteral("valid_through <= ?");
        values += toQString(toString(*search.validBy));
    }
    if (search.onlyFree)
        parts += QStringLiteral("total = 0");
    if (!search.text.empty()) {
        QString pattern = toQString(search.text).toCaseFolded();
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
    Condition condition = byNumber(idOrNumber).value_or(Condition{QStringLiteral("id = ?"), {toQString(idOrNumber)}});
    condition.sql += QLatin1String(" ORDER BY CASE status WHEN 'draft' THEN 1 ELSE 0 END, revision DESC LIMIT 1");
    const auto row = findRow(connection, condition);
    return row ? std::optional(checkedQuote(connection, *row)) : std::nullopt;
}

KeptQuote getQuote(const Connection& connection, std::string_view idOrNumber)
{
    auto kept = findQuote(connection, idOrNumber);
    if (!kept)
        throwFailed(words::noSuchQuote(idOrNumber, connection.place()));
    return std::move(*kept);
}

std::vector<QuoteSummary> listQuotes(const Connection& connection, const QuoteSearch& search)
{
    const Condition condition = conditionOf(search);
    QVariantList values = condition.values;
    values += static_cast<qlonglong>(search.limit);
    Rows rows = connection.query("SELECT " + rowColumns() +
                                     QStringLiteral(", (SELECT content_sha256 FROM audit WHERE subject = "
                                                    "quotes.id ORDER BY sequence DESC LIMIT 1) FROM quotes") +
                                     condition.sql + QStringLiteral(" ORDER BY added DESC LIMIT ?"),
                                 values);
    std::vector<QuoteSummary> quotes;
    std::vector<std::pair<std::size_t, QuoteRow>> sealedByContentAlone;
    while (rows.next()) {
        QuoteRow row = readRow(rows);
        const TrailSays said = whatTrailSays(rows.text(quoteColumns), row.seal, row.stateSha256);
        row.summary.damaged = row.summary.damaged || said == TrailSays::otherwise;
        quotes.push_back(row.summary);
        if (said == TrailSays::content && !row.summary.damaged)
            sealedByContentAlone.emplace_back(quotes.size() - 1, std::move(row));
    }
    for (const auto& [at, row] : sealedByContentAlone)
        quotes[at].damaged = !agrees(connection, row);
    return quotes;
}

QuoteNumber nextNumber(const Connection& connection, int year)
{
    const auto last =
        findRow(connection, {QStringLiteral("number_year = ? ORDER BY number_sequence DESC LIMIT 1"), {year}});
    if (!last)
        return {year, 1};
    // The next number is only as certain as the quote that has the last one.
    static_cast<void>(checkedQuote(connection, *last));
    return {year, last->summary.number->sequence + 1};
}

} // namespace seatwise
