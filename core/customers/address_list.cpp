#include "customers/address_list.h"

#include <algorithm>
#include <utility>

#include "customers/postal_lines.h"
#include "text/language_code.h"
#include "words/customers_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

/// The columns of the list, in the order of its kind.
struct AddressColumn
{
    enum : std::size_t {
        name,
        address,
        street,
        city,
        region,
        postalCode,
        country,
        contact,
        email,
        phone,
        exemption,
        exemptUntil,
        purchaseOrder,
        orderHabits,
        language,
        notes
    };
};

/// The kind whose one column is the name, which alone has to be there.
const ListKind& namesAlone()
{
    static const ListKind kind{{addressColumns().columns[AddressColumn::name]}, addressColumns().named};
    return kind;
}

/// Where a column stands: as chosen, else where the header has the best of its names, else noCell.
std::size_t cellOfColumn(std::size_t column, const Layout& layout, const ListChoices& choices)
{
    if (choices.columns)
        return choices.columns->at(column);
    for (const ChosenColumn& each : choices.chosen)
        if (each.column == column)
            return each.cell;
    std::size_t best = noCell;
    std::size_t bestRank = noCell;
    for (std::size_t cell = 0; cell < layout.header.size(); ++cell)
        if (const auto rank = rankOfName(addressColumns().columns[column], layout.header[cell]);
            rank && *rank < bestRank) {
            best = cell;
            bestRank = *rank;
        }
    return best;
}

Result<Layout> layoutOfAddresses(const Table& table, const ListChoices& choices)
{
    ListChoices named = choices;
    std::erase_if(named.chosen, [](const ChosenColumn& each) { return each.column != AddressColumn::name; });
    if (named.columns)
        named.columns->resize(1);
    Layout layout = TRY(layoutOf(table, namesAlone(), named));
    for (std::size_t column = 1; column < addressColumns().columns.size(); ++column) {
        layout.columns.push_back(cellOfColumn(column, layout, choices));
        if (layout.columns.back() != noCell)
            layout.width = std::max(layout.width, layout.columns.back() + 1);
    }
    return layout;
}

std::string addressIn(const ListRow& row)
{
    const auto text = [&row](std::size_t column) { return std::string(row.text(column)); };
    if (std::string whole = tidyLines(row.text(AddressColumn::address)); !whole.empty())
        return whole;
    return postalLines({{},
                        {},
                        text(AddressColumn::street),
                        text(AddressColumn::city),
                        text(AddressColumn::region),
                        text(AddressColumn::postalCode),
                        text(AddressColumn::country)});
}

/// The day of a column, none where it is empty.
RowResult<std::optional<Date>> dayIn(const ListRow& row, std::size_t column)
{
    const auto day = parseDate(row.text(column));
    if (!day && !row.text(column).empty())
        return tl::make_unexpected(row.problem(column, words::isoDay()));
    return day;
}

RowResult<Customer> customerIn(const ListRow& row)
{
    const auto line = [&row](std::size_t column) { return onOneLine(row.text(column)); };
    Customer customer;
    customer.name = line(AddressColumn::name);
    customer.address = addressIn(row);
    Contact contact{line(AddressColumn::contact), line(AddressColumn::email), line(AddressColumn::phone)};
    if (contact != Contact())
        customer.contacts.push_back(std::move(contact));
    const std::optional<Date> until = TRY(dayIn(row, AddressColumn::exemptUntil));
    if (std::string number = line(AddressColumn::exemption); !number.empty())
        customer.exemption = TaxExemption{std::move(number), until};
    customer.standingOrder = line(AddressColumn::purchaseOrder);
    customer.orderHabits = tidyLines(row.text(AddressColumn::orderHabits));
    if (const auto typed = row.text(AddressColumn::language); !typed.empty()) {
        const auto code = parseLanguage(typed);
        if (!code)
            return tl::make_unexpected(row.problem(AddressColumn::language, words::languageCode()));
        customer.language = *code;
    }
    customer.notes = tidyLines(row.text(AddressColumn::notes));
    if (const auto sound = checkCustomer(customer); !sound)
        return tl::make_unexpected(
            RowProblem{row.row.line, 1, words::refusedAt(row.place(0), sound.error().message), {}});
    return customer;
}

} // namespace

const ListKind& addressColumns()
{
    static const ListKind kind{
        {{"name", "customer|customer name|company|company name|organization|organisation|organization name|school|"
                  "school name|district|account|account name|client|kunde|kundenname|firma|schule|name der schule|nom|"
                  "nom du client|entreprise|école|établissement|nombre|cliente|empresa|escuela|colegio"},
         {"address", "bill to|billing address|full address|mailing address|adresse|anschrift|rechnungsadresse|"
                     "adresse de facturation|dirección|dirección de facturación"},
         {"street", "street address|address line 1|address 1|address1|street 1|straße|strasse|rue|calle"},
         {"city", "town|locality|ort|stadt|ville|ciudad|localidad"},
         {"region", "state|province|state/province|bundesland|région|provincia|estado"},
         {"postal_code", "zip|zip code|postcode|plz|postleitzahl|code postal|código postal"},
         {"country", "country/region|land|pays|país"},
         {"contact", "contact name|contact person|attention|ansprechpartner|kontakt|personne de contact|contacto"},
         {"email", "e mail|email address|mail|courriel|correo|correo electrónico"},
         {"phone", "telephone|phone number|tel|telefon|téléphone|teléfono"},
         {"tax_exemption", "tax exempt|tax exempt number|exemption|exemption number|certificate|steuerbefreiung|"
                           "exonération|exención"},
         {"exempt_until", "exemption expires|certificate expires|befreit bis|exonéré jusqu'au|exento hasta"},
         {"purchase_order", "po|po number|purchase order number|standing order|bestellnummer|"
                            "bon de commande|orden de compra"},
         {"order_habits", "ordering|how it orders|bestellweise"},
         {"language", "language code|sprache|langue|idioma"},
         {"notes", "note|comment|comments|remarks|notizen|bemerkungen|remarques|notas"}},
        NamingColumn{AddressColumn::name, &words::totalIsNoCustomer}};
    return kind;
}

Result<CustomersRead> readAddressList(const Table& table, const ListChoices& choices)
{
    CustomersRead read;
    read.source = {table.encoding, table.sheet, TRY(layoutOfAddresses(table, choices))};
    const Layout& layout = read.source.layout;
    ListReader reader(table, addressColumns(), choices, layout);
    ListRow row(table, layout);
    std::optional<RowProblem> problem;
    while (reader.next(row, problem)) {
        if (problem) {
            read.problems.push_back(*std::move(problem));
        } else if (read.values.size() == maxCustomersInList) {
            read.problems.push_back(row.problemInCell(0, words::rowsAtMost(maxCustomersInList)));
        } else if (RowResult<Customer> value = customerIn(row)) {
            read.values.push_back(*std::move(value));
        } else {
            read.problems.push_back(std::move(value.error()));
        }
    }
    return read;
}

} // namespace seatwise
