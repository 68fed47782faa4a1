#include "calls/call_writer.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace seatwise {

namespace {

// What is handed over right after a write began is on the disk after two of them, or after one and this time.
constexpr std::chrono::milliseconds betweenWrites{100};
constexpr std::chrono::seconds betweenAttempts{1};

} // namespace

CallWriter::CallWriter(CallStore& store)
    : store_(store)
    , thread_([this](const std::stop_token& stop) { work(stop); })
{
}

CallWriter::~CallWriter()
{
    static_cast<void>(finish());
    tell({});
}

void CallWriter::keep(Call call)
{
    const std::lock_guard guard(mutex_);
    std::erase_if(failed_, [&call](const Call& other) { return other.id == call.id; });
    const auto same = std::ranges::find(waiting_, call.id, &Call::id);
    if (same == waiting_.end())
        waiting_.push_back(std::move(call));
    else
        *same = std::move(call);
    changed_.notify_all();
}

Keeping CallWriter::keeping() const
{
    const std::lock_guard guard(mutex_);
    return {isIdle(), failure_};
}

void CallWriter::tell(std::function<void(const Keeping& now)> told)
{
    const std::lock_guard guard(telling_);
    teller_ = std::move(told);
}

Result<void> CallWriter::finish()
{
    std::unique_lock lock(mutex_);
    const std::uint64_t enough = attempts_ + left() + (isWriting_ ? 1 : 0);
    isHurried_ = true;
    changed_.notify_all();
    changed_.wait(lock, [&] { return isIdle() || attempts_ >= enough; });
    isHurried_ = false;
    if (!isIdle() && failure_)
        return tl::make_unexpected(*failure_);
    return {};
}

void CallWriter::work(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return left() > 0; }) && !stop.stop_requested()) {
        const auto begun = std::chrono::steady_clock::now();
        Call call = takeNext();
        isWriting_ = true;
        lock.unlock();
        const Result<void> kept = store_.keep(call);
        lock.lock();
        settle(std::move(call), kept);
        const Keeping now{isIdle(), failure_};
        const bool isTold = isNews(now);
        changed_.notify_all();
        lock.unlock();
        if (isTold)
            tellOf(now);
        lock.lock();
        changed_.wait_until(lock, stop, begun + betweenWrites, [this] { return isHurried_; });
        if (waiting_.empty() && !kept)
            changed_.wait_until(lock, stop, begun + betweenAttempts,
                                [this] { return isHurried_ || !waiting_.empty(); });
    }
}

Call CallWriter::takeNext()
{
    std::vector<Call>& calls = waiting_.empty() ? failed_ : waiting_;
    Call next = std::move(calls.front());
    calls.erase(calls.begin());
    return next;
}

/// What was not kept is tried again, unless a later state of it waits already.
void CallWriter::settle(Call call, const Result<void>& kept)
{
    isWriting_ = false;
    ++attempts_;
    if (!kept) {
        failure_ = kept.error();
        if (std::ranges::find(waiting_, call.id, &Call::id) == waiting_.end())
            failed_.push_back(std::move(call));
    } else if (left() == 0) {
        failure_.reset();
        told_.clear();
    }
}

bool CallWriter::isNews(const Keeping& now)
{
    if (now.isDone)
        return true;
    if (!now.failure || std::ranges::find(told_, *now.failure) != told_.end())
        return false;
    told_.push_back(*now.failure);
    return true;
}

void CallWriter::tellOf(const Keeping& now)
{
    const std::lock_guard guard(telling_);
    if (teller_)
        teller_(now);
}

} // namespace seatwise
