#include "store/store_reader.h"

#include <chrono>
#include <utility>

#include <sqlite3.h>

#include "store/sqlite_file.h"
#include "words/stores_words.h"

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
        return std::make_unique<Rows>(connection_.query(sql));
    }

    void interrupt() noexcept override {} // there is no other thread

private:
    const Connection& connection_;
    Transaction transaction_; ///< undone: nothing was written
};

[[noreturn]] void throwSaid(sqlite3* database, const std::string& place)
{
    throwFailed(words::storeFailed(place, sqlite3_errmsg(database)));
}

class SqliteRows final : public StoredRows
{
public:
    SqliteRows(SqliteStatement statement, std::string place)
        : statement_(std::move(statement))
        , place_(std::move(place))
    {
    }

    [[nodiscard]] bool next() override
    {
        const int code = sqlite3_step(statement_.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            throwSaid(sqlite3_db_handle(statement_.get()), place_);
        return code == SQLITE_ROW;
    }

    [[nodiscard]] Kind kind(int column) const override
    {
        switch (sqlite3_column_type(statement_.get(), column)) {
        case SQLITE_NULL:
            return Kind::absent;
        case SQLITE_INTEGER:
            return Kind::whole;
        case SQLITE_TEXT:
            return Kind::text;
        default:
            return Kind::other;
        }
    }

    [[nodiscard]] std::int64_t whole(int column) const override
    {
        return sqlite3_column_int64(statement_.get(), column);
    }

    [[nodiscard]] std::string text(int column) const override
    {
        if (kind(column) != Kind::text)
            return {};
        const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
        return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
    }

private:
    SqliteStatement statement_;
    std::string place_;
};

/// Reads a store in a file through SQLite's own interface, several times as fast as through Qt's.
class SqliteReader final : public StoreReader
{
public:
    /// Begins to read, waiting at most so long for another program that is writing. `place` is what messages call the
    /// file.
    SqliteReader(const std::string& file, std::string place, std::chrono::milliseconds maxWait)
        : place_(std::move(place))
    {
        sqlite3* database = nullptr;
        // Not for reading alone: what a killed program left unfinished has to be undone before anything is read.
        const int code = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        database_.reset(database);
        if (code != SQLITE_OK)
            throwFailed(words::cannotOpen(place_, sqlite3_errstr(code)));
        sqlite3_busy_timeout(database, static_cast<int>(maxWait.count()));
        // Where the rows lie in the order of their making and the indexes do not, 32 MiB save reading most pages again.
        for (const char* sql : {"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
                                "PRAGMA cache_size=-32768", "BEGIN", "SELECT 1 FROM sqlite_schema"})
            if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
                throwSaid(database, place_);
    }

    [[nodiscard]] std::unique_ptr<StoredRows> rows(const QString& sql) override
    {
        SqliteStatement statement = prepared(database_.get(), sql.toStdString());
        if (!statement)
            throwSaid(database_.get(), place_);
        return std::make_unique<SqliteRows>(std::move(statement), place_);
    }

    void interrupt() noexcept override { sqlite3_interrupt(database_.get()); }

private:
    SqliteFile database_;
    std::string place_;
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
