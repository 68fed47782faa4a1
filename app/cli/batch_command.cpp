#include <memory>

#include "books/book_source.h"
#include "cli/batch/batch.h"
#include "cli/command.h"
#include "cli/list_file.h"
#include "cli/output_file.h"
#include "cli/price_json.h"
#include "cli/today.h"
#include "money/plain_text.h"
#include "pricebook/book_dates.h"
#include "research/customer_list.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise batch` as typed.
struct BatchArguments
{
    std::string in;
    std::string out;
    std::vector<std::string> columns; ///< "seats=3"
    BatchOptions options;
};

std::string summary(const BatchCounts& counts)
{
    return counted(counts.priced + counts.refused, "row") + ", " + grouped(counts.priced) + " priced, " +
           grouped(counts.refused) + " refused";
}

Json toJson(const BatchResult& result)
{
    const BatchCounts& counts = result.counts;
    Json rows = Json::array();
    for (const RefusedRow& row : counts.first)
        rows.push_back({{"line", row.line}, {"message", row.reason}});
    return {{"rows", counts.priced + counts.refused}, {"priced", counts.priced},
            {"read", counts.priced + counts.refused}, {"refused", counts.refused},
            {"refused_rows", std::move(rows)},        {"encoding", toString(result.encoding)}};
}

Result<Output> run(const BatchArguments& arguments, const GlobalOptions& global)
{
    const SharedBook book = TRY(loadBook(global.book));
    BatchOptions options = arguments.options;
    options.columns = TRY(chosenColumns(arguments.columns, accountColumns()));
    options.inputs = filesRead(global, {arguments.in});
    const BatchResult result = TRY(priceFile(*book, arguments.in, arguments.out, BatchLimits{}, options));
    Output output{.standardOutput = global.json ? printed(toJson(result)) : std::string(),
                  .standardError = summary(result.counts)};
    if (const auto outside = outsideDates(*book, today(global)))
        output.standardError += ". " + outside->english();
    return output;
}

} // namespace

void addBatchCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("batch", "Price every account of a table");
    const auto arguments = std::make_shared<BatchArguments>();
    command
        ->add_option("in", arguments->in,
                     "Table with the columns account_id,plan,seats,billing, in any order, and others")
        ->type_name("IN.csv")
        ->required();
    command->add_option("out", arguments->out, "File to write: the same rows in the same form, with total and note")
        ->type_name("OUT.csv")
        ->required();
    command->add_option("--sheet", arguments->options.sheet, "The sheet of a workbook (.xlsx or .ods) that has several")
        ->type_name("NAME");
    addColumnOption(*command, arguments->columns);
    command->add_flag("--bom", arguments->options.byteOrderMark,
                      "Begin the output with a byte order mark, for spreadsheets that need one to read UTF-8");
    command->callback([arguments, &chosen] {
        chosen = [arguments](const GlobalOptions& global) { return run(*arguments, global); };
    });
}

} // namespace seatwise::cli
