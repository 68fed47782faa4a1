#pragma once

#include <optional>
#include <vector>

#include "money/currency.h"
#include "money/error.h"
#include "money/exact.h"

namespace seatwise {

// Amounts of a year, which are held exactly, as amounts of a month, which are rounded once. R85.

inline constexpr int monthsOfYear = 12;

/// A twelfth, half away from zero; `yearly` is in the units of an Exact. Failed: an amount that does not fit.
[[nodiscard]] Result<Money> monthlyOf(Wide yearly, const Currency& currency);

/// The twelfth of each so that they add up to `sum`, which is within half a unit for each of theirs: those take a unit
/// more or less that are nearest to the other unit, the earlier of equal ones first. Failed as monthlyOf().
[[nodiscard]] Result<std::vector<Money>> monthlyThatAddUp(const std::vector<Wide>& yearly, Money sum,
                                                          const Currency& currency);

/// A part of a whole in percent, to two decimals, half away from zero; `part` is in the units of Money. Absent of
/// nothing, and where it does not fit.
[[nodiscard]] std::optional<Percent> percentOf(Wide part, Money whole) noexcept;

} // namespace seatwise
