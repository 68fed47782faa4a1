#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

#include <QCoreApplication>
#include <QGuiApplication>

// What the benchmarks of the window share.

[[nodiscard]] inline double wallMilliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

[[nodiscard]] inline double quantile(std::vector<double>& times, double share)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

/// Lays out and paints what changed, and waits until the display has it.
inline void paintChanges()
{
    QCoreApplication::sendPostedEvents(); // layouts first, then what they and the texts left to paint
    QGuiApplication::sync();
}
