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

} // namespace seatwise::test
