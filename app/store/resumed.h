#pragma once

#include <optional>
#include <utility>

#include "store/connection.h"
#include "store/trail_rows.h"

namespace seatwise {

// Work on a store whose connection may end at any moment: done once, or said not to be. After a loss the connection is
// opened anew and the work is tried once more. All but the last two throw StoreFailure.

/// What a piece of reading returns.
template<class Work>
auto resumed(Connection& connection, const Work& work)
{
    try {
        return work();
    } catch (const ConnectionLost&) {
        connection.reopen();
    }
    return work();
}

/// Ends a change that a lost connection undid.
[[noreturn]] void throwNothingKept(const StoreFailure& loss);

/// A change whose commit was sent.
template<class Value>
struct Sent
{
    Value value;
    std::optional<AuditRecord> last;  ///< of its records; none where a commit is always answered
    std::optional<StoreFailure> loss; ///< instead of an answer to the commit
};

template<class Work>
auto sent(Connection& connection, const Work& work)
{
    const Dialect& dialect = connection.dialect();
    Transaction transaction(connection);
    auto value = work();
    Sent<decltype(value)> change{std::move(value), dialect.isLoss != nullptr ? lastRecord(connection) : std::nullopt,
                                 std::nullopt};
    try {
        transaction.commit();
    } catch (const ConnectionLost& loss) {
        change.loss = loss;
    }
    return change;
}

/// Whether a change without an answer was kept, which is told by the last of its records. The transaction waits for the
/// lock of the one that was cut off, so that by then it has ended one way or the other.
[[nodiscard]] bool isKept(Connection& connection, const std::optional<AuditRecord>& last);

/// What work returns once its transaction is kept. Nothing is kept twice, and nothing is said to be kept that is not.
template<class Work>
auto keptOnce(Connection& connection, const Work& work)
{
    for (bool again = false;; again = true) {
        try {
            if (again)
                connection.reopen();
            auto change = sent(connection, work);
            if (!change.loss || isKept(connection, change.last))
                return std::move(change.value);
            if (again)
                throwNothingKept(*change.loss);
        } catch (const ConnectionLost& loss) {
            if (again)
                throwNothingKept(loss);
        }
    }
}

/// What a piece of reading returns, as a result.
template<class Work>
[[nodiscard]] auto readFrom(Connection& connection, const Work& work)
{
    return asResult([&] { return resumed(connection, work); });
}

/// What a change returns once it is kept, with its records in the audit trail, as a result.
template<class Work>
[[nodiscard]] auto keepIn(Connection& connection, const Work& work)
{
    return asResult([&] { return keptOnce(connection, work); });
}

/// As keepIn(), of work that answers with a result: what it wrote is kept where it refuses too.
template<class Work>
[[nodiscard]] auto keepAnswerIn(Connection& connection, const Work& work)
{
    return keepIn(connection, work).and_then([](auto answer) { return answer; });
}

} // namespace seatwise
