#pragma once

#include <vector>

#include <nlohmann/json.hpp>

#include "pricebook/charge.h"

namespace seatwise {

/// Charges as JSON, keys in the order of the shipped books.
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<Charge>& charges);

/// A number where the quantity is whole, else its decimals as a string: never a JSON number with decimals.
[[nodiscard]] nlohmann::ordered_json quantityJson(Quantity quantity);

/// A rate or price as written in a list: at least two decimals.
[[nodiscard]] std::string priceText(Rate rate);

} // namespace seatwise
