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
    return openSqliteStore(location_).value()->execute(QLatin1String(statement)).has_value();
}

} // namespace seatwise::test
