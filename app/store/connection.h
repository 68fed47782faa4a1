#pragma once

#include <string>
#include <string_view>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "money/error.h"
#include "store/dialect.h"

namespace seatwise {

/// A connection to a database, closed when the last reference to it goes. Needs a QCoreApplication, which finds Qt's
/// drivers. Every statement is checked; what the driver says goes into the one line of the error.
class Connection
{
public:
    /// Takes over Qt's connection of that name. `place` is what messages call it: its file, or its address.
    Connection(const QString& name, std::string place, const Dialect& dialect);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    [[nodiscard]] const std::string& place() const noexcept { return place_; }

    [[nodiscard]] const Dialect& dialect() const noexcept { return *dialect_; }

    /// Runs a statement with values for its question marks.
    [[nodiscard]] Result<QSqlQuery> query(const QString& sql, const QVariantList& values = {}) const;

    /// As query(), for statements without an answer.
    [[nodiscard]] Result<void> execute(const QString& sql, const QVariantList& values = {}) const;

    /// "the store FILE failed: database or disk is full".
    [[nodiscard]] Error failure(const QSqlError& error) const;

private:
    QSqlDatabase database_;
    std::string place_;
    const Dialect* dialect_;
};

/// A transaction that takes the store for writing at once, so that two writers wait instead of failing (reliability,
/// trap 3). Undone unless commit() was reached.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);

    /// As begin(), for a change of the tables themselves.
    [[nodiscard]] static Result<Transaction> beginMigration(const Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] static Result<Transaction> begun(const Connection& connection, const QStringList& statements);

    explicit Transaction(const Connection& connection)
        : connection_(&connection)
    {
    }

    const Connection* connection_; ///< none once committed or moved from
};

/// Never a null text, which a database takes for NULL.
[[nodiscard]] inline QString qt(std::string_view text)
{
    return text.empty() ? QStringLiteral("") : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace seatwise
