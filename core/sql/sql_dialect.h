#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "money/exact.h"

namespace seatwise {

/// The engines that a price book can be told.
enum class SqlDialect { postgresql, duckdb, clickhouse, sqlite };

inline constexpr std::array<std::string_view, 4> sqlDialectWords{"postgresql", "duckdb", "clickhouse", "sqlite"};

/// "postgresql", "duckdb", "clickhouse" or "sqlite", and what they stand for; nothing for other text.
[[nodiscard]] std::string_view toString(SqlDialect dialect) noexcept;
[[nodiscard]] std::optional<SqlDialect> parseSqlDialect(std::string_view text) noexcept;

// Expressions of whole numbers of 64 bits, as each engine writes them. An operand that is no name or number stands in
// parentheses.

/// A whole number.
[[nodiscard]] std::string sqlNumber(Wide number);
/// A text between quotes.
[[nodiscard]] std::string sqlText(std::string_view text);
/// a / b, rounded down; neither is negative.
[[nodiscard]] std::string sqlQuotient(SqlDialect dialect, const std::string& a, const std::string& b);
/// a / b to the nearest whole number by the rule; `a` is not negative.
[[nodiscard]] std::string sqlRounded(SqlDialect dialect, const std::string& a, Wide b, Rounding rounding);
[[nodiscard]] std::string sqlGreater(SqlDialect dialect, const std::string& a, const std::string& b);
[[nodiscard]] std::string sqlLess(SqlDialect dialect, const std::string& a, const std::string& b);
/// Whether sqlLess() leaves a NULL aside; in the others it is NULL where one of them is.
[[nodiscard]] bool isLeastWithoutNulls(SqlDialect dialect) noexcept;
/// The column of seats as a whole number of 64 bits.
[[nodiscard]] std::string sqlSeats(SqlDialect dialect);
/// Whether the column of seats holds no whole number; empty where the engine refuses such a column by itself.
[[nodiscard]] std::string sqlSeatsAreNoNumber(SqlDialect dialect);
/// The largest whole number of 64 bits.
[[nodiscard]] std::string sqlLargest(SqlDialect dialect);

} // namespace seatwise
