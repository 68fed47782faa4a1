#pragma once

#include <chrono>
#include <string>

#include "store/sqlite_copy.h"
#include "store/store_reader.h"

namespace seatwise {

/// Reads a store in a file through SQLite's own interface, several times as fast as through Qt's.
class SqliteReader final : public StoreReader
{
public:
    /// Begins to read, waiting at most so long for another program that is writing. `place` is what messages call the
    /// file. Throws StoreFailure.
    SqliteReader(const std::string& file, std::string place, std::chrono::milliseconds longestWait);

    [[nodiscard]] std::unique_ptr<StoredRows> rows(const QString& sql) override;
    void interrupt() noexcept override;

private:
    void run(const char* sql) const;

    SqliteFile database_;
    std::string place_;
};

} // namespace seatwise
