#include "research/customer_list.h"

#include <string>

#include "research/random_draws.h"
#include "words/analysis_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxCustomerName = 200;

/// The columns of the list, in the order of its kind.
struct CustomerColumn
{
    enum : std::size_t { name, segment, users, insights };
};

RowResult<ExperimentCustomer> readCustomer(const ListRow& row)
{
    const std::string_view called = row.text(CustomerColumn::name);
    if (called.empty() || called.size() > maxCustomerName)
        return tl::make_unexpected(row.problem(CustomerColumn::name, words::expectedCustomerName(maxCustomerName)));
    const std::string_view part = row.text(CustomerColumn::segment);
    if (part.size() > maxCustomerName)
        return tl::make_unexpected(row.problem(CustomerColumn::segment, words::expectedSegment(maxCustomerName)));
    const auto people = row.count(CustomerColumn::users, maxUsers);
    if (!people || *people == 0)
        return tl::make_unexpected(row.problem(CustomerColumn::users, words::expectedUsers(maxUsers)));
    const auto wanted = row.count(CustomerColumn::insights, maxInsights);
    if (!wanted)
        return tl::make_unexpected(row.problem(CustomerColumn::insights, words::expectedInsights(maxInsights)));
    return ExperimentCustomer{std::string(called), std::string(part), *people, *wanted};
}

constexpr std::uint64_t exampleSeed = 1;

/// A whole number from `least` to `most`, all equally likely.
std::int64_t between(std::int64_t least, std::int64_t most, std::uint64_t bits)
{
    const auto choices = static_cast<std::uint64_t>(most - least + 1);
    return least + static_cast<std::int64_t>(((bits >> 32) * choices) >> 32);
}

SeatCount usersOf(std::size_t place, std::uint64_t bits)
{
    const std::size_t ofTen = place % 10;
    if (ofTen < 6)
        return 1;
    return ofTen < 9 ? between(2, 10, bits) : between(11, 60, bits);
}

} // namespace

const ListKind& customerColumns()
{
    static const ListKind kind{
        {{"customer",
          "customer name|name|account|account name|account id|customer id|client|company|school|kunde|kundenname|"
          "nom|nom du client|cliente|nombre"},
         {"segment", "customer segment|market|group|type|kundensegment|gruppe|groupe|segmento"},
         {"users",
          "number of users|user count|seats|licences|licenses|students|nutzer|benutzer|anzahl nutzer|utilisateurs|"
          "nombre d'utilisateurs|usuarios|número de usuarios"},
         {"insights_per_month",
          "insights|insights a month|monthly insights|insights/month|ai insights|ai insights per month|"
          "insights pro monat|insights par mois|insights por mes|insights al mes"}},
        NamingColumn{CustomerColumn::name, &words::totalIsNoCustomer}};
    return kind;
}

Result<CustomerList> readCustomers(const Table& table, const ListChoices& choices)
{
    return readList<ExperimentCustomer>(table, customerColumns(), choices, maxCustomers, readCustomer);
}

std::vector<ExperimentCustomer> exampleCustomers(const PriceBook& book)
{
    std::vector<ExperimentCustomer> customers;
    customers.reserve(exampleSize);
    for (std::size_t i = 0; i < exampleSize; ++i) {
        const RandomDraws draws(exampleSeed, i);
        ExperimentCustomer customer;
        customer.name = "Example " + std::to_string(i + 1);
        if (!book.segments.empty())
            customer.segment = book.segments[i % book.segments.size()].id;
        customer.users = usersOf(i, draws.at(0));
        customer.insights = customer.users * between(10, 90, draws.at(1));
        customers.push_back(std::move(customer));
    }
    return customers;
}

} // namespace seatwise
