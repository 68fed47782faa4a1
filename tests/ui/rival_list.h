#pragma once

#include "book.h"

namespace seatwise::ui::test {

/// The price list of a competitor, "Rival": one plan, "School", at 0.30 a seat and month for any number of seats.
[[nodiscard]] seatwise::test::Book rivalList();

} // namespace seatwise::ui::test
