#include "cli/store_access.h"

#include <QCoreApplication>

#include "store/store_location.h"

namespace seatwise::cli {

Result<Output> withStore(const GlobalOptions& global, const std::function<Result<Output>(QuoteStore&)>& work)
{
    char name[] = "seatwise"; // Qt keeps a pointer to it, and finds its database drivers through the application
    char* arguments[] = {name, nullptr};
    int count = 1;
    const QCoreApplication application(count, arguments);
    const auto store = openStore(global.store);
    if (!store)
        return tl::make_unexpected(store.error());
    return work(**store);
}

} // namespace seatwise::cli
