#include "sql/sql_dialect.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace seatwise {

std::string_view toString(SqlDialect dialect) noexcept
{
    return sqlDialectWords[static_cast<std::size_t>(dialect)];
}

std::optional<SqlDialect> parseSqlDialect(std::string_view text) noexcept
{
    const auto* const found = std::find(sqlDialectWords.begin(), sqlDialectWords.end(), text);
    return found == sqlDialectWords.end() ? std::nullopt
                                          : std::optional(static_cast<SqlDialect>(found - sqlDialectWords.begin()));
}

std::string sqlNumber(Wide number)
{
    return std::to_string(static_cast<std::int64_t>(number));
}

std::string sqlText(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted.append(c == '\'' ? 2 : 1, c);
    return quoted + '\'';
}

std::string sqlQuotient(SqlDialect dialect, const std::string& a, const std::string& b)
{
    if (dialect == SqlDialect::clickhouse)
        return "intDiv(" + a + ", " + b + ')';
    return '(' + a + (dialect == SqlDialect::duckdb ? " // " : " / ") + b + ')';
}

std::string sqlRounded(SqlDialect dialect, const std::string& a, Wide b, Rounding rounding)
{
    if (b == 1)
        return a;
    if (rounding == Rounding::half_up)
        return b % 2 == 0 ? sqlQuotient(dialect, '(' + a + " + " + sqlNumber(b / 2) + ')', sqlNumber(b))
                          : sqlQuotient(dialect, "(2 * " + a + " + " + sqlNumber(b) + ')', sqlNumber(b * 2));
    const std::string quotient = sqlQuotient(dialect, a, sqlNumber(b));
    const std::string twice = "2 * (" + a + " % " + sqlNumber(b) + ')';
    return '(' + quotient + " + CASE WHEN " + twice + " > " + sqlNumber(b) + " OR (" + twice + " = " + sqlNumber(b) +
           " AND " + quotient + " % 2 = 1) THEN 1 ELSE 0 END)";
}

std::string sqlGreater(SqlDialect dialect, const std::string& a, const std::string& b)
{
    return (dialect == SqlDialect::sqlite ? "max(" : "greatest(") + a + ", " + b + ')';
}

std::string sqlLess(SqlDialect dialect, const std::string& a, const std::string& b)
{
    return (dialect == SqlDialect::sqlite ? "min(" : "least(") + a + ", " + b + ')';
}

bool isLeastWithoutNulls(SqlDialect dialect) noexcept
{
    return dialect == SqlDialect::postgresql || dialect == SqlDialect::duckdb;
}

std::string sqlSeats(SqlDialect dialect)
{
    switch (dialect) {
    case SqlDialect::clickhouse:
        return "toInt64(seats)";
    case SqlDialect::duckdb:
        return "CAST(seats AS BIGINT)";
    case SqlDialect::postgresql:
    case SqlDialect::sqlite:
        break;
    }
    return "seats";
}

std::string sqlSeatsAreNoNumber(SqlDialect dialect)
{
    switch (dialect) {
    case SqlDialect::clickhouse:
    case SqlDialect::duckdb:
        return sqlSeats(dialect) + " <> seats";
    case SqlDialect::sqlite:
        return "typeof(seats) <> 'integer'";
    case SqlDialect::postgresql:
        break;
    }
    return {};
}

std::string sqlLargest(SqlDialect dialect)
{
    const std::string number = sqlNumber(std::numeric_limits<std::int64_t>::max());
    return dialect == SqlDialect::clickhouse ? "toInt64(" + number + ')' : number;
}

} // namespace seatwise
