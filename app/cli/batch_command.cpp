#include <memory>

#include "books/book_source.h"
#include "cli/batch/batch.h"
#include "cli/command.h"
#include "cli/price_json.h"
#include "pricing/text.h"

namespace seatwise::cli {

namespace {

/// The two files of `seatwise batch`.
struct BatchFiles
{
    std::string in;
    std::string out;
};

std::string summary(const BatchCounts& counts)
{
    return grouped(counts.priced + counts.refused) + " rows, " + grouped(counts.priced) + " priced, " +
           grouped(counts.refused) + " refused";
}

Result<Output> run(const BatchFiles& files, const GlobalOptions& global)
{
    const Result<PriceBook> book = loadBook(global.book);
    if (!book)
        return tl::make_unexpected(book.error());
    const Result<BatchCounts> counts = priceFile(*book, files.in, files.out, BatchLimits{});
    if (!counts)
        return tl::make_unexpected(counts.error());
    Output output{.standardOutput = {}, .standardError = summary(*counts)};
    if (global.json)
        output.standardOutput = printed(
            {{"rows", counts->priced + counts->refused}, {"priced", counts->priced}, {"refused", counts->refused}});
    return output;
}

} // namespace

void addBatchCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("batch", "Price every account of a CSV file");
    const auto files = std::make_shared<BatchFiles>();
    command->add_option("in", files->in, "CSV file with the columns account_id,plan,seats,billing")
        ->type_name("IN.csv")
        ->required();
    command->add_option("out", files->out, "CSV file to write: the same rows with total and note")
        ->type_name("OUT.csv")
        ->required();
    command->callback(
        [files, &chosen] { chosen = [files](const GlobalOptions& global) { return run(*files, global); }; });
}

} // namespace seatwise::cli
