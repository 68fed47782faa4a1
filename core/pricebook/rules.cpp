#include "pricebook/rules.h"

#include <algorithm>

namespace seatwise {

Period pauseBeginningIn(std::chrono::year year, const SummerPause& pause) noexcept
{
    const std::chrono::years later{pause.to < pause.from ? 1 : 0};
    return {year / pause.from.month() / pause.from.day(), (year + later) / pause.to.month() / pause.to.day()};
}

int mostDaysOf(const SummerPause& pause) noexcept
{
    constexpr std::chrono::year leap{2024};
    return std::max(dayCount(pauseBeginningIn(leap, pause)),
                    dayCount(pauseBeginningIn(leap - std::chrono::years{1}, pause)));
}

} // namespace seatwise
