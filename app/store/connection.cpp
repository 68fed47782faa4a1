#include "store/connection.h"

#include <utility>

#include <QSqlError>

namespace seatwise {

namespace {

/// The name of a connection of Qt's goes with its last copy.
void forget(QSqlDatabase& database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

/// Undoes what is open. After a full disk or a lost connection it is undone already, and this failing says nothing.
void rollBack(const Connection& connection) noexcept
{
    try {
        connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const StoreFailure&) {
        return;
    }
}

} // namespace

Connection::Connection(const QString& name, std::string place, const Dialect& dialect)
    : database_(QSqlDatabase::database(name, false))
    , place_(std::move(place))
    , dialect_(&dialect)
{
    try {
        open();
    } catch (const StoreFailure&) {
        forget(database_);
        throw;
    }
}

Connection::~Connection()
{
    forget(database_);
}

void Connection::open()
{
    if (!database_.open())
        fail(database_.lastError());
    for (const QString& setting : dialect_->session)
        execute(setting);
}

void Connection::fail(const QSqlError& error) const
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    throwFailed("the store " + place_ + " failed: " + said.simplified().toStdString());
}

Rows Connection::query(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    bool done = false;
    if (values.isEmpty()) // PostgreSQL prepares no BEGIN, LOCK or CREATE
        done = query.exec(sql);
    else if (query.prepare(sql)) {
        for (const QVariant& value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (!done) // also where lastError() says nothing, as it does of a connection that is gone
        fail(query.lastError());
    return {std::move(query), *this};
}

void Connection::execute(const QString& sql, const QVariantList& values) const
{
    static_cast<void>(query(sql, values));
}

std::optional<QVariant> Connection::valueOf(const QString& sql, const QVariantList& values) const
{
    Rows rows = query(sql, values);
    return rows.next() ? std::optional(rows.value(0)) : std::nullopt;
}

bool Rows::next()
{
    if (query_.next())
        return true;
    if (query_.lastError().isValid() || !query_.isActive())
        connection_->fail(query_.lastError());
    return false;
}

Transaction::Transaction(const Connection& connection, const QStringList& begin)
    : connection_(&connection)
{
    try {
        for (const QString& statement : begin)
            connection.execute(statement);
    } catch (const StoreFailure&) {
        rollBack(connection);
        throw;
    }
}

Transaction::~Transaction()
{
    if (connection_ != nullptr)
        rollBack(*connection_);
}

void Transaction::commit()
{
    connection_->execute(QStringLiteral("COMMIT"));
    connection_ = nullptr;
}

} // namespace seatwise
