#include "cli/list_file.h"

#include "files/read_file.h"

namespace seatwise::cli {

namespace {

constexpr std::size_t mostMiB = 64;

} // namespace

ListChoices ListOptions::choices() const
{
    ListChoices choices;
    choices.keepTotals = keepTotals;
    return choices;
}

void addListOptions(CLI::App& command, ListOptions& options)
{
    command.add_flag("--keep-totals", options.keepTotals, "Take a row called Total for one like the others");
}

Result<Table> readTableFile(const ListOptions& options, const std::string& what)
{
    constexpr std::size_t largest = mostMiB * 1024 * 1024;
    const Result<std::string> bytes = readUpTo(options.file, largest + 1);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (bytes->size() > largest)
        return failed(options.file + " is larger than " + std::to_string(mostMiB) + " MiB, the largest " + what +
                      " that is read");
    return tableOf(*bytes);
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
