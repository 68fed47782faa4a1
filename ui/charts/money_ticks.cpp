#include "charts/money_ticks.h"

#include <cmath>

#include "words/format.h"

namespace seatwise::ui {

std::function<QString(double)> moneyTicks(const Currency& currency, const QLocale& locale)
{
    return [currency, locale](double amount) {
        const auto units = std::llround(amount * static_cast<double>(Money::scale));
        return formatMoney(Money::fromUnits(units), currency, locale);
    };
}

} // namespace seatwise::ui
