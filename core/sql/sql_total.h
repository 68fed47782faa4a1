#pragma once

#include <string>
#include <vector>

#include "sql/seat_terms.h"
#include "sql/sql_dialect.h"

namespace seatwise {

/// The formulas of a book: of each plan for each period that it is billed by, in the book's order.
[[nodiscard]] std::vector<SeatFormula> seatFormulas(const PriceBook& book);

/// What the columns plan, seats and billing come to, in minor units: one CASE, NULL where a row is refused or beyond
/// what is proven. `auto` is the cheapest subscription. R73.
[[nodiscard]] std::string sqlTotal(const PriceBook& book, const std::vector<SeatFormula>& formulas, SqlDialect dialect);

/// Why a row has no total; an empty text where it has one.
[[nodiscard]] std::string sqlNote(const PriceBook& book, const std::vector<SeatFormula>& formulas, SqlDialect dialect);

} // namespace seatwise
