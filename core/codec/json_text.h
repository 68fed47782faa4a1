#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace seatwise {

/// JSON as text for people: two spaces of indent, lists and objects of single values on one line where they fit into
/// 120 columns, a line end at the end. Bytes that are not UTF-8 become the replacement character.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json& json);

} // namespace seatwise
