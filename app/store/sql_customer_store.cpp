#include "store/sql_customer_store.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <utility>
#include <variant>

#include "store/customer_rows.h"
#include "store/resumed.h"
#include "store/trail_rows.h"
#include "tables/cell_text.h"
#include "words/customers_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

// All throw StoreFailure.

/// Customers with what the trail says of each, in a SELECT.
const QString& selectCustomers()
{
    static const QString select = "SELECT " + customerColumnsOfRow() +
                                  QStringLiteral(", (SELECT content_sha256 FROM audit WHERE subject = customers.id "
                                                 "ORDER BY sequence DESC LIMIT 1) FROM ");
    return select;
}

/// At most so many customers of such a statement that are not gone, each once.
std::vector<Customer> customersIn(const Connection& connection, Rows rows,
                                  std::size_t most = std::numeric_limits<std::size_t>::max())
{
    std::vector<Customer> customers;
    std::set<CustomerId> seen;
    while (customers.size() < most && rows.next()) {
        const CustomerRow row = readCustomerRow(rows);
        if (!seen.insert(row.id).second)
            continue;
        if (auto customer = checkedCustomer(connection, row, rows.text(customerColumnCount)))
            customers.push_back(*std::move(customer));
    }
    return customers;
}

std::vector<CustomerName> asNames(const std::vector<Customer>& customers)
{
    std::vector<CustomerName> names;
    names.reserve(customers.size());
    for (const Customer& customer : customers)
        names.push_back({customer.id, customer.name});
    return names;
}

std::vector<Customer> customersCalled(const Connection& connection, std::string_view name)
{
    auto called = customersIn(
        connection, connection.query(selectCustomers() + "customer_starts JOIN customers ON customers.id = customer "
                                                         "WHERE start = ?",
                                     {toQString(nameStartOf(name))}));
    std::erase_if(called, [name](const Customer& customer) { return !isCalled(customer, name); });
    return called;
}

/// The customer of an id; none where nothing was ever kept under it. Refuses one that is gone.
std::optional<Customer> findById(const Connection& connection, std::string_view id)
{
    const auto row = findCustomerRow(connection, id);
    if (!row)
        return std::nullopt;
    if (!row->mergedInto.empty())
        throwRefused(words::customerWasMerged(row->id, row->mergedInto));
    if (row->content.empty())
        throwRefused(words::customerWasForgotten(row->id));
    return valueOrThrow(readKeptCustomer(row->id, row->content));
}

Customer getCustomer(const Connection& connection, std::string_view idOrName)
{
    if (auto customer = findById(connection, idOrName))
        return *std::move(customer);
    auto called = customersCalled(connection, idOrName);
    if (called.empty())
        throwFailed(words::noSuchCustomer(idOrName, connection.place()));
    if (called.size() > 1)
        throwRefused(words::severalCustomers(idOrName, idsOf(called)));
    return std::move(called.front());
}

/// Refuses to go on where a customer is not as it was read.
void checkReadAs(const Connection& connection, const Customer& readAs)
{
    if (findById(connection, readAs.id) != readAs)
        throwRefused(words::customerChangedMeanwhile(readAs.name));
}

/// Writes a row with its record, and reads it back.
void keepRow(const Connection& connection, const CustomerRow& row, std::string_view event, Message detail)
{
    writeCustomerRow(connection, row);
    append(connection, AuditEntry{std::string(event), row.id.text(), std::move(detail), row.seal});
    const auto again = findCustomerRow(connection, row.id);
    if (!again || again->seal != row.seal)
        throwFailed(words::customerNotReadAgain(row.id));
}

void addCustomer(const Connection& connection, const Customer& customer, CustomersKept& kept)
{
    if (const auto known = customersCalled(connection, customer.name); !known.empty()) {
        kept.known.push_back({known.front().id, known.front().name});
        return;
    }
    keepRow(connection, customerRowOf(customer), "customer.added", words::customerAdded());
    kept.added.push_back({customer.id, customer.name});
}

Customer changeCustomer(const Connection& connection, const Customer& after, const Customer& readAs)
{
    checkReadAs(connection, readAs);
    if (after != readAs)
        keepRow(connection, customerRowOf(after), "customer.changed",
                words::customerChanged(changedFields(readAs, after)));
    return after;
}

Customer mergeCustomers(const Connection& connection, const Customer& first, const Customer& second)
{
    checkReadAs(connection, first);
    checkReadAs(connection, second);
    Customer both = valueOrThrow(merged(first, second));
    keepRow(connection, rowOfGone(second.id, first.id), "customer.merged", words::customerMergedInto(first.id));
    keepRow(connection, customerRowOf(both), "customer.changed", words::customerTookOver(second.id));
    return both;
}

void forgetCustomer(const Connection& connection, const Customer& readAs)
{
    checkReadAs(connection, readAs);
    keepRow(connection, rowOfGone(readAs.id, {}), "customer.forgotten", words::customerForgotten());
}

std::vector<CustomerName> completions(const Connection& connection, std::string_view typed, std::size_t most)
{
    const std::string start = nameStartOf(typed);
    if (start.empty())
        return {};
    constexpr std::string_view behindEveryByte = "999";
    constexpr std::size_t startsOfOne = 3; // one customer can have several words that begin so
    return asNames(customersIn(
        connection,
        connection.query(selectCustomers() + "customer_starts JOIN customers ON customers.id = customer WHERE start "
                                             ">= ? AND start < ? ORDER BY start, customer LIMIT ?",
                         {toQString(start), toQString(start + std::string(behindEveryByte)),
                          static_cast<qlonglong>(most * startsOfOne)}),
        most));
}

/// The names behind one and the id of a customer who is called so. Which they are is found first, without what else is
/// kept of everybody.
std::vector<CustomerName> namesBehind(const Connection& connection, const CustomerName& last, std::size_t most)
{
    return asNames(customersIn(
        connection, connection.query(selectCustomers() + "(SELECT id AS chosen FROM customers WHERE name <> '' AND "
                                                         "(lower(name), id) > (lower(?), ?) ORDER BY lower(name), id "
                                                         "LIMIT ?) AS page JOIN customers ON customers.id = chosen "
                                                         "ORDER BY lower(customers.name), customers.id",
                                     {toQString(last.name), toQString(last.id), static_cast<qlonglong>(most)})));
}

std::vector<CustomerName> allNames(const Connection& connection)
{
    auto names =
        asNames(customersIn(connection, connection.query(selectCustomers() + "customers WHERE content <> ''")));
    std::sort(names.begin(), names.end(), [](const CustomerName& one, const CustomerName& other) {
        return std::pair(foldedName(one.name), one.id) < std::pair(foldedName(other.name), other.id);
    });
    return names;
}

} // namespace

SqlCustomerStore::SqlCustomerStore(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection))
{
}

Result<CustomersKept> SqlCustomerStore::add(const std::vector<Customer>& customers)
{
    for (const Customer& customer : customers)
        TRY(checkCustomer(customer));
    return keepIn(*connection_, [&] {
        CustomersKept kept;
        for (const Customer& customer : customers)
            addCustomer(*connection_, customer, kept);
        return kept;
    });
}

Result<Customer> SqlCustomerStore::change(const Customer& after, const Customer& readAs)
{
    TRY(checkCustomer(after));
    return keepIn(*connection_, [&] { return changeCustomer(*connection_, after, readAs); });
}

Result<Customer> SqlCustomerStore::merge(const Customer& first, const Customer& second)
{
    return keepIn(*connection_, [&] { return mergeCustomers(*connection_, first, second); });
}

Result<void> SqlCustomerStore::forget(const Customer& readAs)
{
    TRY(keepIn(*connection_, [&] {
        forgetCustomer(*connection_, readAs);
        return std::monostate();
    }));
    return {};
}

Result<Customer> SqlCustomerStore::find(std::string_view idOrName) const
{
    return readFrom(*connection_, [&] { return getCustomer(*connection_, idOrName); });
}

Result<std::vector<CustomerName>> SqlCustomerStore::complete(std::string_view typed, std::size_t most) const
{
    return readFrom(*connection_, [&] { return completions(*connection_, typed, most); });
}

Result<std::vector<CustomerName>> SqlCustomerStore::list() const
{
    return readFrom(*connection_, [&] { return allNames(*connection_); });
}

Result<std::vector<CustomerName>> SqlCustomerStore::listBehind(const std::optional<CustomerName>& last,
                                                               std::size_t most) const
{
    return readFrom(*connection_, [&] { return namesBehind(*connection_, last.value_or(CustomerName()), most); });
}

Result<std::vector<AuditRecord>> SqlCustomerStore::trailOf(const CustomerId& id) const
{
    return readFrom(*connection_, [&] { return seatwise::trailOf(*connection_, id); });
}

} // namespace seatwise
