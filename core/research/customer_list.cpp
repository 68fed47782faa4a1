#include "research/customer_list.h"

#include "words/analysis_words.h"
#include "words/tables_words.h"

namespace seatwise {

namespace {

constexpr std::size_t maxCustomerName = 200;

/// The columns of the list, in the order of its kind.
struct CustomerColumn
{
    static constexpr std::size_t name = 0;
    static constexpr std::size_t segment = 1;
    static constexpr std::size_t users = 2;
    static constexpr std::size_t insights = 3;
};

RowResult<Customer> readCustomer(const ListRow& row)
{
    const std::string_view called = row.text(CustomerColumn::name);
    if (called.empty() || called.size() > maxCustomerName)
        return tl::make_unexpected(row.problem(CustomerColumn::name, words::expectedCustomerName(maxCustomerName)));
    const std::string_view part = row.text(CustomerColumn::segment);
    if (part.size() > maxCustomerName)
        return tl::make_unexpected(row.problem(CustomerColumn::segment, words::expectedSegment(maxCustomerName)));
    const auto people = row.count(CustomerColumn::users, mostUsers);
    if (!people || *people == 0)
        return tl::make_unexpected(row.problem(CustomerColumn::users, words::expectedUsers(mostUsers)));
    const auto wanted = row.count(CustomerColumn::insights, mostInsights);
    if (!wanted)
        return tl::make_unexpected(row.problem(CustomerColumn::insights, words::expectedInsights(mostInsights)));
    return Customer{std::string(called), std::string(part), *people, *wanted};
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
    return readList<Customer>(table, customerColumns(), choices, mostCustomers, readCustomer);
}

const ListKind& accountColumns()
{
    static const ListKind kind{
        {{"account_id",
          "account|account number|account no|account name|customer|customer id|customer name|id|name|school|site|"
          "client|konto|kunde|kundennummer|compte|client id|cuenta|cliente"},
         {"plan", "plan id|plan name|product|subscription|tier|tarif|produkt|formule|offre|producto"},
         {"seats",
          "seat|number of seats|seat count|licences|licenses|number of licences|number of licenses|users|"
          "number of users|students|number of students|quantity|qty|plätze|lizenzen|nutzer|benutzer|schüler|anzahl|"
          "places|sièges|utilisateurs|élèves|plazas|puestos|licencias|usuarios|alumnos"},
         {"billing",
          "billing period|billing cycle|billing interval|interval|period|term|abrechnung|abrechnungszeitraum|"
          "zahlweise|facturation|période|périodicité|facturación|período|periodo"}}};
    return kind;
}

} // namespace seatwise
