#include "offers/annual_saving.h"

namespace seatwise {

std::optional<Money> twelveMonths(Money month) noexcept
{
    std::int64_t year = 0;
    if (__builtin_mul_overflow(month.units(), std::int64_t{12}, &year))
        return std::nullopt;
    return Money::fromUnits(year);
}

std::optional<Money> annualSaving(const PriceBook& book, Selection selection, Money annual)
{
    selection.billing = Billing::monthly;
    const auto monthly = price(book, selection);
    const auto year = monthly ? twelveMonths(monthly->total) : std::nullopt;
    return year ? std::optional(*year - annual) : std::nullopt;
}

} // namespace seatwise
