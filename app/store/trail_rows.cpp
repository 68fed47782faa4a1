#include "store/trail_rows.h"

#include <utility>

#include <QDateTime>

namespace seatwise {

namespace {

constexpr QLatin1String columns("sequence, at, event, subject, detail, content_sha256, previous, hash");

AuditRecord read(const Rows& rows)
{
    return {rows.integer(0), rows.text(1), rows.text(2), rows.text(3),
            rows.text(4),    rows.text(5), rows.text(6), rows.text(7)};
}

std::optional<AuditRecord> firstOf(Rows rows)
{
    return rows.next() ? std::optional(read(rows)) : std::nullopt;
}

std::vector<AuditRecord> allOf(Rows rows)
{
    std::vector<AuditRecord> records;
    while (rows.next())
        records.push_back(read(rows));
    return records;
}

} // namespace

std::optional<AuditRecord> lastRecord(const Connection& connection)
{
    return firstOf(connection.query(QLatin1String("SELECT ") + columns +
                                    QLatin1String(" FROM audit ORDER BY sequence DESC LIMIT 1")));
}

std::optional<AuditRecord> lastRecordAbout(const Connection& connection, std::string_view subject)
{
    return firstOf(connection.query(QLatin1String("SELECT ") + columns +
                                        QLatin1String(" FROM audit WHERE subject = ? ORDER BY sequence DESC LIMIT 1"),
                                    {qt(subject)}));
}

std::vector<AuditRecord> trailOf(const Connection& connection, std::string_view subject)
{
    return allOf(connection.query(QLatin1String("SELECT ") + columns +
                                      QLatin1String(" FROM audit WHERE subject = ? ORDER BY sequence"),
                                  {qt(subject)}));
}

std::vector<AuditRecord> wholeTrail(const Connection& connection)
{
    return allOf(connection.query(QLatin1String("SELECT ") + columns + QLatin1String(" FROM audit ORDER BY sequence")));
}

bool hasRecord(const Connection& connection, const AuditRecord& record)
{
    const auto hash = connection.valueOf(QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"),
                                         {static_cast<qlonglong>(record.sequence)});
    return hash && hash->toString() == qt(record.hash);
}

std::int64_t append(const Connection& connection, AuditRecord record)
{
    record.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    record = chained(std::move(record), lastRecord(connection));
    connection.execute(QLatin1String("INSERT INTO audit (") + columns +
                           QLatin1String(") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                       {static_cast<qlonglong>(record.sequence), qt(record.at), qt(record.event), qt(record.subject),
                        qt(record.detail), qt(record.contentSha256), qt(record.previous), qt(record.hash)});
    return record.sequence;
}

} // namespace seatwise
