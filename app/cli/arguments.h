#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "money/error.h"
#include "pricebook/price_book.h"

namespace seatwise::cli {

// Arguments as typed, read strictly. Each error is of kind usage (exit 2), names the option and says what is allowed.

/// The number in a text of digits alone, at most largestQuantity: no sign, separator or exponent.
[[nodiscard]] std::optional<SeatCount> seatsIn(std::string_view text) noexcept;

/// As seatsIn(), with the sentence for other text.
[[nodiscard]] Result<SeatCount> parseSeats(std::string_view text, std::string_view option = "seats");

[[nodiscard]] Result<Billing> parseBillingArgument(std::string_view text);

/// A percentage from 0 to 100, without the sign.
[[nodiscard]] Result<Percent> parsePercent(std::string_view text, std::string_view option);

/// An amount of money, not negative, up to 4 decimals.
[[nodiscard]] Result<Money> parseMoney(std::string_view text, std::string_view option);

/// The annual policy of an optional --annual-discount: what was typed, or the book's own where the text is empty.
[[nodiscard]] Result<Percent> parseAnnualDiscount(std::string_view text, const PriceBook& book);

/// "credit=240" split at its first "=", neither side empty.
struct UnitValue
{
    std::string unit;
    std::string value;
};
[[nodiscard]] Result<UnitValue> parseUnitValue(std::string_view text, std::string_view option);

/// A plan by its id, for the commands that look at one plan and so know no "auto".
[[nodiscard]] Result<const Plan*> findPlan(const PriceBook& book, std::string_view id);

/// Text from outside as part of a message: in quotes, cut after 60 bytes.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace seatwise::cli
