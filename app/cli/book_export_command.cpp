#include <memory>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/output_file.h"
#include "cli/price_json.h"
#include "digest/digest.h"
#include "workshop/draft_model.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise book export` as typed.
struct ExportOptions
{
    std::string book;
    std::string format;
    std::string file;
};

Result<Output> run(const ExportOptions& options, const GlobalOptions& global)
{
    if (options.format != "xlsx")
        return misused("a price book cannot be exported as " + inQuotes(options.format) +
                       "; the format must be xlsx, a spreadsheet");
    const SharedBook book = TRY(loadBook(options.book));
    if (global.workshop == nullptr)
        return failed("spreadsheets are made by seatwise-window, which this process is not");
    const std::string sheet = TRY(global.workshop->pricingSheet(*book));
    TRY(writeOutput(global, options.file, sheet, {options.book}));
    return Output{.standardOutput = printed({{"file", options.file}, {"sha256", sha256Hex(sheet)}}),
                  .standardError = {}};
}

} // namespace

void addBookExportCommand(CLI::App& book, Command& chosen)
{
    CLI::App* command = book.add_subcommand("export", "A price book as a spreadsheet that computes its prices");
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("book", options->book, "Id of a shipped book, or a file")->type_name("ID|FILE")->required();
    command->add_option("--format", options->format, "xlsx")->type_name("FORMAT")->required();
    command->add_option("out", options->file, "The file to write")->type_name("OUT")->required();
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
