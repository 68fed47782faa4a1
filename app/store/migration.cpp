#include "store/migration.h"

#include <algorithm>

#include <QUuid>

namespace seatwise {

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
        connection.execute(QStringLiteral("INSERT INTO store_identity VALUES (?, 0, ?)"),
                           {QUuid::createUuid().toString(QUuid::Id128), QStringLiteral("")});
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
