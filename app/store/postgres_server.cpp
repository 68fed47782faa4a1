#include "store/postgres_server.h"

#include <QUuid>

#include "store/migration.h"
#include "store/resumed.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

QString connectOptions(const ServerAddress& server)
{
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=seatwise"),
                        QStringLiteral("keepalives_idle=15"), QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=3"), QStringLiteral("tcp_user_timeout=30000")};
    if (!server.sslMode.empty())
        options += QStringLiteral("sslmode=") + toQString(server.sslMode);
    if (!server.rootCertificate.empty())
        options += QStringLiteral("sslrootcert=") + toQString(server.rootCertificate);
    return options.join(u';');
}

std::unique_ptr<Connection> connect(const ServerAddress& server, const std::string& password)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    database.setHostName(toQString(server.host));
    database.setPort(server.port);
    database.setDatabaseName(toQString(server.database));
    database.setUserName(toQString(server.user));
    database.setPassword(toQString(password));
    database.setConnectOptions(connectOptions(server));
    return std::make_unique<Connection>(name, toString(server), postgresDialect());
}

/// Whether this role, or one that it can take on, may change the trail: as a table, a column of it, or through a
/// trigger.
constexpr const char* anyRoleMayFalsify =
    "SELECT bool_or(has_table_privilege(oid, 'seatwise.audit', 'UPDATE, DELETE, TRUNCATE, TRIGGER') OR "
    "has_any_column_privilege(oid, 'seatwise.audit', 'UPDATE')) "
    "FROM pg_catalog.pg_roles WHERE pg_has_role(oid, 'MEMBER')";

bool isTrue(const Connection& connection, const QString& condition)
{
    return connection.valueOf(condition).value_or(false).toBool();
}

/// Whether the store is there and this role may look into it.
void checkUsable(const Connection& connection)
{
    const auto usable = connection.valueOf(QStringLiteral("SELECT has_schema_privilege(oid, 'USAGE') FROM "
                                                          "pg_catalog.pg_namespace WHERE nspname = 'seatwise'"));
    if (!usable)
        throwFailed(words::storeHasNoTables(connection.place()));
    if (!usable->toBool())
        throwFailed(words::roleMayNotUseStore(connection.place()));
}

/// The program must not be able to change what it wrote.
void checkHarmless(const Connection& connection)
{
    if (isTrue(connection, QLatin1String(anyRoleMayFalsify)))
        throwFailed(words::roleCouldChangeTrail(connection.place()));
}

void checkVersion(const Connection& connection)
{
    const int version = versionOf(connection);
    const int known = versionAfter(schemaSteps());
    if (version > known)
        throwFailed(words::storeOfNewerSeatwise(connection.place(), version, known));
    if (version < known)
        throwFailed(words::storeOfOlderSeatwise(connection.place(), version));
}

/// Whether this role was granted the newest tables too.
void checkGrants(const Connection& connection)
{
    if (!isTrue(connection, QStringLiteral("SELECT has_table_privilege('workshop_items', 'INSERT') AND "
                                           "has_table_privilege('approvers', 'SELECT') AND "
                                           "has_table_privilege('customers', 'INSERT')")))
        throwFailed(words::roleMayNotUseAllOfStore(connection.place()));
}

/// A database in another encoding would not keep every name.
void checkEncoding(const Connection& connection)
{
    std::string encoding =
        connection.valueOf(QStringLiteral("SHOW server_encoding")).value_or(QVariant()).toString().toStdString();
    if (encoding != "UTF8")
        throwFailed(words::databaseIsNotUtf8(connection.place(), std::move(encoding)));
}

/// The version of the tables; 0 where there are none.
int versionOrNone(const Connection& connection)
{
    return isTrue(connection, QStringLiteral("SELECT to_regclass('seatwise.schema_version') IS NOT NULL"))
               ? versionOf(connection)
               : 0;
}

/// What a role may do; nothing for no role.
QStringList grantsTo(const std::string& role)
{
    if (role.empty())
        return {};
    const QString to = " TO \"" + toQString(role).replace(u'"', QLatin1String("\"\"")) + u'"';
    return {QStringLiteral("GRANT USAGE ON SCHEMA seatwise") + to,
            QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA seatwise") + to,
            QStringLiteral(
                "GRANT INSERT ON price_books, quotes, quote_contents, numbers, audit, workshop_items, customers, "
                "customer_starts") +
                to,
            QStringLiteral("GRANT UPDATE ON quotes, quote_contents, numbers, workshop_items, customers") + to,
            QStringLiteral("GRANT DELETE ON customer_starts") + to};
}

} // namespace

Result<std::unique_ptr<Connection>> openServerStore(const ServerAddress& server, const std::string& password)
{
    return asResult([&] {
        auto connection = connect(server, password);
        resumed(*connection, [&] {
            checkUsable(*connection);
            checkHarmless(*connection);
            checkVersion(*connection);
            checkGrants(*connection);
        });
        return connection;
    });
}

Result<std::unique_ptr<Connection>> openServerStoreAsOwner(const ServerAddress& server, const std::string& password)
{
    return asResult([&] {
        auto connection = connect(server, password);
        resumed(*connection, [&] {
            checkUsable(*connection);
            checkVersion(*connection);
            if (!isTrue(*connection, QStringLiteral("SELECT has_table_privilege('approvers', 'INSERT, DELETE')")))
                throwRefused(words::approversChangedByOwner(connection->place()));
        });
        return connection;
    });
}

Result<MigratedVersions> migrateServerStore(const ServerAddress& server, const std::string& password,
                                            const std::string& grantTo)
{
    return asResult([&] {
        const auto connection = connect(server, password);
        std::optional<int> before; // as found first: the answer to a commit that was kept may have been lost
        resumed(*connection, [&] {
            checkEncoding(*connection);
            before = before.value_or(versionOrNone(*connection));
            migrate(*connection, schemaSteps(), grantsTo(grantTo));
        });
        return MigratedVersions{before.value_or(0), versionAfter(schemaSteps())};
    });
}

} // namespace seatwise
