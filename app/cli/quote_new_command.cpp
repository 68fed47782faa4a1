#include <algorithm>
#include <sstream>
#include <string_view>

#include "cli/book_in_force.h"
#include "cli/quote_text.h"
#include "cli/seats_by_year.h"
#include "cli/selection_options.h"
#include "cli/store_access.h"
#include "quoting/quote_moves.h"
#include "text/language_code.h"
#include "words/decimal.h"
#include "words/quoting_words.h"

namespace seatwise::cli {

namespace {

struct NewRequest
{
    SelectionRequest selection;
    SeatsByYear seats;
    QuoteDetails details;
    std::optional<Date> existingSince;
    std::string id; ///< empty: a new one
};

/// Names a quote beside what else the audit trail speaks of: no number, no digest of a book, no key with a slash.
bool isUsableId(const std::string& id)
{
    constexpr std::size_t longest = 60;
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) ||
               std::string_view("._:@+-").find(c) != std::string_view::npos;
    };
    return !id.empty() && id.size() <= longest && id.front() != '-' && std::all_of(id.begin(), id.end(), isAllowed) &&
           !id.starts_with("SW-");
}

Result<std::string> readId(const std::string& id)
{
    if (isUsableId(id))
        return id;
    return misused("id must be 1 to 60 letters, digits or . _ : @ + - and begin with none of -, SW-; not " +
                   inQuotes(id));
}

/// A code as a quote keeps it, of one of the languages of translations/.
Result<std::string> readLanguage(const std::string& typed)
{
    std::vector<std::string> there;
    std::istringstream list(SEATWISE_LANGUAGES);
    for (std::string code; std::getline(list, code, ',');)
        there.push_back(code);
    const auto code = parseLanguage(typed);
    const auto isThere = [&there](const std::string& one) { return std::ranges::find(there, one) != there.end(); };
    if (!code || (!isThere(*code) && !isThere(code->substr(0, code->find('-')))))
        return misused(words::noLanguage(typed, there));
    return *code;
}

/// What is asked for under an id: all options but that.
std::string requested(const Context& context)
{
    std::string text;
    for (const std::string& option : context.typed)
        if (!option.starts_with("--id "))
            text += option + ' ';
    return text + "--book " + context.book;
}

Output newOutput(const Quote& quote, const Context& context)
{
    if (!context.json)
        return quoteOutput(quote, context);
    return says(printed({{"id", quote.id},
                         {"status", toString(quote.status)},
                         {"total", charged(quote).total().toString(charged(quote).currency().exponent)}}));
}

/// The draft kept, or what was kept for the same id and options before.
Result<Quote> keep(QuoteStore& store, const Result<Quote>& draft, const PriceBook& book, const std::string& id,
                   const std::string& request)
{
    if (id.empty())
        return store.add(*draft, book);
    if (auto kept = store.findRequested(QuoteId(id), request); !kept || *kept)
        return std::move(kept).map([](std::optional<Quote> quote) { return std::move(*quote); });
    return draft ? store.addRequested(*draft, book, request) : draft;
}

Result<Output> run(const NewRequest& request, const Context& context)
{
    Selection selection = TRY(request.selection.selection());
    TRY(request.seats.putInto(selection));
    selection.start = selection.start.value_or(today(context));
    const SharedBook book = TRY(bookInForce(context, selection, request.existingSince));
    const auto draft =
        draftQuote(*book, selection, request.details, request.id.empty() ? newQuoteId() : QuoteId(request.id));
    if (!draft && request.id.empty())
        return tl::make_unexpected(draft.error());
    return withStoreToChange(context, [&](QuoteStore& store) {
        return keep(store, draft, *book, request.id, requested(context)).map([&](const Quote& kept) {
            return newOutput(kept, context);
        });
    });
}

} // namespace

Command quoteNewCommand()
{
    return command<NewRequest>("A draft of a quote", run, [](Options& takes, NewRequest& to) {
        takes.value("--customer", to.details.customer, "Who the quote is for; without one it is an estimate");
        takePlan(takes, to.selection.typed.plan);
        takeSeatsByYear(takes, to.seats);
        takeBilling(takes, to.selection.typed.billing);
        takeExtras(takes, to.selection.typed);
        takes.value("--start", to.selection.typed.start, "First day of the contract; by default today");
        takeTerms(takes, to.selection);
        takeExistingSince(takes, to.existingSince);
        takes.value("--department", to.details.department, "The part of the customer it is for");
        takes.value("--bill-to", to.details.billTo,
                    "Who the invoice goes to: up to 10 lines, with line ends between them");
        takes.value("--po", to.details.purchaseOrder, "The customer's purchase order");
        takes.value("--prepared-by", to.details.preparedBy, "Who makes the offer");
        takes.parsed("--language", to.details.language,
                     "The customer's: the code of the language of its documents, such as en or en-GB", {"CODE"},
                     readLanguage);
        takes.parsed(
            "--id", to.id,
            "The quote's id: asked for again with the same options it is the same quote, so that a script that "
            "lost the answer can repeat itself",
            {"KEY"}, readId);
    });
}

} // namespace seatwise::cli
