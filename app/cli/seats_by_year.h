#pragma once

#include <optional>
#include <vector>

#include "cli/command.h"
#include "selection/selection.h"

namespace seatwise::cli {

/// The seats of a subscription as they are typed: one number for all of it, or those of each year.
struct SeatsByYear
{
    std::optional<SeatCount> seats;
    std::vector<SeatCount> ramp;

    /// Puts them into a selection, in place of what it has. Misused unless one of the two was typed, and for both.
    [[nodiscard]] Result<void> putInto(Selection& selection) const;
};

/// Adds --seats and --ramp, of which neither is required here.
void takeSeatsByYear(Options& takes, SeatsByYear& to);

} // namespace seatwise::cli
