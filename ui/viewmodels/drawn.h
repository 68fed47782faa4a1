#pragma once

#include "money/fixed.h"

namespace seatwise::ui {

// Charts convert at the edge: from here on figures are only drawn, never added or shown as text.

[[nodiscard]] inline double drawn(Money money)
{
    return static_cast<double>(money.units()) / Money::scale;
}

[[nodiscard]] inline double drawn(Quantity quantity)
{
    return static_cast<double>(quantity.units()) / Quantity::scale;
}

[[nodiscard]] inline double drawn(Rate rate)
{
    return static_cast<double>(rate.units()) / Rate::scale;
}

} // namespace seatwise::ui
