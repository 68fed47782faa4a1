#pragma once

#include "services.h"

namespace seatwise::ui {

/// The pages of Seatwise in the order of the rail, and what they hand to each other. Another page is one line here.
[[nodiscard]] std::vector<Page*> allPages(const Services& services, Office& office);

} // namespace seatwise::ui
