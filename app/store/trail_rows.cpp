#include "store/trail_rows.h"

#include <utility>

#include <QDateTime>

#include "digest/digest.h"
#include "store/migration.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

/// Nobody writes so many; a number near the largest that there is was put there.
constexpr std::int64_t maxRecords = 1'000'000'000'000;

constexpr QLatin1String columns("sequence, at, event, subject, detail, content_sha256, previous, hash");

constexpr int columnCount = 8;

std::optional<AuditRecord> firstOf(Rows rows)
{
    return rows.next() ? std::optional(readRecord(rows)) : std::nullopt;
}

std::vector<AuditRecord> allOf(Rows rows)
{
    std::vector<AuditRecord> records;
    while (rows.next())
        records.push_back(readRecord(rows));
    return records;
}

Rows select(const Connection& connection, QLatin1String rest, const QVariantList& values = {})
{
    return connection.query(QLatin1String("SELECT ") + trailColumns() + rest, values);
}

/// What stands for the record before the first one.
AuditRecord startOf(const Connection& connection)
{
    const auto id = versionOf(connection) < firstVersionOfIdentity
                        ? std::nullopt
                        : connection.valueOf(QStringLiteral("SELECT id FROM store_identity"));
    AuditRecord before;
    before.hash = id ? trailStart(id->toString().toStdString()) : auditStart();
    return before;
}

} // namespace

QLatin1String trailColumns()
{
    return columns;
}

AuditRecord readRecord(const StoredRow& row)
{
    AuditRecord record{row.whole(0), row.text(1), row.text(2), row.text(3),
                       row.text(4),  row.text(5), row.text(6), row.text(7)};
    bool asWritten = row.kind(0) == StoredRow::Kind::whole;
    for (int column = 1; column < columnCount; ++column)
        asWritten = asWritten && row.kind(column) == StoredRow::Kind::text;
    if (!asWritten)
        record.hash.clear();
    return record;
}

std::optional<AuditRecord> lastRecord(const Connection& connection)
{
    return firstOf(select(connection, QLatin1String(" FROM audit ORDER BY sequence DESC LIMIT 1")));
}

std::string contentSaidOf(const Connection& connection, std::string_view subject)
{
    const auto last =
        firstOf(select(connection, QLatin1String(" FROM audit WHERE subject = ? ORDER BY sequence DESC LIMIT 1"),
                       {toQString(subject)}));
    return last && last->hash == hashOf(*last) ? last->contentSha256 : std::string();
}

std::vector<AuditRecord> trailOf(const Connection& connection, std::string_view subject)
{
    return allOf(
        select(connection, QLatin1String(" FROM audit WHERE subject = ? ORDER BY sequence"), {toQString(subject)}));
}

std::vector<AuditRecord> wholeTrail(const Connection& connection)
{
    return allOf(select(connection, QLatin1String(" FROM audit ORDER BY sequence")));
}

bool hasRecord(const Connection& connection, const AuditRecord& record)
{
    const auto hash = connection.valueOf(QStringLiteral("SELECT hash FROM audit WHERE sequence = ?"),
                                         {static_cast<qlonglong>(record.sequence)});
    return hash && hash->toString() == toQString(record.hash);
}

std::optional<AuditRecord> trailEnd(const Connection& connection)
{
    auto last = lastRecord(connection);
    if (last && (last->hash != hashOf(*last) || last->sequence < 1 || last->sequence >= maxRecords))
        throwFailed(words::lastRecordWasChanged(connection.place()));
    return last;
}

std::int64_t sequenceAfter(const std::optional<AuditRecord>& end) noexcept
{
    return end ? end->sequence + 1 : 1;
}

std::string trailStart(std::string_view storeId)
{
    return sha256Hex("seatwise store " + std::string(storeId));
}

void append(const Connection& connection, const AuditEntry& entry, const std::optional<AuditRecord>& end)
{
    AuditRecord record = recordOf(entry);
    record.at = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    record = chained(std::move(record), end ? end : startOf(connection));
    connection.write(QLatin1String("INSERT INTO audit (") + columns +
                         QLatin1String(") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                     {static_cast<qlonglong>(record.sequence), toQString(record.at), toQString(record.event),
                      toQString(record.subject), toQString(record.detail), toQString(record.contentSha256),
                      toQString(record.previous), toQString(record.hash)});
    if (lastRecord(connection) != record)
        throwFailed(words::recordNotKept(connection.place()));
}

void append(const Connection& connection, const AuditEntry& entry)
{
    append(connection, entry, trailEnd(connection));
}

} // namespace seatwise
