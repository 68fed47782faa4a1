#pragma once

#include <string_view>

#include <tl/expected.hpp>

#include "codec/json_value.h"

namespace seatwise {

/// The tree of a whole XML text in the form of JSON's: an object with the root element by its name. An element is its
/// text without the spaces around it, or, where it has attributes or elements, an object of those by their names;
/// elements of one name are a list. Each knows its line. Refused with one problem: more than maxJsonBytes, nesting over
/// maxJsonNesting, a document type (so that nothing is an entity of the file), text that is not XML.
[[nodiscard]] tl::expected<JsonValue, JsonProblem> parseXml(std::string_view text);

} // namespace seatwise
