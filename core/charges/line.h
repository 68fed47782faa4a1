#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "money/exact.h"
#include "pricebook/charge.h"
#include "words/message.h"

namespace seatwise {

/// What a line stands for, so that a reader in another language can be told.
enum class LineKind { flat, base, additional, tier, package, percentage, minimum, maximum, once };

/// The quantity is a number of packages.
struct PerPackage
{
    friend bool operator==(PerPackage, PerPackage) = default;
};

/// What the quantity of a line counts.
using LineUnit = std::variant<PerSeat, PerPlan, PerPackage, Meter>;

/// "seat", "plan", "package", or the id of a meter's unit. It lives as long as the unit.
[[nodiscard]] std::string_view toString(const LineUnit& unit) noexcept;

/// As a table names it: "seat", "plan", "package", or the unit of a meter.
[[nodiscard]] Message inWords(const LineUnit& unit);

/// What toString() writes so; any other text is the unit of a meter.
[[nodiscard]] LineUnit parseLineUnit(std::string_view text);

/// A line of a price. For a charge shown in several lines each is the difference of the rounded running amounts, so
/// that the lines add up to the charge rounded once (docs/decisions/0001). R3.
struct Line
{
    LineKind kind = LineKind::flat;
    Message description;
    Quantity quantity;
    LineUnit unit;
    std::optional<Rate> rate; ///< for one unit in the billing period; absent for a fixed amount
    Money amount;
    /// The charge up to this line, unrounded, where the line is not quantity × rate rounded.
    std::optional<Exact> running = std::nullopt;
    /// How the amount of a percentage comes about (charges/percentage_arithmetic.h); nothing for other lines.
    Message arithmetic = {};

    friend bool operator==(const Line&, const Line&) = default;
};

} // namespace seatwise
