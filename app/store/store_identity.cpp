#include "store/store_identity.h"

#include <sqlite3.h>

#include "files/store_signature.h"
#include "store/sqlite_file.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr const char* newestHash = "coalesce((SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1), '')";

std::string textOf(sqlite3_stmt* statement, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
    return text == nullptr ? std::string() : std::string(text);
}

} // namespace

std::optional<StoreIdentity> identityOf(const std::string& file)
{
    if (!isStoreFile(file))
        return std::nullopt;
    const auto database = openExisting(file);
    if (!database)
        return std::nullopt;
    return identityIn(**database);
}

std::optional<StoreIdentity> identityIn(sqlite3& database)
{
    const auto query = prepared(&database, std::string("SELECT id, CASE WHEN head = ") + newestHash +
                                               " THEN backup ELSE 0 END FROM store_identity");
    if (!query || sqlite3_step(query.get()) != SQLITE_ROW)
        return std::nullopt;
    return StoreIdentity{textOf(query.get(), 0), sqlite3_column_int64(query.get(), 1)};
}

Result<void> setBackupCount(const std::string& file, std::int64_t backup)
{
    if (!identityOf(file))
        return {};
    const auto database = TRY(openExisting(file));
    const std::string sql = "UPDATE store_identity SET backup = " + std::to_string(backup) + ", head = " + newestHash;
    if (sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(words::cannotMarkBackup(file, sqlite3_errmsg(database.get())));
    return {};
}

} // namespace seatwise
