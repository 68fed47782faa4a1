#include <memory>

#include "books/book_source.h"
#include "cli/command.h"
#include "cli/price_json.h"
#include "cli/quote_text.h"
#include "cli/selection_options.h"
#include "cli/store_access.h"
#include "quoting/quote_moves.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise quote new` as typed.
struct NewOptions
{
    SelectionOptions selection;
    QuoteDetails details;
};

Result<Output> run(const NewOptions& options, const GlobalOptions& global)
{
    const auto selection = readSelection(options.selection, global);
    if (!selection)
        return tl::make_unexpected(selection.error());
    const auto book = loadBook(global.book);
    if (!book)
        return tl::make_unexpected(book.error());
    const auto draft = draftQuote(*book, *selection, options.details, newQuoteId());
    if (!draft)
        return tl::make_unexpected(draft.error());
    return withStore(global, [&](QuoteStore& store) -> Result<Output> {
        const auto kept = store.add(*draft, *book);
        if (!kept)
            return tl::make_unexpected(kept.error());
        if (!global.json)
            return quoteOutput(*kept, global);
        return Output{.standardOutput = printed({{"id", kept->id},
                                                 {"status", toString(kept->status)},
                                                 {"total", kept->price.total.toString(kept->price.currency.exponent)}}),
                      .standardError = {}};
    });
}

} // namespace

void addQuoteNewCommand(CLI::App& quote, Command& chosen)
{
    CLI::App* command = quote.add_subcommand("new", "A draft of a quote");
    const auto options = std::make_shared<NewOptions>();
    command->add_option("--customer", options->details.customer, "Who the quote is for")->type_name("TEXT")->required();
    addSelectionOptions(*command, options->selection);
    command->add_option("--department", options->details.department, "The part of the customer it is for")
        ->type_name("TEXT");
    command->add_option("--bill-to", options->details.billTo, "Who the invoice goes to")->type_name("TEXT");
    command->add_option("--po", options->details.purchaseOrder, "The customer's purchase order")->type_name("TEXT");
    command->add_option("--prepared-by", options->details.preparedBy, "Who makes the offer")->type_name("TEXT");
    command->callback(
        [options, &chosen] { chosen = [options](const GlobalOptions& global) { return run(*options, global); }; });
}

} // namespace seatwise::cli
