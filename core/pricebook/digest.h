#pragma once

#include <string>
#include <string_view>

namespace seatwise {

/// The SHA-256 of the bytes as 64 lower-case hexadecimal digits: how a quote names the exact price book it used.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace seatwise
