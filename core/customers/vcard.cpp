#include "customers/vcard.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "customers/postal_lines.h"
#include "customers/vcard_lines.h"
#include "tables/cell_text.h"
#include "text/language_code.h"
#include "words/customers_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

constexpr int noRank = 3;

/// What was read of a card so far.
struct Card
{
    std::size_t line = 1; ///< of its BEGIN
    std::string version;
    std::string organization;
    std::string person;
    std::string structuredName; ///< of the person, where there is no formatted one
    std::string address;
    int rankOfAddress = noRank; ///< the lower, the better it fits
    std::string label;          ///< of an address, as version 3.0 has it
    std::vector<std::string> emails;
    std::vector<std::string> phones;
    std::string language;
    std::string notes;
};

std::string part(const std::vector<std::string>& parts, std::size_t at)
{
    return at < parts.size() ? parts[at] : std::string();
}

/// An address for work fits best, one at home least.
int rankOf(const CardProperty& address)
{
    if (says(address, "WORK"))
        return 0;
    return says(address, "HOME") ? 2 : 1;
}

void takeAddress(Card& card, const CardProperty& property)
{
    const int rank = rankOf(property);
    if (rank >= card.rankOfAddress)
        return;
    const std::string label = tidyLines(unescaped(parameterOf(property, "LABEL")));
    const std::vector<std::string> parts = partsOfValue(property.value);
    std::string lines = label.empty() ? postalLines({part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3),
                                                     part(parts, 4), part(parts, 5), part(parts, 6)})
                                      : label;
    if (lines.empty())
        return;
    card.address = std::move(lines);
    card.rankOfAddress = rank;
}

void takeNote(Card& card, const CardProperty& property)
{
    const std::string note = tidyLines(unescaped(property.value));
    if (!card.notes.empty() && !note.empty())
        card.notes += '\n';
    card.notes += note;
}

void takeName(Card& card, const CardProperty& property)
{
    const std::vector<std::string> parts = partsOfValue(property.value);
    card.structuredName = onOneLine(part(parts, 1) + ' ' + part(parts, 0));
}

void takeProperty(Card& card, const CardProperty& property)
{
    const auto line = [&property] { return onOneLine(unescaped(property.value)); };
    if (property.name == "VERSION")
        card.version = line();
    else if (property.name == "ORG")
        card.organization = onOneLine(part(partsOfValue(property.value), 0));
    else if (property.name == "FN")
        card.person = line();
    else if (property.name == "N")
        takeName(card, property);
    else if (property.name == "ADR")
        takeAddress(card, property);
    else if (property.name == "LABEL")
        card.label = tidyLines(unescaped(property.value));
    else if (property.name == "EMAIL")
        card.emails.push_back(line());
    else if (property.name == "TEL")
        card.phones.push_back(line().substr(line().starts_with("tel:") ? 4 : 0));
    else if (property.name == "LANG")
        card.language = parseLanguage(line()).value_or(card.language);
    else if (property.name == "NOTE")
        takeNote(card, property);
}

std::vector<Contact> contactsOf(const Card& card, const std::string& person)
{
    std::vector<Contact> contacts;
    const std::size_t ways = std::max(card.emails.size(), card.phones.size());
    for (std::size_t i = 0; i < std::max<std::size_t>(ways, 1); ++i)
        if (Contact contact{person, part(card.emails, i), part(card.phones, i)}; contact != Contact())
            contacts.push_back(std::move(contact));
    return contacts;
}

Customer customerOf(const Card& card)
{
    const std::string& person = card.person.empty() ? card.structuredName : card.person;
    Customer customer;
    customer.name = card.organization.empty() ? person : card.organization;
    customer.address = card.address.empty() ? card.label : card.address;
    customer.contacts = contactsOf(card, customer.name == person ? std::string() : person);
    customer.language = card.language;
    customer.notes = card.notes;
    return customer;
}

Result<Customer> checkedCustomer(const Card& card)
{
    if (card.version != "2.1" && card.version != "3.0" && card.version != "4.0")
        return refused(words::cardOfOtherVersion(shownCell(card.version)));
    Customer customer = customerOf(card);
    TRY(checkCustomer(customer));
    return customer;
}

RowProblem problemAt(std::size_t line, const std::string& name, Message why)
{
    Message place = name.empty() ? words::lineOfNamelessCard(line) : words::lineOfCard(line, shownCell(name));
    return {line, 1, words::refusedAt(std::move(place), std::move(why)), {}};
}

RowProblem problemOf(const Card& card, Message why)
{
    return problemAt(card.line, customerOf(card).name, std::move(why));
}

/// Puts cards together of what stands between their BEGIN and END.
class CardReader
{
public:
    void add(const CardProperty& property)
    {
        const std::string word = lowered(trimmed(property.value));
        if (property.name == "BEGIN" && word == "vcard") {
            cutOff();
            card_.emplace().line = property.line;
            isOutside_ = false;
        } else if (property.name == "END" && word == "vcard" && card_) {
            finish();
        } else if (card_) {
            takeProperty(*card_, property);
        } else if (!std::exchange(isOutside_, true)) {
            read_.problems.push_back(problemAt(property.line, {}, words::textOutsideCards()));
        }
    }

    [[nodiscard]] CustomersRead finished()
    {
        cutOff();
        return std::move(read_);
    }

private:
    void finish()
    {
        auto customer = checkedCustomer(*card_);
        if (customer && read_.values.size() == maxCustomersInList)
            read_.problems.push_back(problemOf(*card_, words::rowsAtMost(maxCustomersInList)));
        else if (customer)
            read_.values.push_back(*std::move(customer));
        else
            read_.problems.push_back(problemOf(*card_, std::move(customer.error().message)));
        card_.reset();
    }

    /// A card that goes on where it should have ended.
    void cutOff()
    {
        if (card_)
            read_.problems.push_back(problemOf(*card_, words::cardHasNoEnd()));
        card_.reset();
    }

    CustomersRead read_;
    std::optional<Card> card_;
    bool isOutside_ = false; ///< and it was said
};

/// UTF-16 as UTF-8; of other encodings the bytes, each line of which is told by itself.
std::string bytesByLines(std::string_view bytes, Encoding& encoding)
{
    std::string text;
    TextDecoder decoder;
    decoder.append(text, bytes, true);
    encoding = decoder.encoding();
    if (encoding == Encoding::utf16le || encoding == Encoding::utf16be)
        return text;
    return std::string(bytes.substr(decoder.hasByteOrderMark() ? utf8ByteOrderMark.size() : 0));
}

} // namespace

bool isVcard(std::string_view bytes)
{
    constexpr std::size_t enough = 64;
    constexpr std::string_view begin = "begin:vcard";
    std::string text;
    TextDecoder().append(text, bytes.substr(0, enough), false);
    return lowered(trimmed(text)).starts_with(begin);
}

CustomersRead readVcards(std::string_view bytes)
{
    Encoding encoding = Encoding::utf8;
    const std::string text = bytesByLines(bytes, encoding);
    CardReader reader;
    CardLines lines(text);
    while (const auto property = lines.next())
        reader.add(*property);
    CustomersRead read = reader.finished();
    read.source.encoding = encoding;
    return read;
}

} // namespace seatwise
