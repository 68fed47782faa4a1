#pragma once

#include <optional>
#include <vector>

#include "codec/json_fields.h"
#include "pricebook/price_book.h"
#include "pricebook/read_plans.h"

namespace seatwise {

// What a book offers beside its plans.

[[nodiscard]] std::optional<std::vector<CreditPack>> readCreditPacks(const Place& place);

/// Exactly one of percent and amount, codes that differ, valid_until not before valid_from.
[[nodiscard]] std::optional<std::vector<Promotion>> readPromotions(const Place& place, const BookIds& ids);

/// Years from 1 to 5, ascending.
[[nodiscard]] std::optional<std::vector<TermDiscount>> readTermDiscounts(const Place& place);

[[nodiscard]] std::optional<std::vector<LocalePrice>> readLocales(const Place& place);

} // namespace seatwise
