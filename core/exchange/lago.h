#pragma once

#include <string_view>

#include "exchange/exchanged_price.h"

namespace seatwise {

/// The plans of a book as Lago's API takes them, one for each billing period of a plan or add-on:
/// `{billable_metrics[], add_ons[], plans[]}`, amounts as decimals. A charge names its metric and a fixed charge its
/// add-on by their codes, for which Lago has ids once it made them. What is charged once is a loss. R74.
[[nodiscard]] ExchangeFile lagoFile(const PriceBook& book);

/// The book of such a file, also of plans as Lago lists them. Where a tier begins at the end of the one before it, as
/// Lago's window has it, and not one after that end, it is read by that end, which is a loss. Refused, by path and
/// line: weekly plans, charges that are not standard, graduated, volume or package, tiers with gaps.
[[nodiscard]] Result<ExchangedBook> readLago(std::string_view json);

} // namespace seatwise
