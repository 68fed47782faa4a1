#include "sql/sql_view.h"

#include <algorithm>
#include <utility>

#include "text/find.h"

namespace seatwise {

namespace {

bool isWordOfName(std::string_view word) noexcept
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    constexpr std::size_t longest = 50;
    return !word.empty() && word.size() <= longest && isLetter(word.front()) &&
           std::all_of(word.begin(), word.end(), [&](char c) { return isLetter(c) || isDigit(c); });
}

/// Ends the script where a name is that of something else than a view.
std::string onlyOverView(const std::string& name)
{
    const std::size_t point = name.find('.');
    const bool hasDatabase = point != std::string::npos;
    return "SELECT toUInt8(concat(name, ' is no view')) FROM system.tables\nWHERE database = " +
           (hasDatabase ? sqlText(name.substr(0, point)) : "currentDatabase()") +
           " AND name = " + sqlText(hasDatabase ? name.substr(point + 1) : name) +
           " AND engine <> 'View' FORMAT Null;\n";
}

} // namespace

bool isSqlTableName(std::string_view name) noexcept
{
    const std::size_t point = name.find('.');
    return point == std::string_view::npos
               ? isWordOfName(name)
               : isWordOfName(name.substr(0, point)) && isWordOfName(name.substr(point + 1));
}

std::string sqlComment(std::string_view text)
{
    std::string line = "-- ";
    for (const char c : text)
        line += c == '\n' || c == '\r' ? ' ' : c;
    return line + '\n';
}

std::string sqlView(SqlDialect dialect, const std::string& name, const std::string& query)
{
    const std::string create = name + " AS\n" + query + ";\n\n";
    if (dialect == SqlDialect::postgresql || dialect == SqlDialect::duckdb)
        return "CREATE OR REPLACE VIEW " + create;
    if (dialect == SqlDialect::clickhouse) // before 20 it dropped views as tables alone, and so tables too
        return onlyOverView(name) + "DROP TABLE IF EXISTS " + name + ";\nCREATE VIEW " + create;
    return "DROP VIEW IF EXISTS " + name + ";\nCREATE VIEW " + create;
}

void SqlSteps::add(std::string name, std::string query)
{
    steps_.push_back({std::move(name), std::move(query)});
}

std::string SqlSteps::from(std::string_view name) const
{
    const Step* const step = findBy(steps_, &Step::name, name);
    return dialect_ == SqlDialect::clickhouse && step ? "(\n" + step->query + ')' : std::string(name);
}

std::string SqlSteps::query(const std::string& last) const
{
    if (dialect_ == SqlDialect::clickhouse)
        return last;
    std::string text;
    for (const Step& step : steps_)
        text += (text.empty() ? "WITH " : ",\n") + step.name + " AS (\n" + step.query + ')';
    return text + '\n' + last;
}

} // namespace seatwise
