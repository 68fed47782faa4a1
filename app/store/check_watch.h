#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "quoting/progress.h"
#include "store/store_reader.h"

namespace seatwise {

/// How far a check of many parts has come, and whether it is to be stopped. Parts are counted in any thread.
class CheckWatch
{
public:
    /// `progress` may be empty; it is asked in the thread that made the watch alone.
    CheckWatch(const Progress& progress, std::int64_t total)
        : progress_(progress)
        , total_(total)
    {
    }

    /// Counts a part. Throws StoreFailure once the check is to be stopped.
    void count();

    /// Tells how far it has come; false once it is to be stopped.
    bool tell();

    /// As above. Throws StoreFailure in place of false.
    void tellOrThrow();

    [[nodiscard]] bool isStopped() const noexcept { return stopped_; }

private:
    const Progress& progress_;
    std::int64_t total_;
    std::thread::id thread_ = std::this_thread::get_id();
    std::atomic<std::int64_t> done_ = 0;
    std::atomic<bool> stopped_ = false;
};

/// A part of a check, which reads on its own.
using CheckTask = std::function<void(StoreReader&)>;

/// Runs the tasks, each with one of the readers, as many at a time as there are readers; with a single reader in this
/// thread. What a task throws is thrown again once all have ended, that of an earlier task before that of a later one.
void runTasks(const std::vector<CheckTask>& tasks, const std::vector<std::unique_ptr<StoreReader>>& readers,
              CheckWatch& watch);

} // namespace seatwise
