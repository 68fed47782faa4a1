#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace seatwise {

class Connection;

/// The rows that a statement answers with, one at a time. Lives no longer than its connection.
class Rows
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
    ~Rows();

    /// Steps to the next row; false after the last one. Throws StoreFailure when the rows cannot be read to their end.
    [[nodiscard]] bool next();

    // A column of this row.
    [[nodiscard]] QVariant value(int column) const { return query_.value(column); }

    [[nodiscard]] std::string text(int column) const { return query_.value(column).toString().toStdString(); }

    [[nodiscard]] std::int64_t integer(int column) const { return query_.value(column).toLongLong(); }

    /// How many rows a statement wrote.
    [[nodiscard]] int written() const { return query_.numRowsAffected(); }

private:
    QSqlQuery query_;
    const Connection* connection_; ///< none once moved from
    QString sql_;
};

} // namespace seatwise
