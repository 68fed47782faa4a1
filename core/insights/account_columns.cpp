#include "insights/account_columns.h"

#include <algorithm>
#include <array>
#include <string>

#include "tables/cell_text.h"
#include "text/find.h"
#include "words/tables_words.h"

namespace seatwise {

const ListKind& accountListColumns()
{
    static const ListKind kind{
        {{"customer", "account id|customer id|customer external id|customer external ids|customer uuid|account|"
                      "customer name|account name|client|school|kunde|kundennummer|compte|client id|cuenta|cliente"},
         {"plan", "plan id|plan name|plan external id|product|subscription|tier|tarif|produkt|formule|offre|producto"},
         {"seats",
          "quantity|qty|seat|number of seats|seat count|licences|licenses|users|number of users|students|plätze|"
          "lizenzen|nutzer|anzahl|places|sièges|plazas|puestos|licencias|usuarios",
          false, true},
         {"billing",
          "interval|billing period|billing cycle|billing interval|interval unit|period|abrechnung|facturation|"
          "facturación",
          false, true},
         {"start", "start date|start date at|started at|subscription started at|contract start|created|created at|"
                   "beginn|début|inicio"},
         {"end", "ended at|end date|subscription ended at|contract end|ende|fin", false, true},
         {"reason", "churn reason|cancellation reason|cancel reason|grund|raison|motivo", false, true},
         {"discount", "discount percent|discount pct|percent off|rabatt|remise|descuento", true, true},
         {"mrr", "monthly recurring revenue|customer mrr|subscription mrr", true, true},
         {"currency", "currency code|währung|devise|moneda", false, true},
         {"cancelled",
          "canceled|cancelled at|canceled at|cancelled on|cancellation date|subscription canceled at|"
          "subscription cancelled at",
          false, true},
         {"discount_until", "discount end|discount ends|coupon end|discount ends at", false, true},
         {"usage_mrr", "usage|metered mrr|usage revenue", true, true},
         {"term", "term years|contract term", false, true},
         {"existing_since", "existing customer since", false, true}},
        NamingColumn{InsightColumn::customer, &words::totalIsNoCustomer}};
    return kind;
}

const ListKind& tenureListColumns()
{
    static const ListKind kind = [] {
        ListKind tenures = accountListColumns();
        tenures.columns[InsightColumn::plan].isOptional = true;
        return tenures;
    }();
    return kind;
}

std::optional<Billing> billingIn(std::string_view cell)
{
    const std::string folded = foldedName(cell);
    constexpr std::array<std::string_view, everyBilling.size()> otherWords{
        "month|1 month|months", "quarter|3 months|every 3 months", "half year|6 months|every 6 months|half yearly",
        "year|yearly|annually|1 year|12 months|years"};
    for (std::size_t i = 0; i < everyBilling.size(); ++i)
        if (folded == billingWords[i] || placeAmong(otherWords[i], folded))
            return everyBilling[i];
    return std::nullopt;
}

std::int64_t scaleOfMrr(const Layout& layout)
{
    const bool isOfChartMogul = std::any_of(layout.header.begin(), layout.header.end(), [](const std::string& name) {
        return foldedName(name) == "customer uuid";
    });
    return isOfChartMogul ? 100 : 1;
}

} // namespace seatwise
