#include "store/store_reader.h"

#include <chrono>
#include <utility>

#include "store/connection.h"
#include "store/connection_row.h"
#include "store/sqlite_reader.h"

namespace seatwise {

namespace {

using std::chrono_literals::operator""s;

/// Reads through the connection itself, in its thread.
class ConnectionReader final : public StoreReader
{
public:
    explicit ConnectionReader(const Connection& connection)
        : connection_(connection)
        , transaction_(connection, connection.dialect().beginReading)
    {
    }

    [[nodiscard]] std::unique_ptr<StoredRows> rows(const QString& sql) override
    {
        return std::make_unique<ConnectionRows>(connection_.query(sql));
    }

    void interrupt() noexcept override {} // there is no other thread

private:
    const Connection& connection_;
    Transaction transaction_; ///< undone: nothing was written
};

} // namespace

std::int64_t StoreReader::count(const QString& sql)
{
    const auto found = rows(sql);
    return found->next() ? found->whole(0) : 0;
}

std::vector<std::unique_ptr<StoreReader>> readersOf(const Connection& connection, std::size_t most)
{
    std::vector<std::unique_ptr<StoreReader>> readers;
    const std::string file = connection.file();
    if (file.empty()) {
        readers.push_back(std::make_unique<ConnectionReader>(connection));
        return readers;
    }
    // While one reads nobody can write, so that the next reads the same. A program that waits to write lets nobody else
    // begin, and would in turn be waited for.
    readers.push_back(std::make_unique<SqliteReader>(file, connection.place(), 30s));
    try {
        while (readers.size() < most)
            readers.push_back(std::make_unique<SqliteReader>(file, connection.place(), 0s));
    } catch (const StoreFailure&) {
        return readers;
    }
    return readers;
}

} // namespace seatwise
