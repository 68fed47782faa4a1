#pragma once

#include <string>
#include <vector>

#include "pricebook/price_book.h"

namespace seatwise {

/// One range of quantities of a charge: what is fixed in it and what each unit adds, in words.
struct ChargeRow
{
    std::string range;
    std::string fixed;
    std::string each;
};

/// The rows of a charge model, in the order of the book.
[[nodiscard]] std::vector<ChargeRow> chargeRows(const ChargeModel& model, const Currency& currency);

} // namespace seatwise
