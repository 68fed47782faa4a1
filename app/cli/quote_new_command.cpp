#include <algorithm>
#include <memory>
#include <sstream>
#include <string_view>
#include <vector>

#include "books/book_source.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/price_json.h"
#include "cli/quote_text.h"
#include "cli/selection_options.h"
#include "cli/store_access.h"
#include "quoting/quote_moves.h"
#include "text/language_code.h"
#include "words/quoting_words.h"

namespace seatwise::cli {

namespace {

/// The options of `seatwise quote new` as typed.
struct NewOptions
{
    SelectionOptions selection;
    QuoteDetails details;
    std::string id;      ///< empty: a new one
    std::string request; ///< all options but the id, as given
};

/// Names a quote beside what else the audit trail speaks of: no number, no digest of a book, no key with a slash.
bool isUsableId(const std::string& id)
{
    constexpr std::size_t longest = 60;
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("._:@+-").find(c) != std::string_view::npos;
    };
    return !id.empty() && id.size() <= longest && id.front() != '-' && std::all_of(id.begin(), id.end(), isAllowed) &&
           !id.starts_with("SW-");
}

/// The options of a command as they were given, but for one of them, in the order of their names.
std::string givenOptions(const CLI::App& command, const std::string& exception)
{
    std::vector<std::string> given;
    for (const CLI::Option* option : command.get_options())
        if (option->get_name() != exception)
            for (const std::string& value : option->results())
                given.push_back(option->get_name() + ' ' + value);
    std::sort(given.begin(), given.end());
    std::string text;
    for (const std::string& option : given)
        text += option + ' ';
    return text;
}

/// A code as a quote keeps it, of one of the languages of translations/.
Result<std::string> readLanguage(const std::string& typed)
{
    std::vector<std::string> there;
    std::istringstream list(SEATWISE_LANGUAGES);
    for (std::string code; std::getline(list, code, ',');)
        there.push_back(code);
    const auto code = parseLanguage(typed);
    if (!code || std::find(there.begin(), there.end(), code->substr(0, code->find('-'))) == there.end())
        return misused(words::noLanguage(typed, there));
    return *code;
}

Output newOutput(const Quote& quote, const GlobalOptions& global)
{
    if (!global.json)
        return quoteOutput(quote, global);
    return {.standardOutput = printed({{"id", quote.id},
                                       {"status", toString(quote.status)},
                                       {"total", charged(quote).total().toString(charged(quote).currency().exponent)}}),
            .standardError = {}};
}

/// The draft kept, or what was kept for the same id and options before.
Result<Quote> keep(QuoteStore& store, const Result<Quote>& draft, const PriceBook& book, const NewOptions& options,
                   const std::string& request)
{
    if (options.id.empty())
        return store.add(*draft, book);
    if (auto kept = store.findRequested(QuoteId(options.id), request); !kept || *kept)
        return std::move(kept).map([](std::optional<Quote> quote) { return std::move(*quote); });
    return draft ? store.addRequested(*draft, book, request) : draft;
}

Result<Output> run(const NewOptions& options, const GlobalOptions& global)
{
    if (!options.id.empty() && !isUsableId(options.id))
        return misused("id must be up to 60 letters, digits or . _ : @ + - and begin with none of -, SW-; not " +
                       inQuotes(options.id));
    QuoteDetails details = options.details;
    if (!details.language.empty())
        details.language = TRY(readLanguage(details.language));
    const auto selection = TRY(readSelection(options.selection, global));
    const SharedBook book = TRY(loadBook(global.book));
    const auto draft = draftQuote(*book, selection, details, options.id.empty() ? newQuoteId() : QuoteId(options.id));
    if (!draft && options.id.empty())
        return tl::make_unexpected(draft.error());
    return withStoreToChange(global, [&](QuoteStore& store) {
        return keep(store, draft, *book, options, options.request + "--book " + global.book)
            .map([&](const Quote& kept) { return newOutput(kept, global); });
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
    command
        ->add_option("--language", options->details.language,
                     "The customer's: the code of the language of its documents, such as en or en-GB")
        ->type_name("CODE");
    command
        ->add_option(
            "--id", options->id,
            "The quote's id: asked for again with the same options it is the same quote, so that a script that "
            "lost the answer can repeat itself")
        ->type_name("KEY");
    command->callback([options, command, &chosen] {
        options->request = givenOptions(*command, "--id");
        chosen = [options](const GlobalOptions& global) { return run(*options, global); };
    });
}

} // namespace seatwise::cli
