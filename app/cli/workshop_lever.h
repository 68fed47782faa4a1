#pragma once

#include <string>
#include <string_view>

#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise::cli {

/// The levers by their paths, a line each, for the help of a command.
[[nodiscard]] std::string leversInWords();

/// A draft after a lever was moved, as typed: "plans.pro.fee=34.99". Misused for another path, or a value that cannot
/// be read; refused as the levers of core/workshop/draft.h.
[[nodiscard]] Result<SharedBook> withLever(const PriceBook& draft, std::string_view typed);

} // namespace seatwise::cli
