#include "cli/accounts_option.h"
#include "cli/deal_account.h"
#include "cli/selection_options.h"
#include "cli/store_access.h"

namespace seatwise::cli {

namespace {

struct AccountRequest
{
    std::string id;
    std::optional<Date> start; ///< absent: that of the quote
};

Json endOrNull(const std::optional<Date>& day)
{
    return day ? Json(toString(*day)) : Json(nullptr);
}

Json toJson(const DealTaken& taken, const Quote& quote)
{
    Json rows = Json::array();
    for (const AccountRow& row : taken.rows)
        rows.push_back({{"customer", row.customer},
                        {"plan", row.plan},
                        {"seats", row.seats},
                        {"billing", toString(row.billing)},
                        {"start", toString(row.start)},
                        {"end", endOrNull(row.end)},
                        {"discount", row.discount ? Json(row.discount->toString()) : Json(nullptr)},
                        {"mrr", row.mrr ? Json(row.mrr->toString(2)) : Json(nullptr)}});
    return {{"quote", nameOf(quote)}, {"rows", std::move(rows)}, {"message", taken.said.english()}};
}

Result<Output> run(const AccountRequest& request, const Context& context)
{
    const BooksOfAccounts priced = TRY(booksOfAccounts(context));
    return withStoreToChange(context, [&](QuoteStore& store) -> Result<Output> {
        const Quote quote = TRY(store.find(request.id));
        const SharedBook book = TRY(store.bookOf(quote));
        const auto accounts = TRY(openAccounts(context));
        const DealTaken taken = TRY(keepDeal(*accounts, {quote, *book, today(context), request.start}, priced.books));
        return says(context.json ? printed(toJson(taken, quote)) : taken.said.english() + '\n');
    });
}

} // namespace

Command quoteAccountCommand()
{
    auto made = command<AccountRequest>(
        "Take an accepted quote into the accounts that the store keeps", run, [](Options& takes, AccountRequest& to) {
            takeQuoteId(takes, to.id);
            takeFirstDay(takes, to.start, "The first day of service, of a quote that names none");
        });
    made.footer =
        "What the customer has of the plan until then ends on the day before; a ramp is a row for each of its years.\n"
        "Taken twice, it changes nothing. quote accept --account does it as the customer says yes.";
    return made;
}

} // namespace seatwise::cli
