#include <memory>

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/quote_text.h"
#include "cli/store_access.h"
#include "cli/today.h"

namespace seatwise::cli {

namespace {

struct ListOptions
{
    std::string status;
    std::string search;
    std::string customer;
};

Result<Output> run(const ListOptions& options, const GlobalOptions& global)
{
    QuoteSearch search;
    search.text = options.search;
    search.customer = options.customer;
    search.today = today(global);
    if (!options.status.empty()) {
        search.status = parseQuoteStatus(options.status);
        if (!search.status)
            return misused("status must be draft, issued, accepted, declined, expired or superseded, not " +
                           inQuotes(options.status));
    }
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto quotes = TRY(store.list(search));
        return listOutput(quotes, global);
    });
}

} // namespace

void addQuoteListCommand(CLI::App& quote, Command& chosen)
{
    CLI::App* command = quote.add_subcommand("list", "The quotes, the newest first");
    const auto options = std::make_shared<ListOptions>();
    command
        ->add_option("--status", options->status, "Only those draft, issued, accepted, declined, expired or superseded")
        ->type_name("STATUS");
    command->add_option("--search", options->search, "Text in customer, number, plan or purchase order")
        ->type_name("TEXT");
    command->add_option("--customer", options->customer, "Only those of exactly this customer")->type_name("TEXT");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
