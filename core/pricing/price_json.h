#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "pricing/price.h"

namespace seatwise {

// The lists of a price as JSON, the same in `price --json` and in a quote. Amounts and rates are plain decimal texts; a
// quantity, which is not money, is a number.

[[nodiscard]] nlohmann::ordered_json linesJson(const ChargedPrice& price);

/// The amounts are positive and subtracted; a discount of an amount has no percent (null).
[[nodiscard]] nlohmann::ordered_json discountsJson(const ChargedPrice& price);

/// The texts of the notices.
[[nodiscard]] nlohmann::ordered_json noticesJson(const ChargedPrice& price);

/// An amount or a rate in plain decimals, or null.
[[nodiscard]] nlohmann::ordered_json moneyOrNull(const std::optional<Money>& amount, const Currency& currency);
[[nodiscard]] nlohmann::ordered_json rateOrNull(const std::optional<Rate>& rate, const Currency& currency);

} // namespace seatwise
