#include <algorithm>

#include "cli/customer_text.h"
#include "cli/store_access.h"
#include "customers/holdings.h"
#include "quoting/quote_store.h"

namespace seatwise::cli {

namespace {

struct CustomerListRequest
{
    std::string start; ///< empty: all
};

Result<Output> listCustomers(const CustomerListRequest& request, const Context& context)
{
    constexpr std::size_t mostFound = 1'000;
    return withCustomers(context, [&](CustomerStore& customers, QuoteStore&) -> Result<Output> {
        return customersOutput(
            TRY(request.start.empty() ? customers.list() : customers.complete(request.start, mostFound)), context);
    });
}

struct NamedCustomer
{
    std::string customer;
};

void takeCustomer(Options& takes, std::string_view operand, std::string& to)
{
    takes.value(operand, to, "Id or name of a customer", {"ID|NAME"}).required();
}

Result<Output> showCustomer(const NamedCustomer& request, const Context& context)
{
    return withCustomers(context, [&](CustomerStore& customers, QuoteStore& quotes) -> Result<Output> {
        const Customer customer = TRY(customers.find(request.customer));
        return customerOutput(customer, TRY(factsOf(customer, customers, quotes, today(context))), context);
    });
}

struct MergeRequest
{
    std::string first;
    std::string second;
};

Result<Output> mergeTwo(const MergeRequest& request, const Context& context)
{
    return withCustomersToChange(context, [&](CustomerStore& customers, QuoteStore& quotes) -> Result<Output> {
        const Customer first = TRY(customers.find(request.first));
        const Customer second = TRY(customers.find(request.second));
        const Customer both = TRY(customers.merge(first, second));
        return customerOutput(both, TRY(factsOf(both, customers, quotes, today(context))), context);
    });
}

Result<Output> forget(const NamedCustomer& request, const Context& context)
{
    return withCustomersToChange(context, [&](CustomerStore& customers, QuoteStore& quotes) -> Result<Output> {
        const Customer customer = TRY(customers.find(request.customer));
        const std::size_t kept = TRY(quotesOf(customer, quotes, today(context), QuoteSearch().limit)).size();
        TRY(customers.forget(customer));
        if (context.json)
            return says(printed({{"id", customer.id}, {"forgotten", true}, {"quotes", kept}}));
        return says("Forgotten. The audit trail keeps that there was " + customer.id +
                    " and when it changed, without a word of it. " + std::to_string(kept) +
                    (kept == 1 ? " quote keeps its" : " quotes keep their") +
                    " own text of the customer, and backups what they held.\n");
    });
}

} // namespace

Command customerListCommand()
{
    return command<CustomerListRequest>(
        "The customers, by name", listCustomers, [](Options& takes, CustomerListRequest& to) {
            takes.value("--start", to.start, "Only those of whose names a word begins so");
        });
}

Command customerShowCommand()
{
    return command<NamedCustomer>(
        "A customer, what it has now by the quotes it accepted, and its history", showCustomer,
        [](Options& takes, NamedCustomer& to) { takeCustomer(takes, "customer", to.customer); });
}

Command customerMergeCommand()
{
    return command<MergeRequest>("Make one customer of two: the first takes what it lacks from the second", mergeTwo,
                                 [](Options& takes, MergeRequest& to) {
                                     takeCustomer(takes, "first", to.first);
                                     takeCustomer(takes, "second", to.second);
                                 });
}

Command customerForgetCommand()
{
    return command<NamedCustomer>(
        "Take what is kept of a customer out of the store; quotes keep their own text", forget,
        [](Options& takes, NamedCustomer& to) { takeCustomer(takes, "customer", to.customer); });
}

} // namespace seatwise::cli
