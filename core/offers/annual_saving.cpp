#include "offers/annual_saving.h"

#include "money/sums.h"

namespace seatwise {

std::optional<Money> twelveMonths(Money month) noexcept
{
    return tryTimes(month, 12);
}

std::optional<Money> annualSaving(const PriceBook& book, Selection selection, Money annual)
{
    selection.billing = Billing::monthly;
    const auto monthly = price(book, selection);
    const auto year = monthly ? twelveMonths(monthly->total) : std::nullopt;
    return year ? std::optional(*year - annual) : std::nullopt;
}

} // namespace seatwise
