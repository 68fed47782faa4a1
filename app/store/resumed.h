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

/// Ends a change of which nobody could be asked any more whether it was kept.
[[noreturn]] void throwPerhapsKept(const StoreFailure& loss);

/// A change whose commit was sent.
template<class Value, class Question>
struct Sent
{
    Value value;
    Question isKept;                  ///< to be asked within a later transaction
    std::optional<StoreFailure> loss; ///< instead of an answer to the commit
};

template<class Work, class QuestionFor>
auto sent(Connection& connection, const QStringList& begin, const Work& work, const QuestionFor& questionFor)
{
    Transaction transaction(connection, begin);
    auto value = work();
    Sent<decltype(value), decltype(questionFor())> change{std::move(value), questionFor(), std::nullopt};
    try {
        transaction.commit();
    } catch (const ConnectionLost& loss) {
        change.loss = loss;
    }
    return change;
}

/// Whether a change without an answer was kept. The transaction waits for the lock of the one that was cut off, so that
/// by then it has ended one way or the other.
template<class Question>
bool isKept(Connection& connection, const QStringList& begin, const Question& question)
{
    try {
        connection.reopen();
        return resumed(connection, [&] {
            const Transaction transaction(connection, begin);
            return question();
        });
    } catch (const StoreFailure& failure) {
        throwPerhapsKept(failure);
    }
}

/// What work returns once its transaction is kept. `questionFor`, called before the commit, makes the question to ask
/// if that gets no answer: whether the change was kept all the same. So nothing is kept twice, and nothing is said to
/// be kept that is not.
template<class Work, class QuestionFor>
auto keptOnce(Connection& connection, const QStringList& begin, const Work& work, const QuestionFor& questionFor)
{
    for (bool again = false;; again = true) {
        try {
            if (again)
                connection.reopen();
            auto change = sent(connection, begin, work, questionFor);
            if (!change.loss || isKept(connection, begin, change.isKept))
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

/// What a change returns once it is kept, with its records in the audit trail, as a result. Whether a commit without an
/// answer was kept is told by the last of these records.
template<class Work>
[[nodiscard]] auto keepIn(Connection& connection, const Work& work)
{
    const Dialect& dialect = connection.dialect();
    const auto questionFor = [&connection, &dialect] {
        return [&connection, last = dialect.isLoss != nullptr ? lastRecord(connection) : std::nullopt] {
            return !last || hasRecord(connection, *last);
        };
    };
    return asResult([&] { return keptOnce(connection, dialect.begin, work, questionFor); });
}

} // namespace seatwise
