#include "billing/pause.h"

#include "words/billing_words.h"

namespace seatwise {

namespace {

using std::chrono::year;
using std::chrono::years;

/// The pauses that touch a period, in order, cut to it.
std::vector<Period> pausesIn(const Pause& pause, const Period& period)
{
    std::vector<Period> found;
    const auto add = [&](const Period& each) {
        if (const auto shared = overlap(each, period))
            found.push_back(*shared);
    };
    if (const auto* once = std::get_if<Period>(&pause)) {
        add(*once);
        return found;
    }
    // One that runs over New Year may have begun the year before.
    for (year y = period.first.year() - years{1}; y <= period.last.year(); ++y)
        add(pauseBeginningIn(y, std::get<SummerPause>(pause)));
    return found;
}

} // namespace

SummerPause summerPauseOf(const Rules& rules) noexcept
{
    using namespace std::chrono;
    return rules.summerPause.value_or(SummerPause{July / 1, August / 31});
}

Result<void> checkPause(const Pause& pause)
{
    if (const auto* yearly = std::get_if<SummerPause>(&pause)) {
        if (const int count = maxDaysOf(*yearly); count > maxPauseDays)
            return misused(
                words::yearlyPauseTooLong(toString(yearly->from), toString(yearly->to), count, maxPauseDays));
        return {};
    }
    const auto& days = std::get<Period>(pause);
    if (days.last < days.first)
        return misused(words::pauseEndsBefore(days.first, days.last));
    if (const int count = dayCount(days); count > maxPauseDays)
        return misused(words::pauseTooLong(days.first, days.last, count, maxPauseDays));
    return {};
}

std::vector<Period> activeRuns(const std::optional<Pause>& pause, const Period& period)
{
    if (!pause)
        return {period};
    std::vector<Period> runs;
    Date next = period.first;
    for (const Period& paused : pausesIn(*pause, period)) {
        if (next < paused.first)
            runs.push_back({next, addDays(paused.first, -1)});
        next = addDays(paused.last, 1);
    }
    if (next <= period.last)
        runs.push_back({next, period.last});
    return runs;
}

int activeDays(const std::optional<Pause>& pause, const Period& period)
{
    int days = 0;
    for (const Period& run : activeRuns(pause, period))
        days += dayCount(run);
    return days;
}

Period extendedBy(const std::optional<Pause>& pause, const Period& period)
{
    Period extended = period;
    while (true) {
        const int missing = dayCount(period) - activeDays(pause, extended);
        if (missing == 0)
            return extended;
        extended.last = addDays(extended.last, missing);
    }
}

} // namespace seatwise
