#include "store/check_watch.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

#include "store/store_failure.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

using std::chrono_literals::operator""ms;

constexpr std::int64_t partsBetweenTelling = 1'000;

/// Tasks that threads take one after another.
class TaskRun
{
public:
    explicit TaskRun(const std::vector<CheckTask>& tasks)
        : tasks_(tasks)
        , failures_(tasks.size())
    {
    }

    /// Works in this thread until no task is left.
    void work(StoreReader& reader)
    {
        for (std::size_t task = next_++; task < tasks_.size(); task = next_++) {
            try {
                tasks_[task](reader);
            } catch (...) {
                failures_[task] = std::current_exception();
            }
        }
        const std::scoped_lock lock(mutex_);
        ++finished_;
        changed_.notify_all();
    }

    /// Waits until so many threads have finished, or for a moment; whether they have.
    bool waitFor(std::size_t threads)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, 50ms, [&] { return finished_ == threads; });
    }

    void throwFirst() const
    {
        for (const std::exception_ptr& failure : failures_)
            if (failure)
                std::rethrow_exception(failure);
    }

private:
    const std::vector<CheckTask>& tasks_;
    std::vector<std::exception_ptr> failures_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t finished_ = 0;
};

} // namespace

void CheckWatch::count()
{
    ++done_;
    if (done_ % partsBetweenTelling == 0 && thread_ == std::this_thread::get_id())
        tell();
    if (stopped_)
        throw StoreFailure({Error::Kind::failed, words::stopped()});
}

bool CheckWatch::tell()
{
    if (progress_ && !progress_(done_, total_))
        stopped_ = true;
    return !stopped_;
}

void runTasks(const std::vector<CheckTask>& tasks, const std::vector<std::unique_ptr<StoreReader>>& readers,
              CheckWatch& watch)
{
    TaskRun run(tasks);
    if (readers.size() == 1) {
        run.work(*readers.front());
    } else {
        std::vector<std::jthread> threads;
        threads.reserve(readers.size());
        for (const auto& reader : readers)
            threads.emplace_back([&run, &reader] { run.work(*reader); });
        do {
            if (!watch.tell())
                for (const auto& reader : readers)
                    reader->interrupt();
        } while (!run.waitFor(readers.size()));
    }
    if (watch.isStopped())
        throw StoreFailure({Error::Kind::failed, words::stopped()});
    run.throwFirst();
}

} // namespace seatwise
