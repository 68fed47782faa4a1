#pragma once

#include <optional>
#include <vector>

#include "insights/account_list.h"
#include "insights/movements.h"
#include "insights/revenue_forecast.h"

namespace seatwise::ui {

inline constexpr int monthsOfForecast = 12;

/// A figure that is only drawn, with the ranges that 80 and 95 of 100 lie in.
struct DrawnBand
{
    double mean = 0;
    double low80 = 0;
    double high80 = 0;
    double low95 = 0;
    double high95 = 0;
};

/// A month to come.
struct OutlookMonth
{
    Month month{};
    DrawnBand total;
    std::optional<double> contracted; ///< what today's customers bring of it; absent where that cannot be said
};

/// What comes next, and how much of what had been said of the last months came within its 95 %.
struct Outlook
{
    std::vector<OutlookMonth> months;
    std::size_t looked = 0; ///< months of which something had been said
    std::size_t inside = 0;
    std::optional<Message> onlySeries; ///< why it is of the ends of the months alone, where it is
};

/// What is to come of some accounts: by customers, their renewals, and what is won (R98); where there are too few for
/// that, by the ends of their months alone (R89), which know no levers. `asked` is as in revenueForecast(), of
/// monthsOfForecast months.
[[nodiscard]] Result<Outlook> revenueOutlook(const AccountList& accounts, const std::vector<MonthMovements>& months,
                                             const RevenueForecastAsked& asked);

} // namespace seatwise::ui
