#include "store/migration.h"

#include <algorithm>

#include <QUuid>

#include "digest/digest.h"
#include "store/trail_rows.h"
#include "words/stores_words.h"
#include "words/trail_words.h"

namespace seatwise {

namespace {

/// Gives a store its id. A trail that began without it says so from here on.
void giveIdentity(const Connection& connection)
{
    const std::string id = QUuid::createUuid().toString(QUuid::Id128).toStdString();
    connection.execute(QStringLiteral("INSERT INTO store_identity VALUES (?, 0, ?)"), {qt(id), QStringLiteral("")});
    const auto end = trailEnd(connection);
    if (!end)
        return;
    append(connection, AuditEntry{std::string(identifiedEvent), id, words::storeGivenId(), sha256Hex(id)}, end);
}

} // namespace

int versionOf(const Connection& connection)
{
    const auto version = connection.valueOf(connection.dialect().readVersion);
    if (!version)
        throwFailed(words::storeSaysNoVersion(connection.place()));
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
        throwFailed(words::storeOfNewerSeatwise(connection.place(), before, versionAfter(steps)));
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

} // namespace seatwise
