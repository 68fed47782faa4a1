#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "pricebook/billing.h"
#include "tables/list_kind.h"
#include "tables/table.h"

namespace seatwise {

/// The columns of the list, in the order of its kind.
struct InsightColumn
{
    enum : std::size_t {
        customer,
        plan,
        seats,
        billing,
        start,
        end,
        reason,
        discount,
        mrr,
        currency,
        cancelled,
        discountUntil,
        usageMrr,
        term,
        existingSince
    };
};

/// customer,plan,seats,billing,start,end,reason,discount,mrr,currency,cancelled,discount_until,usage_mrr,term,
/// existing_since, of which a list has to have customer, plan and start. Names of the exports of Stripe and ChartMogul
/// are known.
[[nodiscard]] const ListKind& accountListColumns();

/// The same for readTenures(), of which a list has to have customer and start.
[[nodiscard]] const ListKind& tenureListColumns();

/// The billing period of a cell, also of the interval that others name: "month", "yearly". Nothing for other text.
[[nodiscard]] std::optional<Billing> billingIn(std::string_view cell);

/// How many of the units that the amounts of a list count are one of its currency: 100 in ChartMogul's data sets, which
/// are told by their column CUSTOMER_UUID, else 1.
[[nodiscard]] std::int64_t scaleOfMrr(const Layout& layout);

} // namespace seatwise
