#include "cli/list_file.h"

#include "tables/table_file.h"

namespace seatwise::cli {

ListChoices ListOptions::choices() const
{
    ListChoices choices;
    choices.keepTotals = keepTotals;
    return choices;
}

void addListOptions(CLI::App& command, ListOptions& options)
{
    command.add_option("--sheet", options.sheet, "The sheet of a workbook (.xlsx or .ods) that has several")
        ->type_name("NAME");
    command.add_flag("--keep-totals", options.keepTotals, "Take a row called Total for one like the others");
}

Result<Table> readTableFile(const ListOptions& options)
{
    return chosenTable(options.file, TRY(DiskTables().read(options.file, options.sheet)), options.sheet);
}

Error inFile(const std::string& path, const Error& error)
{
    return {error.kind, path + ": " + error.message};
}

void addSource(Json& answer, const ListSource& source, const ListKind& kind, const std::vector<RowProblem>& problems,
               std::size_t read)
{
    Json rows = Json::array();
    for (const RowProblem& problem : problems)
        rows.push_back({{"line", problem.line}, {"message", problem.message}});
    answer["read"] = read;
    answer["refused"] = problems.size();
    answer["refused_rows"] = std::move(rows);
    answer["encoding"] = toString(source.encoding);
    if (source.sheet)
        answer["sheet"] = *source.sheet;
    Json columns = Json::object();
    for (std::size_t i = 0; i < kind.columns.size() && !source.layout.header.empty(); ++i)
        columns[std::string(kind.columns[i].name)] = source.layout.header[source.layout.columns[i]];
    answer["columns"] = source.layout.header.empty() ? Json(nullptr) : std::move(columns);
}

} // namespace seatwise::cli
