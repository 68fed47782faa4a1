#pragma once

#include "store/rows.h"
#include "store/stored_row.h"

namespace seatwise {

/// Rows of a connection as they are stored.
class ConnectionRows final : public StoredRows
{
public:
    explicit ConnectionRows(Rows rows)
        : rows_(std::move(rows))
    {
    }

    [[nodiscard]] bool next() override { return rows_.next(); }
    [[nodiscard]] Kind kind(int column) const override;
    [[nodiscard]] std::int64_t whole(int column) const override { return rows_.integer(column); }
    [[nodiscard]] std::string text(int column) const override;

private:
    Rows rows_;
};

} // namespace seatwise
