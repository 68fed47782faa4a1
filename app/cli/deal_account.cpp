#include "cli/deal_account.h"

#include "cli/accounts_option.h"
#include "cli/quote_text.h"
#include "cli/store_access.h"

namespace seatwise::cli {

void takeFirstDay(Options& takes, std::optional<Date>& start, std::string_view help)
{
    takes.value("--start", start, help);
}

Result<Output> acceptIntoAccounts(const std::string& id, const std::optional<Date>& start, const QuoteMove& move,
                                  const Context& context)
{
    const BooksOfAccounts priced = TRY(booksOfAccounts(context));
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const Quote offer = TRY(store.find(id));
        const SharedBook book = TRY(store.bookOf(offer));
        Message said;
        const Quote accepted = TRY(store.change(
            offer.id.text(), today(context), move, [&](const Quote& changed, WorkshopStore& accounts) -> Result<void> {
                said = TRY(keepDeal(accounts, {changed, *book, today(context), start}, priced.books)).said;
                return {};
            }));
        Output output = quoteOutput(accepted, context);
        output.standardError = said.english();
        return output;
    });
}

} // namespace seatwise::cli
