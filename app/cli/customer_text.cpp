#include "cli/customer_text.h"

#include <utility>

#include <QUuid>

#include "cli/text_table.h"
#include "money/plain_text.h"
#include "text/hidden.h"

namespace seatwise::cli {

namespace {

using Align = TextTable::Align;

Json dateOrNull(const std::optional<Date>& date)
{
    return date ? Json(toString(*date)) : Json(nullptr);
}

Json toJson(const Holding& holding)
{
    return {{"quote", holding.quote},
            {"number", holding.number ? Json(toString(*holding.number)) : Json(nullptr)},
            {"plan", holding.plan},
            {"seats", holding.seats},
            {"billing", toString(holding.billing)},
            {"since", dateOrNull(holding.since)},
            {"until", dateOrNull(holding.until)}};
}

Json toJson(const Customer& customer, const CustomerFacts& facts)
{
    Json contacts = Json::array();
    for (const auto& [name, email, phone] : customer.contacts)
        contacts.push_back({{"name", name}, {"email", email}, {"phone", phone}});
    Json has = Json::array();
    for (const Holding& holding : facts.holdings)
        has.push_back(toJson(holding));
    Json history = Json::array();
    for (const AuditRecord& record : facts.history)
        history.push_back({{"at", record.at}, {"event", record.event}, {"detail", detailOf(record).english()}});
    const auto& exemption = customer.exemption;
    return {{"id", customer.id},
            {"name", customer.name},
            {"other_names", customer.otherNames},
            {"address", customer.address},
            {"contacts", std::move(contacts)},
            {"tax_exemption",
             exemption ? Json{{"number", exemption->number}, {"until", dateOrNull(exemption->until)}} : Json(nullptr)},
            {"purchase_order", customer.standingOrder},
            {"order_habits", customer.orderHabits},
            {"language", customer.language},
            {"notes", customer.notes},
            {"has", std::move(has)},
            {"history", std::move(history)}};
}

void addContacts(TextTable& facts, const Customer& customer)
{
    for (const Contact& contact : customer.contacts) {
        std::string line;
        for (const std::string* part : {&contact.name, &contact.email, &contact.phone})
            if (!part->empty())
                line += (line.empty() ? "" : ", ") + *part;
        addLines(facts, "Contact", line);
    }
}

void addExemption(TextTable& facts, const TaxExemption& exemption, Date today)
{
    std::string line = exemption.number;
    if (exemption.until)
        line += (*exemption.until < today ? ", ended on " : ", until ") + toString(*exemption.until);
    addLines(facts, "Tax exemption", line);
}

std::string inText(const Holding& holding)
{
    std::string text =
        grouped(holding.seats) + " seats of " + holding.plan + ", " + std::string(toString(holding.billing));
    if (holding.since)
        text += ", since " + toString(*holding.since);
    if (holding.until)
        text += ", until " + toString(*holding.until);
    return text + " (" + (holding.number ? toString(*holding.number) : holding.quote.text()) + ")";
}

std::string toText(const Customer& customer, const CustomerFacts& facts, Date today)
{
    TextTable table({Align::left, Align::left});
    table.add({"Id", customer.id.text()});
    for (const std::string& name : customer.otherNames)
        addLines(table, "Also called", name);
    addLines(table, "Address", customer.address);
    addContacts(table, customer);
    if (customer.exemption)
        addExemption(table, *customer.exemption, today);
    addLines(table, "Purchase order", customer.standingOrder);
    addLines(table, "How it orders", customer.orderHabits);
    addLines(table, "Language", customer.language);
    addLines(table, "Notes", customer.notes);
    for (const Holding& holding : facts.holdings)
        addLines(table, "Has", inText(holding));
    for (const AuditRecord& record : facts.history)
        addLines(table, record.at, detailOf(record).english());
    return showHidden(customer.name) + '\n' + table.toString(2);
}

} // namespace

Output customerOutput(const Customer& customer, const CustomerFacts& facts, const Context& context)
{
    return says(context.json ? printed(toJson(customer, facts)) : toText(customer, facts, today(context)));
}

Json customersJson(const std::vector<CustomerName>& customers)
{
    Json list = Json::array();
    for (const CustomerName& customer : customers)
        list.push_back({{"id", customer.id}, {"name", customer.name}});
    return list;
}

Output customersOutput(const std::vector<CustomerName>& customers, const Context& context)
{
    if (context.json)
        return says(printed({{"customers", customersJson(customers)}}));
    if (customers.empty())
        return says("No customers.\n");
    TextTable table({Align::left, Align::left});
    for (const CustomerName& customer : customers)
        table.add({showHidden(customer.name), customer.id.text()});
    return says(table.toString());
}

Result<CustomerFacts> factsOf(const Customer& customer, const CustomerStore& customers, const QuoteStore& quotes,
                              Date today)
{
    CustomerFacts facts;
    facts.holdings = TRY(holdingsOf(customer, quotes, today));
    facts.history = TRY(customers.trailOf(customer.id));
    return facts;
}

CustomerId newCustomerId()
{
    return CustomerId("customer/" + QUuid::createUuid().toString(QUuid::Id128).left(16).toStdString());
}

} // namespace seatwise::cli
