#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "pricebook/json_place.h"
#include "words/message.h"

namespace seatwise {

// A message in canonical bytes: its id and arguments with the English of the day, {"text": …, "id": …, "with": […]}. A
// text that is no message of this program, as in quotes from before there were any, is that text. R56.

[[nodiscard]] nlohmann::ordered_json canonicalJson(const Message& message);

/// The message, or reports what is wrong with it and gives nothing. One with an id that this program does not know
/// keeps its arguments as they are, and shows its English.
[[nodiscard]] std::optional<Message> readMessage(const Place& place);

} // namespace seatwise
