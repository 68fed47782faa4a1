#include "store/sqlite_reader.h"

#include <utility>

#include <sqlite3.h>

#include "store/store_failure.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

struct CloseStatement
{
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, CloseStatement>;

[[noreturn]] void throwSaid(sqlite3* database, const std::string& place)
{
    throwFailed(words::storeFailed(place, sqlite3_errmsg(database)));
}

class SqliteRows final : public StoredRows
{
public:
    SqliteRows(Statement statement, std::string place)
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
    Statement statement_;
    std::string place_;
};

} // namespace

SqliteReader::SqliteReader(const std::string& file, std::string place, std::chrono::milliseconds longestWait)
    : place_(std::move(place))
{
    sqlite3* database = nullptr;
    // Not for reading alone: what a killed program left unfinished has to be undone before anything is read.
    const int code = sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    database_.reset(database);
    if (code != SQLITE_OK)
        throwFailed(words::cannotOpen(place_, sqlite3_errstr(code)));
    sqlite3_busy_timeout(database, static_cast<int>(longestWait.count()));
    // Where the rows lie in the order of their making and the indexes do not, 32 MiB save reading most pages again.
    for (const char* sql : {"PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
                            "PRAGMA cache_size=-32768", "BEGIN", "SELECT 1 FROM sqlite_schema"})
        run(sql);
}

void SqliteReader::run(const char* sql) const
{
    if (sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throwSaid(database_.get(), place_);
}

std::unique_ptr<StoredRows> SqliteReader::rows(const QString& sql)
{
    sqlite3_stmt* made = nullptr;
    const int code = sqlite3_prepare_v2(database_.get(), sql.toUtf8().constData(), -1, &made, nullptr);
    Statement statement(made);
    if (code != SQLITE_OK)
        throwSaid(database_.get(), place_);
    return std::make_unique<SqliteRows>(std::move(statement), place_);
}

void SqliteReader::interrupt() noexcept
{
    sqlite3_interrupt(database_.get());
}

} // namespace seatwise
