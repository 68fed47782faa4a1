#include "store/check_watch.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <future>

#include "store/store_failure.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

using std::chrono_literals::operator""ms;

constexpr std::int64_t partsBetweenTelling = 1'000;

} // namespace

void CheckWatch::count()
{
    ++done_;
    if (done_ % partsBetweenTelling == 0 && thread_ == std::this_thread::get_id())
        tell();
    if (stopped_)
        throwFailed(words::stopped());
}

void CheckWatch::tellOrThrow()
{
    if (!tell())
        throwFailed(words::stopped());
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
    std::vector<std::exception_ptr> failures(tasks.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&](StoreReader& reader) { // until no task is left
        for (std::size_t task = next++; task < tasks.size(); task = next++) {
            try {
                tasks[task](reader);
            } catch (...) {
                failures[task] = std::current_exception();
            }
        }
    };
    if (readers.size() == 1) {
        work(*readers.front());
    } else {
        std::vector<std::future<void>> threads;
        threads.reserve(readers.size());
        for (const auto& reader : readers)
            threads.push_back(std::async(std::launch::async, [&work, &reader] { work(*reader); }));
        do {
            if (!watch.tell())
                for (const auto& reader : readers)
                    reader->interrupt();
        } while (std::any_of(threads.begin(), threads.end(), [](const std::future<void>& thread) {
            return thread.wait_for(50ms) == std::future_status::timeout;
        }));
    }
    if (watch.isStopped())
        throwFailed(words::stopped());
    for (const std::exception_ptr& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

} // namespace seatwise
