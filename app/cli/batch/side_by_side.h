#pragma once

#include <thread>
#include <vector>

namespace seatwise::cli {

/// Calls `work` on so many threads, this one among them, and comes back when all are done. Nothing may leave `work` as
/// an exception.
template<class Work>
void runSideBySide(int threads, Work work)
{
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
}

} // namespace seatwise::cli
