#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "codec/json_place.h"
#include "words/message.h"

namespace seatwise {

// A message in canonical bytes: its id and arguments with the English of the day, {"text": …, "id": …, "with": […]}. A
// text that is no message of this program, as in quotes from before there were any, is that text. R56.

[[nodiscard]] nlohmann::ordered_json canonicalJson(const Message& message);

/// The message, or reports what is wrong with it and gives nothing. One with an id that this program does not know
/// keeps its arguments as they are, and shows its English.
[[nodiscard]] std::optional<Message> readMessage(const Place& place);

/// A message in one text: what somebody wrote as they wrote it, any other as its JSON. A text that somebody wrote and
/// that reads as a message is put into JSON too, so that nobody can write one of ours.
[[nodiscard]] std::string keptText(const Message& message);

/// The message of a text that keptText() made. Every other text is what somebody wrote.
[[nodiscard]] Message messageIn(std::string_view kept);

} // namespace seatwise
