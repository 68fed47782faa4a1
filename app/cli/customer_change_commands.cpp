#include <algorithm>
#include <optional>
#include <utility>

#include "cli/customer_text.h"
#include "cli/store_access.h"
#include "text/language_code.h"
#include "words/customers_words.h"
#include "words/general_words.h"

namespace seatwise::cli {

namespace {

/// What was typed of a customer; nothing of what was not given, and an empty text takes away.
struct TypedFields
{
    std::optional<std::string> address;
    std::optional<std::string> contact;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<std::string> exemption;
    std::optional<std::string> exemptUntil;
    std::optional<std::string> purchaseOrder;
    std::optional<std::string> orderHabits;
    std::optional<std::string> language;
    std::optional<std::string> notes;
};

struct CustomerNewRequest
{
    std::string name;
    TypedFields fields;
};

struct CustomerChangeRequest
{
    std::string customer;
    std::optional<std::string> name;
    TypedFields fields;
};

void takeFields(Options& takes, TypedFields& to)
{
    takes.value("--address", to.address, "Where bills go: up to 10 lines, with line ends between them");
    takes.value("--contact", to.contact, "Name of a contact, to add or to change", nameKind);
    takes.value("--email", to.email, "The e-mail address of the contact");
    takes.value("--phone", to.phone, "The telephone of the contact");
    takes.value("--tax-exemption", to.exemption, "The number of the certificate of exemption from tax");
    takes.value("--exempt-until", to.exemptUntil, "The last day of the exemption", {"YYYY-MM-DD"});
    takes.value("--po", to.purchaseOrder, "The number of the purchase order that goes on each quote");
    takes.value("--order-habits", to.orderHabits, "How the customer orders");
    takes.value("--language", to.language, "The language of its documents, such as en or en-GB", {"CODE"});
    takes.value("--notes", to.notes, "What else is worth knowing");
}

/// The contact of the name that was given, or of none, with what was given of it; one of which nothing is left is
/// taken away.
void takeContact(Customer& customer, const TypedFields& typed)
{
    if (!typed.contact && !typed.email && !typed.phone)
        return;
    const std::string name = typed.contact.value_or("");
    auto& contacts = customer.contacts;
    auto found = std::find_if(contacts.begin(), contacts.end(), [&](const Contact& each) { return each.name == name; });
    if (found == contacts.end())
        found = contacts.insert(found, Contact{name, {}, {}});
    found->email = typed.email.value_or(found->email);
    found->phone = typed.phone.value_or(found->phone);
    if (found->email.empty() && found->phone.empty() && (name.empty() || typed.email || typed.phone))
        contacts.erase(found);
}

Result<void> takeExemption(Customer& customer, const TypedFields& typed)
{
    if (typed.exemption && typed.exemption->empty()) {
        customer.exemption.reset();
        return {};
    }
    if (typed.exemption)
        customer.exemption =
            TaxExemption{*typed.exemption, customer.exemption ? customer.exemption->until : std::nullopt};
    if (!typed.exemptUntil)
        return {};
    if (!customer.exemption)
        return misused("--exempt-until is the last day of an exemption: give its number, --tax-exemption");
    customer.exemption->until.reset();
    if (!typed.exemptUntil->empty()) {
        customer.exemption->until = TRY(Typed<Date>::read(*typed.exemptUntil, "exempt-until"));
    }
    return {};
}

Result<Customer> withFields(Customer customer, const TypedFields& typed)
{
    customer.address = typed.address.value_or(customer.address);
    takeContact(customer, typed);
    TRY(takeExemption(customer, typed));
    customer.standingOrder = typed.purchaseOrder.value_or(customer.standingOrder);
    customer.orderHabits = typed.orderHabits.value_or(customer.orderHabits);
    customer.notes = typed.notes.value_or(customer.notes);
    if (typed.language) {
        const auto code = typed.language->empty() ? std::optional(std::string()) : parseLanguage(*typed.language);
        if (!code)
            return misused(words::languageIsNoCode(*typed.language));
        customer.language = *code;
    }
    return customer;
}

Result<Output> addCustomer(const CustomerNewRequest& request, const Context& context)
{
    Customer customer;
    customer.id = newCustomerId();
    customer.name = request.name;
    customer = TRY(withFields(std::move(customer), request.fields));
    return withCustomersToChange(context, [&](CustomerStore& customers, QuoteStore& quotes) -> Result<Output> {
        const CustomersKept kept = TRY(customers.add({customer}));
        if (!kept.known.empty())
            return refused(words::customerIsThereAlready(kept.known.front().name, kept.known.front().id));
        return customerOutput(customer, TRY(factsOf(customer, customers, quotes, today(context))), context);
    });
}

Result<Output> changeCustomer(const CustomerChangeRequest& request, const Context& context)
{
    return withCustomersToChange(context, [&](CustomerStore& customers, QuoteStore& quotes) -> Result<Output> {
        const Customer before = TRY(customers.find(request.customer));
        const Customer after = renamed(TRY(withFields(before, request.fields)), request.name.value_or(before.name));
        TRY(customers.change(after, before));
        return customerOutput(after, TRY(factsOf(after, customers, quotes, today(context))), context);
    });
}

} // namespace

Command customerNewCommand()
{
    return command<CustomerNewRequest>("A new customer; only its name is needed", addCustomer,
                                       [](Options& takes, CustomerNewRequest& to) {
                                           takes.value("name", to.name, "What it is called", nameKind).required();
                                           takeFields(takes, to.fields);
                                       });
}

Command customerChangeCommand()
{
    return command<CustomerChangeRequest>(
        "Change a customer; what is not given stays, an empty text takes away", changeCustomer,
        [](Options& takes, CustomerChangeRequest& to) {
            takes.value("customer", to.customer, "Id or name of a customer", {"ID|NAME"}).required();
            takes.value("--name", to.name, "What it is called from now on", nameKind);
            takeFields(takes, to.fields);
        });
}

} // namespace seatwise::cli
