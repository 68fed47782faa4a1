#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace seatwise {

namespace schema {

// What a JSON schema (draft 7) says of the values that json_scalars.h reads.

using Json = nlohmann::ordered_json;

[[nodiscard]] Json anyText();
[[nodiscard]] Json text();
[[nodiscard]] Json id();
[[nodiscard]] Json flag();
[[nodiscard]] Json date();
[[nodiscard]] Json day();
[[nodiscard]] Json currency();
[[nodiscard]] Json word(std::span<const std::string_view> words);
[[nodiscard]] Json whole(std::int64_t least, std::int64_t most);

/// A text of a decimal, zero or more.
[[nodiscard]] Json decimalOf(int places);
template<class Fixed>
Json decimal()
{
    return decimalOf(Fixed::places);
}

/// A decimal from 0 to `most`, a power of ten, as a text or a number.
[[nodiscard]] Json numberOf(int places, std::int64_t most);
template<class Fixed, std::int64_t most>
Json number()
{
    return numberOf(Fixed::places, most);
}

} // namespace schema

/// A schema as the text of a file with this heading. A part that has a title stands once, under "definitions".
[[nodiscard]] std::string schemaText(const nlohmann::ordered_json& heading, nlohmann::ordered_json schema);

} // namespace seatwise
