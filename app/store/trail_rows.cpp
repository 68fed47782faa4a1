#include "store/trail_rows.h"

#include <QDateTime>
#include <QSqlError>

namespace seatwise {

namespace {

constexpr QLatin1String columns("sequence, at, event, subject, detail, content_sha256, previous, hash");

std::string text(const QSqlQuery& query, int column)
{
    return query.value(column).toString().toStdString();
}

AuditRecord read(const QSqlQuery& query)
{
    return {query.value(0).toLongLong(),
            text(query, 1),
            text(query, 2),
            text(query, 3),
            text(query, 4),
            text(query, 5),
            text(query, 6),
            text(query, 7)};
}

Result<std::optional<AuditRecord>> firstOf(Result<QSqlQuery> query)
{
    if (!query)
        return tl::make_unexpected(query.error());
    return query->next() ? std::optional(read(*query)) : std::nullopt;
}

Result<std::vector<AuditRecord>> allOf(const Connection& connection, Result<QSqlQuery> query)
{
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<AuditRecord> records;
    while (query->next())
        records.push_back(read(*query));
    if (query->lastError().isValid())
        return tl::make_unexpected(connection.failure(query->lastError()));
    return records;
}

} // namespace

Result<std::optional<AuditRecord>> lastRecord(const Connection& connection)
{
    return firstOf(connection.query(QLatin1String("SELECT ") + columns +
                                    QLatin1String(" FROM audit ORDER BY sequence DESC LIMIT 1")));
}

Result<std::optional<AuditRecord>> lastRecordAbout(const Connection& connection, std::string_view subject)
{
    return firstOf(connection.query(QLatin1String("SELECT ") + columns +
                                        QLatin1String(" FROM audit WHERE subject = ? ORDER BY sequence DESC LIMIT 1"),
                                    {qt(subject)}));
}

Result<std::vector<AuditRecord>> trailOf(const Connection& connection, std::string_view subject)
{
    return allOf(connection, connection.query(QLatin1String("SELECT ") + columns +
                                                  QLatin1String(" FROM audit WHERE subject = ? ORDER BY sequence"),
                                              {qt(subject)}));
}

Result<std::vector<AuditRecord>> wholeTrail(const Connection& connection)
{
    return allOf(connection,
                 connection.query(QLatin1String("SELECT ") + columns + QLatin1String(" FROM audit ORDER BY sequence")));
}

Result<std::int64_t> append(const Connection& connection, AuditRecord record)
{
    const auto last = lastRecord(connection);
    if (!last)
        return tl::make_unexpected(last.error());
    record.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    record = chained(std::move(record), *last);
    const auto added = connection.execute(
        QLatin1String("INSERT INTO audit (") + columns + QLatin1String(") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {static_cast<qlonglong>(record.sequence), qt(record.at), qt(record.event), qt(record.subject),
         qt(record.detail), qt(record.contentSha256), qt(record.previous), qt(record.hash)});
    if (!added)
        return tl::make_unexpected(added.error());
    return record.sequence;
}

} // namespace seatwise
