#pragma once

#include <string>
#include <string_view>

#include "cli/price_json.h"
#include "pricing/target.h"

namespace seatwise::cli {

/// What a discount needs: "none", "reason" or "approval".
[[nodiscard]] std::string_view nameOf(DiscountBand::Needs needs);

/// The object of `seatwise target --json`.
[[nodiscard]] Json targetJson(const Target& target, const Currency& currency);

/// The discount and what it needs, and below the other ways.
[[nodiscard]] std::string targetText(const Target& target, const Currency& currency);

} // namespace seatwise::cli
