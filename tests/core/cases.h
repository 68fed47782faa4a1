#pragma once

// How the rows of a table of cases are named in a report: by the row's `name`, or by the first of a pair.

namespace seatwise::test {

inline constexpr auto byName = [](const auto& row) { return row.param.name; };
inline constexpr auto byFirst = [](const auto& row) { return row.param.first; };

} // namespace seatwise::test
