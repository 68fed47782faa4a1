#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "store/dialect.h"
#include "store/store_failure.h"
#include "store/stored_row.h"

namespace seatwise {

class Connection;

/// The rows that a statement answers with, as they are stored. Lives no longer than its connection.
class Rows final : public StoredRows
{
public:
    /// `sql` is the statement where the connection may have it back for the next time; empty where it may not.
    Rows(QSqlQuery query, const Connection& connection, QString sql)
        : query_(std::move(query))
        , connection_(&connection)
        , sql_(std::move(sql))
    {
    }
    Rows(Rows&& other) noexcept
        : query_(std::move(other.query_))
        , connection_(std::exchange(other.connection_, nullptr))
        , sql_(std::move(other.sql_))
    {
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;
    ~Rows() override;

    [[nodiscard]] bool next() override;
    [[nodiscard]] Kind kind(int column) const override;
    [[nodiscard]] std::int64_t whole(int column) const override { return value(column).toLongLong(); }
    [[nodiscard]] std::string text(int column) const override;
    [[nodiscard]] QVariant value(int column) const { return query_.value(column); }

    /// How many rows a statement wrote.
    [[nodiscard]] int written() const { return query_.numRowsAffected(); }

private:
    QSqlQuery query_;
    const Connection* connection_; ///< none once moved from
    QString sql_;
};

/// A connection to a database, closed when the last reference to it goes. Needs a QCoreApplication, which finds Qt's
/// drivers. What every call to the driver returns is judged; what the driver says goes into the one line of the error.
class Connection
{
public:
    /// Takes over Qt's connection of that name and opens it. `place` is what messages call it: its file, or its
    /// address. Throws StoreFailure.
    Connection(const QString& name, std::string place, const Dialect& dialect);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    [[nodiscard]] const std::string& place() const noexcept { return place_; }

    [[nodiscard]] const Dialect& dialect() const noexcept { return *dialect_; }

    /// The path of a store in a file; empty for one on a server.
    [[nodiscard]] std::string file() const;

    /// Runs a statement with values for its question marks. Throws StoreFailure, and ConnectionLost where the server is
    /// gone.
    [[nodiscard]] Rows query(const QString& sql, const QVariantList& values = {}) const;

    /// As query(), for statements without an answer.
    void execute(const QString& sql, const QVariantList& values = {}) const;

    /// Runs a statement that writes one row. Throws StoreFailure where another number of rows was written, which the
    /// database calls a success: a trigger can have it ignored.
    void write(const QString& sql, const QVariantList& values) const;

    /// The one value that a query asks for; none without a row.
    [[nodiscard]] std::optional<QVariant> valueOf(const QString& sql, const QVariantList& values = {}) const;

    /// Throws "the store FILE failed: database or disk is full".
    [[noreturn]] void fail(const QSqlError& error) const;

    /// Opens it anew after it was lost, waiting a few seconds at most for a server that starts again. Throws
    /// ConnectionLost.
    void reopen();

    /// Whether it was lost and could not be opened anew.
    [[nodiscard]] bool isLost() const noexcept { return isLost_; }

private:
    friend class Rows;

    /// A statement, ready for its values: as it was prepared the last time, where nobody else reads its rows now.
    /// Preparing is a quarter of what a save asks of the processor.
    [[nodiscard]] QSqlQuery prepared(const QString& sql) const;
    [[nodiscard]] bool isRepeated(const QString& sql) const;
    /// Takes a statement back, with its rows read or not.
    void takeBack(const QString& sql, QSqlQuery query) const;
    [[noreturn]] void end(const QSqlError& error, bool isLoss) const;
    void close();
    void open();
    /// Opens it; again where somebody answered and went away.
    void openFirst();

    QSqlDatabase database_;
    mutable std::map<QString, QSqlQuery> prepared_; ///< statements of a store in a file that nobody reads from
    std::string place_;
    const Dialect* dialect_;
    bool isLost_ = false; ///< and did not come back
};

/// A transaction that takes the store for writing at once, so that two writers wait instead of failing. Undone unless
/// commit() was reached.
class Transaction
{
public:
    /// Begins one. Throws StoreFailure, as commit() does.
    explicit Transaction(const Connection& connection)
        : Transaction(connection, connection.dialect().begin)
    {
    }

    /// As above, by other statements.
    Transaction(const Connection& connection, const QStringList& begin);

    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

private:
    const Connection* connection_; ///< none once committed
};

/// Never a null text, which a database takes for NULL.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return text.empty() ? QStringLiteral("") : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace seatwise
