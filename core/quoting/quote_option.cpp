#include "quoting/quote_option.h"

#include <utility>

namespace seatwise {

Result<PriceOfChange> PriceOfChange::of(ChargedParts parts)
{
    TRY(checkSums(parts));
    return PriceOfChange(std::move(parts));
}

Result<PriceOfRamp> PriceOfRamp::of(ChargedParts parts)
{
    TRY(checkSums(parts));
    return PriceOfRamp(std::move(parts));
}

const ChargedPrice& chargedIn(const QuotedPrice& price) noexcept
{
    return std::visit([](const ChargedPrice& each) -> const ChargedPrice& { return each; }, price);
}

std::vector<Message> workingOf(const QuotedPrice& price)
{
    return std::visit([](const auto& each) { return std::vector<Message>(each.working()); }, price);
}

} // namespace seatwise
