#include "store/postgres_cluster.h"
#include "store/store_location.h"
#include "store/stores.h"

namespace seatwise::test {

EmptyStore::EmptyStore()
    : location_(PostgresCluster::running().address("clerk", newServerStore()))
{
}

std::unique_ptr<QuoteStore> EmptyStore::open() const
{
    return std::move(openStore(location_).value());
}

bool EmptyStore::tamper(const char* statement) const
{
    const std::string database = parseServerAddress(location_)->database;
    // The guards that Seatwise puts up do not hold whoever may do anything.
    return PostgresCluster::running().sql(
        database, "SET search_path TO seatwise; SET session_replication_role TO replica; " + std::string(statement));
}

bool EmptyStore::load(const std::string& sqlFile) const
{
    return PostgresCluster::running().sqlOf(parseServerAddress(location_)->database, sqlFile);
}

} // namespace seatwise::test
