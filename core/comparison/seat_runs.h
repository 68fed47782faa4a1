#pragma once

#include <optional>
#include <vector>

#include "comparison/impact.h"

namespace seatwise {

/// The seats that two plans both admit, evenly spaced.
struct CommonSeats
{
    SeatCount first = 0;
    SeatCount last = 0;
    SeatCount step = 1;

    /// The first of them that is not below some seats, which are not below `first`.
    [[nodiscard]] SeatCount atOrAbove(SeatCount seats) const noexcept
    {
        return first + (seats - first + step - 1) / step * step;
    }

    friend bool operator==(const CommonSeats&, const CommonSeats&) = default;
};

/// The seats that both ranges admit up to `most`; nothing where there are none.
[[nodiscard]] std::optional<CommonSeats> commonSeats(const SeatRange& a, const SeatRange& b, SeatCount most) noexcept;

/// Common seats of one direction, and what tells whether the next ones go on as they do.
struct SeatRun
{
    SeatInterval interval;
    Money first;               ///< the difference at its first seats
    Money last;                ///< at its last
    bool isEven = true;        ///< whether the difference rises by the same from each of its seats to the next
    std::optional<Money> each; ///< by what; absent where there is one number of seats
    bool goesOn = false;       ///< whether any further number of seats has its direction
};

/// The runs of a stretch of common seats without bends of either plan (PlanTotals), each of another direction than the
/// one before. Every total of the stretch fits. R69.
[[nodiscard]] std::vector<SeatRun> runsOf(const PlanTotals& before, const PlanTotals& after,
                                          const CommonSeats& stretch);

/// Whether the difference takes the same course in a run and the next one.
[[nodiscard]] bool isOneCourse(const SeatRun& run, const SeatRun& next) noexcept;

/// A run with the next one, of its direction.
[[nodiscard]] SeatRun joined(SeatRun run, const SeatRun& next);

} // namespace seatwise
