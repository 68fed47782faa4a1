#include <memory>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/price_json.h"
#include "cli/price_text.h"
#include "cli/selection_options.h"
#include "pricing/price.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise price` as typed.
struct PriceOptions
{
    SelectionOptions selection;
    bool explain = false;
};

Result<Output> run(const PriceOptions& options, const GlobalOptions& global)
{
    const Selection selection = TRY(readSelection(options.selection, global));
    const SharedBook book = TRY(loadBook(global.book));
    const Price priced = TRY(price(*book, selection));
    if (global.json)
        return Output{.standardOutput = printed(toJson(priced, *book)), .standardError = {}};
    std::string text = toText(priced, *book);
    if (options.explain)
        text += workingText(priced);
    return Output{.standardOutput = std::move(text), .standardError = {}};
}

} // namespace

void addPriceCommand(CLI::App& program, Command& chosen)
{
    CLI::App* command = program.add_subcommand("price", "The price of a plan, with its lines and why");
    const auto options = std::make_shared<PriceOptions>();
    addSelectionOptions(*command, options->selection);
    command->add_flag("--explain", options->explain, "Print the arithmetic of every figure too");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
