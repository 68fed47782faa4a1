#include "store/dialect.h"

#include "files/store_signature.h"
#include "store/postgres_guards.h"
#include "store/postgres_indexes.h"

namespace seatwise {

namespace {

/// No SQLSTATE: the client's library found nobody at the other end. 08: connection exceptions. 57P01 to 57P03 and
/// 57P05: the server stops, restarts, or was told to end the session, or its patience with an idle one is over; 25P03:
/// the same within a transaction. Source: PostgreSQL's manual, appendix A.
bool isLossOfServer(const QString& sqlState)
{
    static const QStringList endings{QStringLiteral("57P01"), QStringLiteral("57P02"), QStringLiteral("57P03"),
                                     QStringLiteral("57P05"), QStringLiteral("25P03")};
    return sqlState.isEmpty() || sqlState.startsWith(QLatin1String("08")) || endings.contains(sqlState);
}

} // namespace

const Dialect& sqliteDialect()
{
    static const QStringList begin{QStringLiteral("BEGIN IMMEDIATE")};
    static const Dialect dialect{{QStringLiteral("PRAGMA journal_mode=PERSIST"),
                                  QStringLiteral("PRAGMA journal_size_limit=1048576"),
                                  QStringLiteral("PRAGMA synchronous=EXTRA"), QStringLiteral("PRAGMA foreign_keys=ON"),
                                  QStringLiteral("PRAGMA trusted_schema=OFF"),
                                  QStringLiteral("PRAGMA cell_size_check=ON"), QStringLiteral("PRAGMA mmap_size=0")},
                                 begin,
                                 {QStringLiteral("BEGIN")},
                                 begin,
                                 {QStringLiteral("PRAGMA application_id=%1").arg(applicationId)},
                                 QStringLiteral("PRAGMA user_version"),
                                 QStringLiteral("PRAGMA user_version=%1"),
                                 {},
                                 {},
                                 {QStringLiteral("PRAGMA integrity_check(1)")},
                                 nullptr,
                                 true};
    return dialect;
}

const Dialect& postgresDialect()
{
    static const Dialect dialect{
        // Nothing outside the store's own schema is found by a bare name, a commit is on the disk, and nobody waits for
        // another writer for ever.
        {QStringLiteral("SET search_path TO seatwise, pg_temp"), QStringLiteral("SET synchronous_commit TO on"),
         QStringLiteral("SET lock_timeout TO '30s'"), QStringLiteral("SET client_min_messages TO error"),
         // To compile a statement for the processor took longer than any statement of a store.
         QStringLiteral("SET jit TO off")},
        {QStringLiteral("BEGIN"), QStringLiteral("LOCK TABLE numbers IN EXCLUSIVE MODE")},
        {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")},
        {QStringLiteral("BEGIN"), QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(applicationId)},
        {QStringLiteral("CREATE SCHEMA IF NOT EXISTS seatwise"),
         QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"),
         QStringLiteral("INSERT INTO schema_version SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM schema_version)")},
        QStringLiteral("SELECT version FROM schema_version"),
        QStringLiteral("UPDATE schema_version SET version = %1"),
        postgresGuards(),
        postgresIndexes(),
        {},
        isLossOfServer,
        false};
    return dialect;
}

} // namespace seatwise
