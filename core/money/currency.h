#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace seatwise {

/// A currency by its ISO 4217 code, with the number of decimals of its minor unit (2 for USD, 0 for JPY, 3 for KWD).
/// R6.
struct Currency
{
    std::string code = "USD";
    int exponent = 2;

    /// The currency of an ISO 4217 code; nothing for a code that is not in the list of active currencies.
    [[nodiscard]] static std::optional<Currency> find(std::string_view code);

    friend bool operator==(const Currency&, const Currency&) = default;
};

} // namespace seatwise
