#include "store/connection.h"

#include <utility>

#include <QSqlError>

namespace seatwise {

Connection::Connection(const QString& name, std::string place)
    : database_(QSqlDatabase::database(name, false))
    , place_(std::move(place))
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
    if (!query.prepare(sql))
        return tl::make_unexpected(failure(query.lastError()));
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
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
    if (auto begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::make_unexpected(begun.error());
    return Transaction(connection);
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
