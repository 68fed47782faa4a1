#pragma once

#include <string>
#include <string_view>

namespace seatwise {

/// The text with "…" for every password that stands in it as part of an address (scheme://user:password@host, also with
/// one slash) or as a setting (password=…), in any case. For messages, which repeat what was typed.
[[nodiscard]] std::string withoutPasswords(std::string_view text);

} // namespace seatwise
