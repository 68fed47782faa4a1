#pragma once

#include <array>
#include <vector>

#include <QString>

#include "pricebook/price_book.h"

namespace seatwise::ui {

/// That of the texts which is for a billing period; they stand in the order of the periods, the shortest first.
[[nodiscard]] QString ofBilling(Billing billing, const std::array<QString, everyBilling.size()>& texts);

/// The billing periods a person chooses among: a month and a year, and those between that a plan of the book has.
[[nodiscard]] std::vector<Billing> billingChoices(const PriceBook& book);

/// Where a billing period stands among those choices; -1 where it does not.
[[nodiscard]] int billingIndex(const PriceBook& book, Billing billing);

/// That of the choices which stands there.
[[nodiscard]] Billing billingAt(const PriceBook& book, int index);

} // namespace seatwise::ui
