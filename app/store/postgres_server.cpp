#include "store/postgres_server.h"

#include <QSqlError>
#include <QUuid>

#include "store/migration.h"

namespace seatwise {

namespace {

/// What every session of ours sets first. Nothing outside the store's own schema is found by a bare name, a commit is
/// on the disk, and nobody waits for another writer for ever.
const QStringList& sessionSettings()
{
    static const QStringList settings{
        QStringLiteral("SET search_path TO seatwise, pg_temp"), QStringLiteral("SET synchronous_commit TO on"),
        QStringLiteral("SET lock_timeout TO '30s'"), QStringLiteral("SET client_min_messages TO error")};
    return settings;
}

QString connectOptions(const ServerAddress& server)
{
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=seatwise")};
    if (!server.sslMode.empty())
        options += QStringLiteral("sslmode=") + qt(server.sslMode);
    if (!server.rootCertificate.empty())
        options += QStringLiteral("sslrootcert=") + qt(server.rootCertificate);
    return options.join(u';');
}

QSqlError opened(const QString& name, const ServerAddress& server, const std::string& password)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    database.setHostName(qt(server.host));
    database.setPort(server.port);
    database.setDatabaseName(qt(server.database));
    database.setUserName(qt(server.user));
    database.setPassword(qt(password));
    database.setConnectOptions(connectOptions(server));
    return database.open() ? QSqlError() : database.lastError();
}

Result<std::unique_ptr<Connection>> connect(const ServerAddress& server, const std::string& password)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QSqlError error = opened(name, server, password);
    auto connection = std::make_unique<Connection>(name, toString(server), postgresDialect());
    if (error.isValid())
        return tl::make_unexpected(connection->failure(error));
    for (const QString& setting : sessionSettings())
        if (const auto set = connection->execute(setting); !set)
            return tl::make_unexpected(set.error());
    return connection;
}

/// The one value that a query asks for.
Result<QVariant> valueOf(const Connection& connection, const QString& sql)
{
    auto query = connection.query(sql);
    if (!query)
        return tl::make_unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

constexpr const char* grantHint = ": its owner has to run seatwise store migrate --grant-to with its name";

/// Whether the store is there and this role is the one to use it.
Result<void> checkRole(const Connection& connection)
{
    const auto usable = valueOf(connection, QStringLiteral("SELECT has_schema_privilege(oid, 'USAGE') FROM "
                                                           "pg_catalog.pg_namespace WHERE nspname = 'seatwise'"));
    if (!usable)
        return tl::make_unexpected(usable.error());
    if (!usable->isValid())
        return failed("the store " + connection.place() +
                      " has no tables yet: its owner has to run seatwise store migrate first");
    if (!usable->toBool())
        return failed("this role may not use the store " + connection.place() + grantHint);
    const auto mayFalsify =
        valueOf(connection, QStringLiteral("SELECT has_table_privilege('audit', 'UPDATE, DELETE, TRUNCATE')"));
    if (!mayFalsify)
        return tl::make_unexpected(mayFalsify.error());
    if (mayFalsify->toBool())
        return failed("this role could change the audit trail of the store " + connection.place() +
                      ": use the one that seatwise store migrate --grant-to was given, not the owner of the tables");
    return {};
}

Result<void> checkVersion(const Connection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > versionAfter(schemaSteps()))
        return failed("the store " + connection.place() + ' ' + writtenByNewer(*version, schemaSteps()));
    if (*version < versionAfter(schemaSteps()))
        return failed("the store " + connection.place() + " has tables of version " + std::to_string(*version) +
                      ", older than this Seatwise: its owner has to run seatwise store migrate");
    return {};
}

/// Whether this role was granted the newest tables too.
Result<void> checkGrants(const Connection& connection)
{
    const auto granted = valueOf(connection, QStringLiteral("SELECT has_table_privilege('workshop_items', 'INSERT')"));
    if (!granted)
        return tl::make_unexpected(granted.error());
    if (!granted->toBool())
        return failed("this role may not use all of the store " + connection.place() + grantHint);
    return {};
}

QStringList grantsTo(const std::string& role)
{
    const QString to = " TO \"" + qt(role).replace(u'"', QLatin1String("\"\"")) + u'"';
    return {QStringLiteral("GRANT USAGE ON SCHEMA seatwise") + to,
            QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA seatwise") + to,
            QStringLiteral("GRANT INSERT ON price_books, quotes, quote_contents, numbers, audit, workshop_items") + to,
            QStringLiteral("GRANT UPDATE ON quotes, quote_contents, numbers, workshop_items") + to};
}

} // namespace

Result<std::unique_ptr<Connection>> openServerStore(const ServerAddress& server, const std::string& password)
{
    auto connection = connect(server, password);
    if (!connection)
        return connection;
    if (const auto checked = checkRole(**connection); !checked)
        return tl::make_unexpected(checked.error());
    if (const auto checked = checkVersion(**connection); !checked)
        return tl::make_unexpected(checked.error());
    if (const auto checked = checkGrants(**connection); !checked)
        return tl::make_unexpected(checked.error());
    return connection;
}

Result<MigratedVersions> migrateServerStore(const ServerAddress& server, const std::string& password,
                                            const std::string& grantTo)
{
    const auto connection = connect(server, password);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto encoding = valueOf(**connection, QStringLiteral("SHOW server_encoding"));
    if (!encoding)
        return tl::make_unexpected(encoding.error());
    if (encoding->toString() != QLatin1String("UTF8"))
        return failed("the database of " + toString(server) + " is in " + encoding->toString().toStdString() +
                      "; quotes need one made with the encoding UTF8");
    const auto before = migrate(**connection);
    if (!before)
        return tl::make_unexpected(before.error());
    if (!grantTo.empty())
        for (const QString& grant : grantsTo(grantTo))
            if (const auto granted = (*connection)->execute(grant); !granted)
                return tl::make_unexpected(granted.error());
    return MigratedVersions{*before, versionAfter(schemaSteps())};
}

} // namespace seatwise
