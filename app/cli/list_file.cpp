#include "cli/list_file.h"

#include <algorithm>

#include "tables/cell_text.h"
#include "tables/table_file.h"
#include "words/tables_words.h"

namespace seatwise::cli {

namespace {

constexpr std::int64_t maxColumns = 16'384; // as many as a workbook has

Result<ChosenColumn> chosenColumn(const std::string& typed, const ListKind& kind)
{
    const std::size_t equals = typed.rfind('=');
    const std::string name = foldedName(typed.substr(0, equals));
    const auto column = std::find_if(kind.columns.begin(), kind.columns.end(),
                                     [&](const ListColumn& each) { return foldedName(each.name) == name; });
    const auto number = equals < typed.size() ? wholeIn(typed.substr(equals + 1), maxColumns) : std::nullopt;
    if (column == kind.columns.end() || number.value_or(0) == 0)
        return misused("--column must be one of " + columnNames(kind) + " and a column counted from 1, such as " +
                       std::string(kind.columns.back().name) + "=3, not \"" + shownCell(typed) + '"');
    return ChosenColumn{static_cast<std::size_t>(column - kind.columns.begin()), static_cast<std::size_t>(*number) - 1};
}

} // namespace

Result<std::vector<ChosenColumn>> chosenColumns(const std::vector<std::string>& typed, const ListKind& kind)
{
    std::vector<ChosenColumn> columns;
    for (const std::string& each : typed) {
        const ChosenColumn chosen = TRY(chosenColumn(each, kind));
        const auto isSame = [&](const ChosenColumn& other) {
            return other.column == chosen.column || other.cell == chosen.cell;
        };
        if (std::any_of(columns.begin(), columns.end(), isSame))
            return misused("--column gives \"" + shownCell(each) +
                           "\" what another one has; each column is one of its own");
        columns.push_back(chosen);
    }
    return columns;
}

Result<ListChoices> ListOptions::choices(const ListKind& kind) const
{
    ListChoices choices;
    choices.chosen = TRY(chosenColumns(columns, kind));
    choices.keepTotals = keepTotals;
    return choices;
}

void takeSheet(Options& takes, std::string& sheet, std::vector<std::string>& columns)
{
    takes.value("--sheet", sheet, "The sheet of a workbook (.xlsx or .ods) that has several", nameKind);
    takes.values("--column", columns,
                 "The column that holds something, such as seats=3, whatever the header says; repeat for more",
                 {"NAME=NUMBER"});
}

void takeList(Options& takes, ListOptions& to)
{
    takeSheet(takes, to.sheet, to.columns);
    takes.flag("--keep-totals", to.keepTotals, "Take a row called Total for one like the others");
}

Result<Table> readTableFile(const ListOptions& options)
{
    return chosenTable(options.file, TRY(DiskTables().read(options.file, options.sheet)), options.sheet);
}

Error inFile(const std::string& path, const Error& error)
{
    return {error.kind, words::problemInFile(path, error.message)};
}

void addSource(Json& answer, const ListSource& source, const ListKind& kind, const std::vector<RowProblem>& problems,
               std::size_t read)
{
    Json rows = Json::array();
    for (const RowProblem& problem : problems)
        rows.push_back({{"line", problem.line}, {"message", problem.message.english()}});
    answer["read"] = read;
    answer["refused"] = problems.size();
    answer["refused_rows"] = std::move(rows);
    answer["encoding"] = toString(source.encoding);
    if (source.sheet)
        answer["sheet"] = *source.sheet;
    Json columns = Json::object();
    for (std::size_t i = 0; i < kind.columns.size() && !source.layout.header.empty(); ++i)
        if (const std::size_t cell = source.layout.columns[i]; cell < source.layout.header.size())
            columns[std::string(kind.columns[i].name)] = source.layout.header[cell];
    answer["columns"] = source.layout.header.empty() ? Json(nullptr) : std::move(columns);
}

} // namespace seatwise::cli
