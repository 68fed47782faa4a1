#pragma once

#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// One range of quantities of a charge: what is fixed in it and what each unit adds, in words; empty where there is
/// nothing.
struct ChargeRow
{
    Message range;
    Message fixed;
    Message each;
};

/// The rows of a charge model, in the order of the book.
[[nodiscard]] std::vector<ChargeRow> chargeRows(const ChargeModel& model, const Currency& currency);

} // namespace seatwise
