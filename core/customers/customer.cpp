#include "customers/customer.h"

#include <algorithm>
#include <utility>

#include "codec/forms.h"
#include "quoting/quote.h"
#include "tables/cell_text.h"
#include "text/language_code.h"
#include "words/customers_words.h"
#include "words/quoting_words.h"

namespace seatwise {

namespace {

constexpr std::string_view customerFormat = "seatwise.customer";

bool isControlBesideLineFeed(char c) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n') || byte == 0x7F;
}

/// Of a text of several lines.
Result<void> checkManyLines(const Message& field, std::string_view text, std::size_t longest)
{
    if (text.size() > longest)
        return refused(words::textTooLong(field, longest));
    if (std::any_of(text.begin(), text.end(), isControlBesideLineFeed))
        return refused(words::textHasControlsBesideLineFeeds(field));
    return checkCharacters(field, text);
}

Result<void> checkAddress(std::string_view address)
{
    TRY(checkManyLines(words::addressField(), address, maxDetailLength));
    if (std::count(address.begin(), address.end(), '\n') >= static_cast<std::ptrdiff_t>(maxAddressLines))
        return refused(words::addressHasTooManyLines(maxAddressLines));
    return {};
}

Result<void> checkContacts(const std::vector<Contact>& contacts)
{
    if (contacts.size() > maxContacts)
        return refused(words::tooManyContacts(maxContacts));
    for (const auto& [name, email, phone] : contacts)
        for (const std::string* text : {&name, &email, &phone})
            TRY(checkLine(words::contactField(), *text));
    return {};
}

Result<void> checkNames(const Customer& customer)
{
    if (trimmed(customer.name).empty())
        return refused(words::customerNeedsName());
    TRY(checkLine(words::nameField(), customer.name));
    if (customer.otherNames.size() > maxOtherNames)
        return refused(words::tooManyNames(maxOtherNames));
    for (const std::string& name : customer.otherNames)
        TRY(checkLine(words::otherNameField(), name));
    return {};
}

void addOnce(auto& values, const auto& value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

void addLine(std::string& text, std::string_view line)
{
    if (line.empty())
        return;
    if (!text.empty())
        text += '\n';
    text += line;
}

/// Takes a text where there is none; one that says something else goes to `left`.
void take(std::string& to, const std::string& from, std::string& left)
{
    if (to.empty())
        to = from;
    else if (to != from)
        addLine(left, from);
}

void takeExemption(Customer& to, const Customer& from, std::string& left)
{
    if (!to.exemption)
        to.exemption = from.exemption;
    else if (from.exemption && to.exemption != from.exemption)
        addLine(left, from.exemption->number +
                          (from.exemption->until ? " " + toString(*from.exemption->until) : std::string()));
}

} // namespace

void describe(auto& io, Is<Contact> auto& contact)
{
    io.optional("name", contact.name, form::anyText);
    io.optional("email", contact.email, form::anyText);
    io.optional("phone", contact.phone, form::anyText);
}

void describe(auto& io, Is<TaxExemption> auto& exemption)
{
    io.required("number", exemption.number, form::anyText);
    io.optional("until", exemption.until);
}

void describe(auto& io, Is<Customer> auto& customer)
{
    io.format(customerFormat);
    io.required("name", customer.name, form::anyText);
    io.optional("other_names", customer.otherNames, form::list(form::anyText));
    io.optional("address", customer.address, form::anyText);
    io.optional("contacts", customer.contacts);
    io.optional("tax_exemption", customer.exemption);
    io.optional("purchase_order", customer.standingOrder, form::anyText);
    io.optional("order_habits", customer.orderHabits, form::anyText);
    io.optional("language", customer.language, form::anyText);
    io.optional("notes", customer.notes, form::anyText);
}

Result<void> checkCustomer(const Customer& customer)
{
    TRY(checkNames(customer));
    TRY(checkAddress(customer.address));
    TRY(checkContacts(customer.contacts));
    if (customer.exemption) {
        TRY(checkLine(words::exemptionField(), customer.exemption->number));
    }
    TRY(checkLine(words::purchaseOrderField(), customer.standingOrder));
    TRY(checkManyLines(words::orderHabitsField(), customer.orderHabits, maxOrderHabits));
    if (!customer.language.empty() && !isLanguageCode(customer.language))
        return refused(words::languageIsNoCode(customer.language));
    return checkManyLines(words::notesField(), customer.notes, maxNotes);
}

bool isCalled(const Customer& customer, std::string_view name)
{
    const std::string folded = foldedName(name);
    return foldedName(customer.name) == folded ||
           std::any_of(customer.otherNames.begin(), customer.otherNames.end(),
                       [&](const std::string& other) { return foldedName(other) == folded; });
}

Customer renamed(Customer customer, const std::string& name)
{
    if (name == customer.name)
        return customer;
    addOnce(customer.otherNames, customer.name);
    std::erase(customer.otherNames, name);
    customer.name = name;
    return customer;
}

Result<Customer> merged(const Customer& first, const Customer& second)
{
    if (first.id == second.id)
        return refused(words::customerIsTheSame());
    Customer both = first;
    if (second.name != both.name)
        addOnce(both.otherNames, second.name);
    for (const std::string& name : second.otherNames)
        if (name != both.name)
            addOnce(both.otherNames, name);
    for (const Contact& contact : second.contacts)
        addOnce(both.contacts, contact);
    std::string left;
    take(both.address, second.address, left);
    takeExemption(both, second, left);
    take(both.standingOrder, second.standingOrder, left);
    take(both.orderHabits, second.orderHabits, left);
    take(both.language, second.language, left);
    addLine(left, second.notes == both.notes ? std::string_view() : std::string_view(second.notes));
    if (!left.empty() && !both.notes.empty())
        addLine(both.notes, second.name);
    addLine(both.notes, left);
    TRY(checkCustomer(both));
    return both;
}

Customer retyped(const Customer& typed, const Customer& readAs, const Customer& now)
{
    Customer both = now;
    const auto take = [&](auto Customer::*field) {
        if (typed.*field != readAs.*field)
            both.*field = typed.*field;
    };
    take(&Customer::name);
    take(&Customer::otherNames);
    take(&Customer::address);
    take(&Customer::contacts);
    take(&Customer::exemption);
    take(&Customer::standingOrder);
    take(&Customer::orderHabits);
    take(&Customer::language);
    take(&Customer::notes);
    return both;
}

std::vector<Message> changedFields(const Customer& before, const Customer& after)
{
    std::vector<Message> fields;
    const auto add = [&fields](bool differs, const Words<void()>& field) {
        if (differs)
            fields.push_back(field());
    };
    add(before.name != after.name, words::nameField);
    add(before.otherNames != after.otherNames, words::otherNameField);
    add(before.address != after.address, words::addressField);
    add(before.contacts != after.contacts, words::contactField);
    add(before.exemption != after.exemption, words::exemptionField);
    add(before.standingOrder != after.standingOrder, words::purchaseOrderField);
    add(before.orderHabits != after.orderHabits, words::orderHabitsField);
    add(before.language != after.language, words::languageField);
    add(before.notes != after.notes, words::notesField);
    return fields;
}

std::string writeCustomer(const Customer& customer)
{
    return writeDescribed(customer);
}

Result<Customer> readKeptCustomer(const CustomerId& id, std::string_view json)
{
    auto kept = readDescribed<Customer>(json);
    if (!kept)
        return failed(asError(kept.error()).message);
    kept->id = id;
    return *std::move(kept);
}

} // namespace seatwise
