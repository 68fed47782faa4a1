#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sql/seat_terms.h"

namespace seatwise {

/// What some seats cost, worked out by the rules and not by the formula of a database.
struct GoldenPoint
{
    std::string plan; ///< or "auto"
    SeatCount seats = 0;
    Billing billing = Billing::monthly;
    std::optional<Money> total; ///< nothing where a database has to say NULL
};

/// About `count` points: at and around every place where a formula turns, its ends and what lies beyond, and between
/// them numbers that are the same every time. R73.
[[nodiscard]] std::vector<GoldenPoint> goldenPoints(const PriceBook& book, const std::vector<SeatFormula>& formulas,
                                                    std::size_t count);

} // namespace seatwise
