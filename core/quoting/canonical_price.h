#pragma once

#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

#include "quoting/quoted_price.h"

namespace seatwise {

// The words of canonical bytes for the kinds of a price, in the order of their enumerations.

inline constexpr std::array<std::string_view, 7> lineKindWords{"flat",    "base",       "additional", "tier",
                                                               "package", "percentage", "minimum"};
inline constexpr std::array<std::string_view, 6> discountKindWords{"annual_policy", "negotiated", "promotion",
                                                                   "term",          "manager",    "credit"};
inline constexpr std::array<std::string_view, 8> noticeKindWords{"contradiction", "crossing", "assumption", "policy",
                                                                 "tax",           "approval", "offer",      "dates"};

/// The parts of canonicalBytes() that hold a price and what was asked for.
[[nodiscard]] nlohmann::ordered_json canonicalJson(const QuotedPrice& quoted);
[[nodiscard]] nlohmann::ordered_json canonicalJson(const Selection& selection);

} // namespace seatwise
