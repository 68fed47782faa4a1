#include "quoting/quoted_price.h"

namespace seatwise {

Result<PriceOfChange> PriceOfChange::of(ChargedParts parts)
{
    TRY(checkSums(parts));
    return PriceOfChange(std::move(parts));
}

const ChargedPrice& chargedIn(const QuotedPrice& price) noexcept
{
    const auto* const full = std::get_if<Price>(&price);
    return full ? static_cast<const ChargedPrice&>(*full) : *std::get_if<PriceOfChange>(&price);
}

} // namespace seatwise
