#include "books/book_source.h"
#include "cli/command.h"
#include "cli/month_option.h"
#include "cli/rules_option.h"
#include "digest/digest.h"
#include "insights/movements_sql.h"

namespace seatwise::cli {

namespace {

struct MrrSqlRequest
{
    std::string file;
    SqlDialect dialect = SqlDialect::postgresql;
    std::string table;
    MrrRules rules = MrrRules::seatwise;
    MonthsAsked months;
};

constexpr Kind engineKind{"ENGINE", "postgresql duckdb clickhouse"};

Result<SqlDialect> readEngine(const std::string& text)
{
    const auto dialect = parseSqlDialect(text);
    if (dialect && *dialect != SqlDialect::sqlite)
        return *dialect;
    return misused("the dialect must be " + oneOf(engineKind.words) + ", not " + inQuotes(text));
}

Result<Output> runSql(const MrrSqlRequest& request, const Context& context)
{
    const SharedBook book = TRY(loadBook(context.book));
    const std::string sql = TRY(movementsSql(*book, request.dialect, request.table, request.rules, request.months));
    TRY(writeOutput(context, request.file, sql));
    return says(printed({{"file", request.file}, {"sha256", sha256Hex(sql)}}));
}

} // namespace

Command mrrSqlCommand()
{
    return command<MrrSqlRequest>(
        "The movements by month as SQL for a warehouse that prices its accounts by book export: a view TABLE_movements",
        runSql, [](Options& takes, MrrSqlRequest& to) {
            takes.parsed("--dialect", to.dialect, "Whose SQL", engineKind, readEngine).required();
            takes
                .value("--table", to.table,
                       "The table, with columns account_id, customer, plan, seats, billing, start_date, end_date, "
                       "discount, discount_until and mrr; by stripe also cancelled, by chartmogul and profitwell "
                       "usage_mrr",
                       {"TABLE", {}, true})
                .required();
            takes.parsed("--rules", to.rules, "Whose definition of it, of all four; by default seatwise", rulesKind,
                         readRules);
            takes.parsed("--from", to.months.from, "The first month; by default that of the first account", monthKind,
                         readMonth);
            takes.parsed("--to", to.months.to, "The last month; by default that of the day of the query", monthKind,
                         readMonth);
            takes.value("out", to.file, "The file to write", {"OUT.sql", {}, true}).required();
        });
}

} // namespace seatwise::cli
