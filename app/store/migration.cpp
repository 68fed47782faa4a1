#include "store/migration.h"

#include <algorithm>
#include <utility>

#include <QUuid>

#include "pricebook/digest.h"
#include "store/trail_rows.h"

namespace seatwise {

namespace {

/// Gives a store its id. A trail that began without it says so from here on.
void giveIdentity(const Connection& connection)
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    connection.execute(QStringLiteral("INSERT INTO store_identity VALUES (?, 0, ?)"), {id, QStringLiteral("")});
    const auto end = trailEnd(connection);
    if (!end)
        return;
    AuditRecord record;
    record.event = identifiedEvent;
    record.subject = id.toStdString();
    record.detail = "the store was given its id";
    record.contentSha256 = sha256Hex(record.subject);
    append(connection, std::move(record), end);
}

} // namespace

int versionOf(const Connection& connection)
{
    const auto version = connection.valueOf(connection.dialect().readVersion);
    if (!version)
        throwFailed("the store " + connection.place() + " does not say which version its tables have");
    return version->toInt();
}

int migrate(const Connection& connection, const SchemaSteps& steps, const QStringList& grants)
{
    const Dialect& dialect = connection.dialect();
    Transaction transaction(connection, dialect.beginMigration);
    for (const QString& statement : dialect.prepare)
        connection.execute(statement);
    const int before = versionOf(connection);
    if (before > versionAfter(steps))
        throwFailed("the store " + connection.place() + ' ' + writtenByNewer(before, steps));
    for (auto step = steps.begin() + std::max(before, 0); step != steps.end(); ++step)
        for (const QString& statement : *step)
            connection.execute(statement);
    if (before < firstVersionOfIdentity && versionAfter(steps) >= firstVersionOfIdentity)
        giveIdentity(connection);
    for (const QString& guard : dialect.guards)
        connection.execute(guard);
    connection.execute(dialect.writeVersion.arg(versionAfter(steps)));
    for (const QString& grant : grants)
        connection.execute(grant);
    transaction.commit();
    return before;
}

std::string writtenByNewer(std::int64_t version, const SchemaSteps& steps)
{
    return "was written by a newer version of Seatwise, with tables of version " + std::to_string(version) +
           "; this one knows " + std::to_string(versionAfter(steps));
}

} // namespace seatwise
