#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "money/fixed.h"
#include "money/flat_amount.h"
#include "pricebook/price_book.h"

namespace seatwise::sheets {

// A spreadsheet computes in binary doubles, in which 1.005 × 100 is a little less than 100.5. Whole numbers below 2^53
// are exact in them, and so is the half of a quotient of two. So the formulas count in whole steps: a rate of 0.0025 is
// 25 steps of 1/10,000. The decimals of the steps are those of the book, and a few to spare.

/// The decimals that each kind of figure has in a workbook, at most.
struct Steps
{
    static constexpr int base = Money::places; ///< of monetary amounts that percentages are taken of

    int minor = 2;    ///< of the currency
    int rate = 4;     ///< of rates and amounts
    int quantity = 3; ///< of what is metered; seats are whole
    int percent = 2;
};

/// The largest whole number that a spreadsheet can tell from the next.
inline constexpr std::int64_t maxStep = 9'007'199'254'740'991;

/// Those of a book. What is metered has 3 decimals, or as many as its lists; fewer beside rates with many, so that
/// amounts of some size stay exact.
[[nodiscard]] Steps stepsFor(const PriceBook& book);

/// The same with the decimals of the rates of one charge.
[[nodiscard]] Steps stepsFor(const Steps& book, const Charge& charge);

/// The same with the decimals of a plan's minimum.
[[nodiscard]] Steps stepsFor(const Steps& book, const Plan& plan);

/// The limit that an amount of the book is above: one that no rate could hold, and of which a year is too much for the
/// steps of its charge or plan. Nothing where all of them fit.
[[nodiscard]] std::optional<FlatAmount> limitPassed(const PriceBook& book);

/// How many decimals a figure has, at least `least`.
template<class Figure>
[[nodiscard]] int decimalsOf(Figure value, int least = 0)
{
    auto units = value.units();
    int decimals = Figure::places;
    while (decimals > 0 && units % 10 == 0) {
        units /= 10;
        --decimals;
    }
    return std::max(decimals, least);
}

/// A figure in whole steps of so many decimals, which are at least its own.
template<class Figure>
[[nodiscard]] double inSteps(Figure value, int decimals)
    requires requires { value.units(); }
{
    if (decimals >= Figure::places)
        return static_cast<double>(value.units()) * static_cast<double>(detail::powerOfTen(decimals - Figure::places));
    const auto whole = value.units() / detail::powerOfTen(Figure::places - decimals);
    return static_cast<double>(whole);
}

/// Money in minor units of a currency with so many decimals.
[[nodiscard]] inline double inMinorUnits(Money money, int currencyExponent)
{
    return inSteps(money, currencyExponent);
}

/// The double nearest to the decimal text of a figure: what a person gets who types it into a cell.
[[nodiscard]] double typed(const std::string& decimal);

template<class Figure>
[[nodiscard]] double typed(Figure value)
    requires requires { value.toString(); }
{
    return typed(value.toString());
}

/// "*1000" for 3, nothing for 0.
[[nodiscard]] std::string times(int decimals);

/// "*12" for a year, nothing for a month.
[[nodiscard]] std::string timesMonths(Billing billing);

/// The formula that counts a cell in steps.
[[nodiscard]] std::string inSteps(const std::string& cell, int decimals);

/// The formula that rounds `exact` / 10^`decimals` to a whole number by the rule of the book.
[[nodiscard]] std::string rounded(const std::string& exact, int decimals, Rounding rounding);

/// The formula that rounds a quotient by the rule of the book.
[[nodiscard]] std::string roundedQuotient(const std::string& quotient, Rounding rounding);

} // namespace seatwise::sheets
