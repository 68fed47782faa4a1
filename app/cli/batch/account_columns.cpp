#include "cli/batch/account_columns.h"

namespace seatwise::cli {

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

} // namespace seatwise::cli
