#pragma once

#include "money/fixed.h"

namespace seatwise::ui {

// Charts convert at the edge: from here on figures are only drawn, never added or shown as text.

template<class Tag, int Places>
[[nodiscard]] double drawn(Fixed<Tag, Places> figure)
{
    return static_cast<double>(figure.units()) / static_cast<double>(Fixed<Tag, Places>::scale);
}

} // namespace seatwise::ui
