#include "store/resumed.h"

#include "words/stores_words.h"

namespace seatwise {

void throwNothingKept(const StoreFailure& loss)
{
    throwFailed(words::nothingWasKept(loss.error().message));
}

bool isKept(Connection& connection, const std::optional<AuditRecord>& last)
{
    try {
        connection.reopen();
        return resumed(connection, [&] {
            const Transaction transaction(connection);
            return !last || hasRecord(connection, *last);
        });
    } catch (const StoreFailure& failure) {
        throwFailed(words::perhapsKept(failure.error().message));
    }
}

} // namespace seatwise
