#pragma once

#include <cstdint>
#include <string>

#include <QSqlQuery>
#include <QVariant>

namespace seatwise {

class Connection;

/// The rows that a statement answers with, one at a time. Lives no longer than its connection.
class Rows
{
public:
    Rows(QSqlQuery query, const Connection& connection)
        : query_(std::move(query))
        , connection_(&connection)
    {
    }

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
    const Connection* connection_;
};

} // namespace seatwise
