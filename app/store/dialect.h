#pragma once

#include <QString>
#include <QStringList>

namespace seatwise {

/// What differs between the databases that a store can be kept in. Everything else is the same SQL for all of them.
struct Dialect
{
    QStringList session;        ///< what every connection sets first
    QStringList begin;          ///< opens a transaction that no other writer shares: numbers stay consecutive
    QStringList beginReading;   ///< opens a transaction that sees the store at one moment and writes nothing
    QStringList beginMigration; ///< the same while there may be no tables yet
    QStringList prepare;        ///< within a migration, before its first step: makes the place that holds the version
    QString readVersion;        ///< the version of the tables as one number
    QString writeVersion;       ///< "%1" stands for the version
    QStringList guards;         ///< after a migration: has the database refuse what the program never does
    QStringList indexes;        ///< after a migration: finds quotes where there are very many
    QStringList selfChecks;     ///< what the database finds wrong with itself, a row each; or "ok"

    /// Whether a failure means that the connection has ended; none where it cannot. `sqlState` is empty where the
    /// failure is not the server's own word.
    bool (*isLoss)(const QString& sqlState) = nullptr;
    bool inFile = false; ///< whether a store is a file of this machine
};

/// A file of SQLite. The version is in user_version.
[[nodiscard]] const Dialect& sqliteDialect();

/// A schema "seatwise" of a PostgreSQL database, its version in a table of one row. Writers queue for the table of
/// numbers, which readers do not notice.
[[nodiscard]] const Dialect& postgresDialect();

} // namespace seatwise
