#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "codec/json_problem.h"

namespace seatwise {

struct JsonMember;

/// A JSON value as it stands in a file: numbers keep their text, objects keep the order of their keys and every
/// repetition of a key, and each value knows its line. Nothing is converted, so nothing is lost.
struct JsonValue
{
    enum class Kind { null, boolean, number, text, list, object };

    Kind kind = Kind::null;
    int line = 1;     ///< where the value begins, counted from 1
    std::string text; ///< the text, the digits of a number as written, or "true" and "false"
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;

    /// The first member of that name; none for other kinds of value.
    [[nodiscard]] const JsonValue* find(std::string_view key) const noexcept;
};

struct JsonMember
{
    std::string key;
    int line = 1; ///< of the key
    JsonValue value;
};

/// The largest text and the deepest nesting that are read.
inline constexpr std::size_t maxJsonBytes = 1024 * 1024;
inline constexpr int maxJsonNesting = 16;
/// The deepest nesting of what this program keeps, where a sentence within a sentence takes three levels.
inline constexpr int maxKeptNesting = 64;

/// The value of a whole JSON text. Refused with one problem: more than maxJsonBytes, nesting over maxNesting, a byte
/// order mark, a NUL byte, text that is not UTF-8 or not JSON, anything after the value.
[[nodiscard]] tl::expected<JsonValue, JsonProblem> parseJson(std::string_view text, int maxNesting = maxJsonNesting);

/// The value in a few words for a message: the number 0.2, the text "abc", a list.
[[nodiscard]] Message inWords(const JsonValue& value);

/// As much of a text of the file as a message shows.
[[nodiscard]] std::string excerpt(std::string_view text);

} // namespace seatwise
