#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "calls/call.h"
#include "money/error.h"

namespace seatwise {

/// A call that is kept and cannot be read. It stays where it is, untouched.
struct UnreadCall
{
    std::string file;
    Message problem; ///< one line, which names the file

    friend bool operator==(const UnreadCall&, const UnreadCall&) = default;
};

/// What is kept, the call that was changed last first.
struct RecentCalls
{
    std::vector<CallHead> calls;
    std::vector<UnreadCall> unread;

    friend bool operator==(const RecentCalls&, const RecentCalls&) = default;
};

/// Keeps calls on this computer. Several windows may have one at the same time: a call is gone on with in one of them,
/// which has it open until it is closed or the window ends, however it ends. It may be used from several threads. The
/// program implements it.
class CallStore
{
public:
    CallStore() = default;
    CallStore(const CallStore&) = delete;
    CallStore& operator=(const CallStore&) = delete;
    virtual ~CallStore() = default;

    /// At most so many calls, those that were kept last.
    [[nodiscard]] virtual Result<RecentCalls> recent(std::size_t most) const = 0;

    /// A call, to be looked at. Misused where there is none of the id; failed, in one line that names its file, where
    /// it cannot be read, and so where a newer Seatwise wrote it.
    [[nodiscard]] virtual Result<Call> read(const CallId& id) const = 0;

    /// A call, to go on with. As read(), and refused where another window has it open.
    [[nodiscard]] virtual Result<Call> open(const CallId& id) = 0;

    /// The call that was changed last, to go on with; nothing where there is none and where another window has it open:
    /// whoever asks begins a call of its own. Failed as read().
    [[nodiscard]] virtual Result<std::optional<Call>> openLast() = 0;

    /// Keeps a call that was opened here, or a new one, which is open from then on. It is on the disk when this returns
    /// without an error; after an error what was kept before is whole. Refused as checkCall(), where another window has
    /// it open, and where a call of its id is there that was not opened here.
    [[nodiscard]] virtual Result<void> keep(const Call& call) = 0;

    /// Lets other windows go on with a call. What a CallKeeper still has of it is finished first: it could not be kept
    /// any more.
    virtual void close(const CallId& id) = 0;

    /// Removes a call, open here or nowhere; one that a CallKeeper has is kept again unless that has finished. Misused
    /// where there is none of the id, refused where another window has it open.
    [[nodiscard]] virtual Result<void> remove(const CallId& id) = 0;
};

/// What became of the calls that were handed over to be kept.
struct Keeping
{
    bool isDone = true;                          ///< whether everything that was handed over is on the disk
    std::optional<Error> failure = std::nullopt; ///< why an attempt came to nothing, until everything is there

    friend bool operator==(const Keeping&, const Keeping&) = default;
};

/// Keeps a call as it grows, behind whoever changes it: in a CallStore, on a thread of its own. The program implements
/// it.
class CallKeeper
{
public:
    CallKeeper() = default;
    CallKeeper(const CallKeeper&) = delete;
    CallKeeper& operator=(const CallKeeper&) = delete;
    virtual ~CallKeeper() = default;

    /// Returns at once. The call is on the disk 250 ms later at the latest, or a later state of it is. Of another call
    /// than the one before, both are kept.
    virtual void keep(Call call) = 0;

    [[nodiscard]] virtual Keeping keeping() const = 0;

    /// What is told, on the thread that keeps, each time all that was handed over is on the disk, and once of a
    /// failure, however often it is tried again. Nothing is told any more once this was called with an empty function,
    /// which waits for one that is running; it is not called from there.
    virtual void tell(std::function<void(const Keeping& now)> told) = 0;

    /// Tries at once what is left, and waits for it. Failed as that did; it is then tried again as before.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

} // namespace seatwise
