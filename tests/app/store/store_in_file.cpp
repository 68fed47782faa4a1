#include <sqlite3.h>

#include "store/stores.h"

namespace seatwise::test {

EmptyStore::EmptyStore()
    : location_(folder_.path("store.db"))
{
}

std::unique_ptr<QuoteStore> EmptyStore::open() const
{
    return test::open(location_);
}

bool EmptyStore::tamper(const char* statement) const
{
    const auto connection = openSqliteStore(location_).value();
    return asResult([&] { connection->execute(QLatin1String(statement)); }).has_value();
}

bool EmptyStore::load(const std::string& sqlFile) const
{
    static_cast<void>(open());
    sqlite3* database = nullptr;
    const bool opened = sqlite3_open(location_.c_str(), &database) == SQLITE_OK;
    const SqliteFile closing(database);
    return opened && sqlite3_exec(database, bytesOf(sqlFile).c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace seatwise::test
