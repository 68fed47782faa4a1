#include "pricing/annual_saving.h"

#include "charges/amount.h"
#include "money/sums.h"

namespace seatwise {

std::optional<Money> annualSaving(const PriceBook& book, Selection selection, Money annual)
{
    selection.billing = Billing::monthly;
    const auto monthly = price(book, selection);
    const auto year = monthly ? tryTimes(monthly->total(), months(Billing::annual)) : std::nullopt;
    return year ? std::optional(*year - annual) : std::nullopt;
}

} // namespace seatwise
