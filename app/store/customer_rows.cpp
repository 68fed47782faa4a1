#include "store/customer_rows.h"

#include <algorithm>

#include "digest/digest.h"
#include "store/trail_rows.h"
#include "tables/cell_text.h"
#include "words/customers_words.h"
#include "words/stores_words.h"

namespace seatwise {

namespace {

constexpr std::size_t bytesOfStart = 60;
constexpr std::size_t maxWordsOfName = 12;

void addStarts(std::vector<std::string>& starts, std::string_view name)
{
    const std::string folded = foldedName(name);
    std::size_t word = 0;
    for (std::size_t count = 0; count < maxWordsOfName && word < folded.size(); ++count) {
        starts.push_back(nameStartOf(std::string_view(folded).substr(word)));
        const std::size_t space = folded.find(' ', word);
        word = space == std::string::npos ? folded.size() : space + 1;
    }
}

void writeStarts(const Connection& connection, const CustomerRow& row)
{
    connection.execute(QStringLiteral("DELETE FROM customer_starts WHERE customer = ?"), {toQString(row.id)});
    if (row.content.empty())
        return;
    for (const std::string& start : nameStartsOf(valueOrThrow(readKeptCustomer(row.id, row.content))))
        connection.write(QStringLiteral("INSERT INTO customer_starts (start, customer) VALUES (?, ?)"),
                         {toQString(start), toQString(row.id)});
}

} // namespace

QString customerColumnsOfRow()
{
    return QStringLiteral("customers.id, customers.name, customers.content, customers.merged_into, customers.seal");
}

CustomerRow readCustomerRow(const StoredRow& row)
{
    return {CustomerId(row.text(0)), row.text(1), row.text(2), row.text(3), row.text(4)};
}

CustomerRow customerRowOf(const Customer& customer)
{
    CustomerRow row{customer.id, customer.name, writeCustomer(customer), {}, {}};
    row.seal = sealOf(row);
    return row;
}

CustomerRow rowOfGone(const CustomerId& id, std::string_view mergedInto)
{
    CustomerRow row{id, {}, {}, std::string(mergedInto), {}};
    row.seal = sealOf(row);
    return row;
}

std::string sealOf(const CustomerRow& row)
{
    constexpr char between = '\x1F';
    return sha256Hex(row.id.text() + between + row.name + between + row.content + between + row.mergedInto + between);
}

bool showsItsContent(const CustomerRow& row)
{
    if (row.content.empty())
        return row.name.empty();
    const auto customer = readKeptCustomer(row.id, row.content);
    return customer && customer->name == row.name && row.mergedInto.empty();
}

std::optional<Customer> checkedCustomer(const Connection& connection, const CustomerRow& row, std::string_view said)
{
    const auto damaged = [&](Message trouble) {
        throwFailed(words::customerIsDamaged(row.id, connection.place(), std::move(trouble)));
    };
    if (row.seal != sealOf(row))
        damaged(words::rowWasChanged());
    if (row.seal != said)
        damaged(words::isNotWhatTrailSays());
    if (!showsItsContent(row))
        damaged(words::rowShowsSomethingElse());
    return row.content.empty() ? std::nullopt : std::optional(valueOrThrow(readKeptCustomer(row.id, row.content)));
}

std::optional<CustomerRow> findCustomerRow(const Connection& connection, std::string_view id)
{
    Rows rows = connection.query("SELECT " + customerColumnsOfRow() + " FROM customers WHERE id = ?", {toQString(id)});
    if (!rows.next())
        return std::nullopt;
    CustomerRow row = readCustomerRow(rows);
    static_cast<void>(checkedCustomer(connection, row, contentSaidOf(connection, row.id)));
    return row;
}

void writeCustomerRow(const Connection& connection, const CustomerRow& row)
{
    connection.write(
        QStringLiteral(
            "INSERT INTO customers (id, name, content, merged_into, seal) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
            "(id) DO UPDATE SET name = excluded.name, content = excluded.content, merged_into = "
            "excluded.merged_into, seal = excluded.seal"),
        {toQString(row.id), toQString(row.name), toQString(row.content), toQString(row.mergedInto),
         toQString(row.seal)});
    writeStarts(connection, row);
}

std::string nameStartOf(std::string_view text)
{
    std::string digits;
    for (const char c : foldedName(text).substr(0, bytesOfStart)) {
        const auto byte = static_cast<unsigned char>(c);
        for (const int part : {byte / 100, byte / 10 % 10, byte % 10})
            digits += static_cast<char>('0' + part);
    }
    return digits;
}

std::vector<std::string> nameStartsOf(const Customer& customer)
{
    std::vector<std::string> starts;
    addStarts(starts, customer.name);
    for (const std::string& name : customer.otherNames)
        addStarts(starts, name);
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

} // namespace seatwise
