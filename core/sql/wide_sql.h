#pragma once

#include <string>

#include "sql/sql_dialect.h"

namespace seatwise {

// Whole numbers of more than 64 bits, days and months, as PostgreSQL (numeric), DuckDB (HUGEINT) and ClickHouse
// (Decimal128) write them; SQLite has none. An operand that is no name or number stands in parentheses. A number that
// does not fit is an error in each, but for a sum in ClickHouse, which wraps beyond 1.7 × 10^38.

/// A whole number as such a one.
[[nodiscard]] std::string sqlWide(SqlDialect dialect, const std::string& number);
/// As above, of digits that may not fit 64 bits.
[[nodiscard]] std::string sqlWideDigits(SqlDialect dialect, const std::string& digits);
/// A column of decimals, in ten-thousandths with what is left of them after a point; 0 for NULL.
[[nodiscard]] std::string sqlTenThousandths(SqlDialect dialect, const std::string& column);
/// What sqlTenThousandths() gives as a whole number, the same where it is one.
[[nodiscard]] std::string sqlWhole(SqlDialect dialect, const std::string& number);
/// a / b rounded down; `a` not below zero, `b` above it.
[[nodiscard]] std::string sqlWideQuotient(SqlDialect dialect, const std::string& a, const std::string& b);
/// A whole number as one of 64 bits.
[[nodiscard]] std::string sqlNarrow(SqlDialect dialect, const std::string& number);

/// ClickHouse 18.16 ends where it puts a number of 128 bits into an array, and may where it writes one of more than 20
/// digits as text: there it goes as two of 64, how often it holds 10^16, and the rest.
[[nodiscard]] std::string sqlHalves(const std::string& number);
/// The number of two such.
[[nodiscard]] std::string sqlOfHalves(const std::string& whole, const std::string& rest);

/// A column as text; "" for NULL.
[[nodiscard]] std::string sqlTextOf(SqlDialect dialect, const std::string& column);

/// A column as a day, NULL for NULL. ClickHouse takes a Date and refuses text.
[[nodiscard]] std::string sqlDay(SqlDialect dialect, const std::string& column);
/// The first day of the engine, and the last one, which stands for no end: 9999-12-31, in ClickHouse 2105-12-31.
[[nodiscard]] std::string sqlFirstDay(SqlDialect dialect);
[[nodiscard]] std::string sqlForever(SqlDialect dialect);
/// The month of a day, counted from January of the year 0.
[[nodiscard]] std::string sqlMonthOf(SqlDialect dialect, const std::string& day);
/// Such a month as "2026-11".
[[nodiscard]] std::string sqlMonthText(SqlDialect dialect, const std::string& month);
/// The day on which the query runs.
[[nodiscard]] std::string sqlToday(SqlDialect dialect);
/// An expression that makes a row for each whole number from one to another, both among them.
[[nodiscard]] std::string sqlEach(SqlDialect dialect, const std::string& from, const std::string& to);

} // namespace seatwise
