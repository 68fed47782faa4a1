#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace seatwise {

/// A row as it is stored, read without converting: a number is no text, and a text no number. SQLite keeps in a column
/// whatever was written there.
class StoredRow
{
public:
    enum class Kind { absent, whole, text, other };

    StoredRow() = default;
    StoredRow(const StoredRow&) = delete;
    StoredRow& operator=(const StoredRow&) = delete;
    virtual ~StoredRow() = default;

    [[nodiscard]] virtual Kind kind(int column) const = 0;

    /// The number in a column of the kind `whole`.
    [[nodiscard]] virtual std::int64_t whole(int column) const = 0;

    /// The bytes of a column of the kind `text`, UTF-8 where it was written by us; empty for others.
    [[nodiscard]] virtual std::string text(int column) const = 0;
};

/// The rows of a statement, one at a time: after next() it is the row.
class StoredRows : public StoredRow
{
public:
    /// False after the last. Throws StoreFailure when the rows cannot be read to their end.
    [[nodiscard]] virtual bool next() = 0;
};

} // namespace seatwise
