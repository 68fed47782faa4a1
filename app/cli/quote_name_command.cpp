#include "cli/quote_text.h"
#include "cli/store_access.h"
#include "customers/taken_over.h"
#include "quoting/quote_moves.h"
#include "words/customers_words.h"

namespace seatwise::cli {

namespace {

struct QuoteNameRequest
{
    std::string id;
    std::string customer;
};

/// The customer of a name, as far as the store knows one; anybody may be named.
Result<Customer> called(const std::string& name, const CustomerStore& customers)
{
    auto known = customers.find(name);
    if (known || !known.error().message.is(words::noSuchCustomer))
        return known;
    Customer customer;
    customer.name = name;
    return customer;
}

Result<Output> nameCustomer(const QuoteNameRequest& request, const Context& context)
{
    return withCustomersToChange(context, [&](CustomerStore& customers, QuoteStore& quotes) -> Result<Output> {
        const Customer customer = TRY(called(request.customer, customers));
        const auto quote =
            TRY(quotes.change(request.id, today(context), [&customer](const Quote& kept, const QuoteNumber&) {
                return detailed(kept, takenOver(kept.details, customer));
            }));
        return quoteOutput(quote, context);
    });
}

} // namespace

Command quoteNameCommand()
{
    return command<QuoteNameRequest>(
        "Name the customer of an estimate or draft, which keeps its price", nameCustomer,
        [](Options& takes, QuoteNameRequest& to) {
            takes.value("id", to.id, "Id of a draft", {"ID"}).required();
            takes
                .value("customer", to.customer, "Who it is for; of a customer of the store what is known is taken over",
                       nameKind)
                .required();
        });
}

} // namespace seatwise::cli
