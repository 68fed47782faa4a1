#include "sql/wide_sql.h"

namespace seatwise {

namespace {

std::string cast(const std::string& expression, const char* type)
{
    return "CAST(" + expression + " AS " + type + ')';
}

} // namespace

std::string sqlWide(SqlDialect dialect, const std::string& number)
{
    if (dialect == SqlDialect::clickhouse)
        return "toDecimal128(" + number + ", 0)";
    return cast(number, dialect == SqlDialect::duckdb ? "HUGEINT" : "numeric");
}

std::string sqlWideDigits(SqlDialect dialect, const std::string& digits)
{
    return sqlWide(dialect, dialect == SqlDialect::clickhouse ? sqlText(digits) : digits);
}

std::string sqlTenThousandths(SqlDialect dialect, const std::string& column)
{
    switch (dialect) {
    case SqlDialect::clickhouse:
        return "coalesce(toDecimal128(" + column + ", 10) * 10000, toDecimal128(0, 10))";
    case SqlDialect::duckdb:
        return "coalesce(" + cast(column, "DECIMAL(38, 10)") + " * 10000, 0)";
    case SqlDialect::postgresql:
    case SqlDialect::sqlite:
        break;
    }
    return "coalesce(" + cast(column, "numeric") + " * 10000, 0)";
}

std::string sqlWhole(SqlDialect dialect, const std::string& number)
{
    if (dialect == SqlDialect::postgresql) // whose numeric keeps what is after the point
        return "trunc(" + number + ')';
    return sqlWide(dialect, number);
}

std::string sqlWideQuotient(SqlDialect dialect, const std::string& a, const std::string& b)
{
    if (dialect == SqlDialect::postgresql)
        return "div(" + a + ", " + b + ')';
    return '(' + a + (dialect == SqlDialect::duckdb ? " // " : " / ") + b + ')';
}

std::string sqlNarrow(SqlDialect dialect, const std::string& number)
{
    return dialect == SqlDialect::clickhouse ? "toInt64(" + number + ')' : cast(number, "bigint");
}

std::string sqlHalves(const std::string& number)
{
    const std::string whole = number + " / toDecimal128('10000000000000000', 0)";
    return "toInt64(" + whole + "), toInt64(" + number + " - " + whole + " * 10000000000000000)";
}

std::string sqlOfHalves(const std::string& whole, const std::string& rest)
{
    return "(toDecimal128(" + whole + ", 0) * 10000000000000000 + " + rest + ')';
}

std::string sqlTextOf(SqlDialect dialect, const std::string& column)
{
    return "coalesce(" + (dialect == SqlDialect::clickhouse ? "toString(" + column + ')' : cast(column, "text")) +
           ", '')";
}

std::string sqlDay(SqlDialect dialect, const std::string& column)
{
    return dialect == SqlDialect::clickhouse ? column : cast(column, "date");
}

std::string sqlFirstDay(SqlDialect dialect)
{
    return dialect == SqlDialect::clickhouse ? "toDate(0)" : "DATE '0001-01-01'";
}

std::string sqlForever(SqlDialect dialect)
{
    return dialect == SqlDialect::clickhouse ? "toDate('2105-12-31')" : "DATE '9999-12-31'";
}

std::string sqlMonthOf(SqlDialect dialect, const std::string& day)
{
    if (dialect == SqlDialect::clickhouse)
        return "toInt32(toYear(" + day + ") * 12 + toMonth(" + day + ") - 1)";
    return '(' + cast("extract(year FROM " + day + ')', "integer") + " * 12 + " +
           cast("extract(month FROM " + day + ')', "integer") + " - 1)";
}

std::string sqlMonthText(SqlDialect dialect, const std::string& month)
{
    const std::string year = sqlQuotient(dialect, month, "12");
    const std::string ofYear = '(' + month + " % 12 + 1)";
    if (dialect == SqlDialect::clickhouse)
        return "concat(toString(" + year + "), if(" + ofYear + " < 10, '-0', '-'), toString(" + ofYear + "))";
    return "lpad(" + cast(year, "text") + ", 4, '0') || '-' || lpad(" + cast(ofYear, "text") + ", 2, '0')";
}

std::string sqlToday(SqlDialect dialect)
{
    return dialect == SqlDialect::clickhouse ? "today()" : "current_date";
}

std::string sqlEach(SqlDialect dialect, const std::string& from, const std::string& to)
{
    if (dialect == SqlDialect::clickhouse)
        return "arrayJoin(arrayMap(i -> toInt32(" + from + " + i), range(toUInt64(" + to + " - " + from + " + 1))))";
    const std::string series = "generate_series(" + from + ", " + to + ')';
    return dialect == SqlDialect::duckdb ? "unnest(" + series + ')' : series;
}

} // namespace seatwise
