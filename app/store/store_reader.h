#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include <QString>

#include "store/stored_row.h"

namespace seatwise {

class Connection;

/// Reads a store as it was at one moment, whatever others write meanwhile. All its functions throw StoreFailure.
class StoreReader
{
public:
    StoreReader() = default;
    StoreReader(const StoreReader&) = delete;
    StoreReader& operator=(const StoreReader&) = delete;
    virtual ~StoreReader() = default;

    /// The rows that a statement answers with. They live no longer than the reader.
    [[nodiscard]] virtual std::unique_ptr<StoredRows> rows(const QString& sql) = 0;

    /// Ends a statement that another thread waits for.
    virtual void interrupt() noexcept = 0;

    /// The number in the first column of the first row; 0 without one.
    [[nodiscard]] std::int64_t count(const QString& sql);
};

/// Readers of the same moment, at most so many and at least one. Several can be used in as many threads; a single one
/// only in the thread of the connection.
[[nodiscard]] std::vector<std::unique_ptr<StoreReader>> readersOf(const Connection& connection, std::size_t most);

} // namespace seatwise
