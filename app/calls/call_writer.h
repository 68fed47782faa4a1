#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

#include "calls/call_store.h"

namespace seatwise {

/// Keeps calls in a store, on a thread of its own: what is handed over while it waits or writes takes the place of what
/// was handed over before. It writes at most every 100 ms, and tries again each second what failed, which holds up
/// nothing else.
class CallWriter final : public CallKeeper
{
public:
    /// The store must outlive it.
    explicit CallWriter(CallStore& store);
    /// Tries once more what is left.
    ~CallWriter() override;
    CallWriter(const CallWriter&) = delete;
    CallWriter& operator=(const CallWriter&) = delete;

    void keep(Call call) override;
    [[nodiscard]] Keeping keeping() const override;
    void tell(std::function<void(const Keeping& now)> told) override;
    [[nodiscard]] Result<void> finish() override;

private:
    void work(const std::stop_token& stop);
    void settle(Call call, const Result<void>& kept);
    [[nodiscard]] bool isNews(const Keeping& now);
    void tellOf(const Keeping& now);
    [[nodiscard]] Call takeNext();
    [[nodiscard]] std::size_t left() const noexcept { return waiting_.size() + failed_.size(); }
    [[nodiscard]] bool isIdle() const noexcept { return left() == 0 && !isWriting_; }

    CallStore& store_;
    mutable std::mutex mutex_; ///< of what follows
    std::condition_variable_any changed_;
    std::vector<Call> waiting_; ///< not tried yet, one state of each call, in the order in which they are written
    std::vector<Call> failed_;  ///< to be tried again, when nothing waits
    bool isWriting_ = false;
    bool isHurried_ = false;       ///< whether somebody waits in finish()
    std::uint64_t attempts_ = 0;   ///< that have ended
    std::optional<Error> failure_; ///< of an attempt, until everything is on the disk
    std::vector<Error> told_;      ///< the failures that were told since everything was there
    std::mutex telling_;           ///< of what follows, also while it runs
    std::function<void(const Keeping&)> teller_;
    std::jthread thread_; ///< the last, so that it ends before what it works on
};

} // namespace seatwise
