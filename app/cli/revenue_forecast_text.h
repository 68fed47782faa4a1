#pragma once

#include <string>

#include "cli/price_json.h"
#include "insights/revenue_forecast.h"

namespace seatwise::cli {

/// What `forecast --accounts` prints: each month with its ranges, the model, and what had been said a year before.
[[nodiscard]] std::string revenueForecastText(const RevenueForecast& forecast, const Currency& currency);
[[nodiscard]] Json revenueForecastJson(const RevenueForecast& forecast, const Currency& currency);

} // namespace seatwise::cli
