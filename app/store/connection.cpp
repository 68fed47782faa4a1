#include "store/connection.h"

#include <utility>

#include <QSqlError>

namespace seatwise {

Connection::Connection(const QString& name, std::string place, const Dialect& dialect)
    : database_(QSqlDatabase::database(name, false))
    , place_(std::move(place))
    , dialect_(&dialect)
{
}

Connection::~Connection()
{
    const QString name = database_.connectionName();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Error Connection::failure(const QSqlError& error) const
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {Error::Kind::failed, "the store " + place_ + " failed: " + said.simplified().toStdString()};
}

Result<QSqlQuery> Connection::query(const QString& sql, const QVariantList& values) const
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (values.isEmpty()) // PostgreSQL prepares no BEGIN, LOCK or CREATE
        query.exec(sql);
    else if (query.prepare(sql)) {
        for (const QVariant& value : values)
            query.addBindValue(value);
        query.exec();
    }
    if (query.lastError().isValid())
        return tl::make_unexpected(failure(query.lastError()));
    return query;
}

Result<void> Connection::execute(const QString& sql, const QVariantList& values) const
{
    const auto done = query(sql, values);
    if (!done)
        return tl::make_unexpected(done.error());
    return {};
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    return begun(connection, connection.dialect().begin);
}

Result<Transaction> Transaction::beginMigration(const Connection& connection)
{
    return begun(connection, connection.dialect().beginMigration);
}

Result<Transaction> Transaction::begun(const Connection& connection, const QStringList& statements)
{
    Transaction transaction(connection);
    for (const QString& statement : statements)
        if (auto done = connection.execute(statement); !done)
            return tl::make_unexpected(done.error());
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept
    : connection_(std::exchange(other.connection_, nullptr))
{
}

Transaction::~Transaction()
{
    // After a full disk the database has undone it already; then this has nothing to do and its failure says nothing.
    if (connection_ != nullptr)
        static_cast<void>(connection_->execute(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    if (auto done = connection_->execute(QStringLiteral("COMMIT")); !done)
        return done;
    connection_ = nullptr;
    return {};
}

} // namespace seatwise
