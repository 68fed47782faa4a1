#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "money/fixed.h"

namespace seatwise {

// Numbers as people and spreadsheets write them: "1250", "1,250", "1.250", "1 250" with any space, "1'250", "12.50",
// "12,50", "1.250,00", "$1,250". A point or comma alone with three digits after it may be either a decimal sign or a
// separator of thousands; who calls says which, or learns that it is in doubt.

/// Which of the two signs stands before the decimals of a table.
enum class DecimalSign : std::uint8_t { unknown, point, comma };

/// What a number says of the decimal sign of its table: "12,5" that it is a comma, "1,250" nothing.
[[nodiscard]] DecimalSign decimalSignIn(std::string_view text) noexcept;

/// Whether a number means one thing with a decimal point and another with a decimal comma: "1,250", "$1.000".
[[nodiscard]] bool isInDoubt(std::string_view text) noexcept;

/// The number in a text of digits alone, at most `most`.
[[nodiscard]] std::optional<std::int64_t> wholeIn(std::string_view text, std::int64_t most) noexcept;

/// The whole number in a cell, 0 to `most`: with separators of thousands, and with decimals where they are zeros
/// ("25.0"). "1,250" and "1.250" are 1250 whatever the decimal sign, as 1.25 is not whole; "25,000" and "25.000" depend
/// on it, and are nothing where it says that the zeros are decimals or is unknown.
[[nodiscard]] std::optional<std::int64_t> countIn(std::string_view text, std::int64_t most, DecimalSign sign) noexcept;

/// The amount in a cell, not negative, with up to 4 decimals and perhaps a currency sign or code before or after it.
/// Nothing for other text, and for a number that is in doubt where the sign is unknown.
[[nodiscard]] std::optional<Money> amountIn(std::string_view text, DecimalSign sign) noexcept;

} // namespace seatwise
