#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "money/exact.h"
#include "pricebook/price_book.h"

namespace seatwise {

// What a plan costs for seats alone, in the form in which a database can be told it: sums of whole numbers and one
// rounding a charge. R73.

/// An amount that rises by the same for each seat, or for each started package of seats, from `from` on.
struct SeatTerm
{
    /// Packages are counted of the seats beyond some.
    struct Packages
    {
        Quantity beyond;
        Quantity size;
    };

    SeatCount from = 0;
    Exact base; ///< at `from`, or, of packages, without any
    Exact each; ///< for one seat more, or for each started package
    std::optional<Packages> packages = std::nullopt;
    std::optional<Money> least = std::nullopt; ///< of the rounded amount
    std::optional<Money> most = std::nullopt;

    /// How many times `each` counts.
    [[nodiscard]] std::int64_t count(SeatCount seats) const noexcept;
};

/// A term in whole numbers, as a database reckons it: (base + each × count) / divisor, rounded once, in minor units.
struct WholeTerm
{
    Wide base = 0;
    Wide each = 0;
    Wide divisor = 1; ///< 1 where nothing has to be rounded
};
[[nodiscard]] WholeTerm wholeTerm(const SeatTerm& term, const PriceBook& book);

/// Money in minor units of the currency, of which it is a whole number.
[[nodiscard]] Wide minorUnits(Money money, const PriceBook& book);

/// Seats of which each charge is one term.
struct SeatStretch
{
    SeatCount from = 0;
    SeatCount to = 0;
    std::vector<SeatTerm> recurring;
    Wide constant = 0; ///< of the charges that do not depend on seats, in minor units
    std::vector<SeatTerm> once;
    Wide onceConstant = 0;
};

/// What a plan comes to when it is billed by a period.
struct SeatFormula
{
    const Plan* plan = nullptr;
    Billing billing = Billing::monthly;
    std::vector<SeatStretch> stretches; ///< from the fewest seats on, without gaps
    std::optional<Money> least;         ///< the plan's minimum commitment
    std::int64_t offTimes = 0;          ///< of what recurs, so many of offOf minor units are taken off, rounded once
    std::int64_t offOf = 1;
    SeatCount provenTo = 0; ///< no more seats than these keep every sum within 64 bits
};

/// The formula of a plan that offers the period, by the book's own discount of it. It gives what findTotal() gives for
/// each number of seats that the plan admits up to `provenTo`. R73.
[[nodiscard]] SeatFormula seatFormula(const PriceBook& book, const Plan& plan, Billing billing);

/// The most seats for which no formula is beyond what it proves.
[[nodiscard]] SeatCount provenForAll(const std::vector<SeatFormula>& formulas) noexcept;

/// What a formula gives, as a database reckons it; nothing for seats beyond what is proven, or not admitted.
[[nodiscard]] std::optional<Money> totalBy(const SeatFormula& formula, const PriceBook& book, SeatCount seats);

} // namespace seatwise
