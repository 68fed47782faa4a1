#include "cli/quote_text.h"
#include "cli/store_access.h"

namespace seatwise::cli {

namespace {

Result<Output> run(const QuoteSearch& request, const Context& context)
{
    QuoteSearch search = request;
    search.today = today(context);
    return withStore(context, [&](QuoteStore& store) -> Result<Output> {
        const auto quotes = TRY(store.list(search));
        return listOutput(quotes, context);
    });
}

} // namespace

Command quoteListCommand()
{
    return command<QuoteSearch>("The quotes, the newest first", run, [](Options& takes, QuoteSearch& to) {
        takes.value("--status", to.status, "Only those draft, issued, accepted, declined, expired or superseded");
        takes.value("--search", to.text, "Text in customer, number, plan or purchase order");
        takes.value("--customer", to.customer, "Only those of exactly this customer");
    });
}

} // namespace seatwise::cli
