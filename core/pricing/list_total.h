#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "money/sums.h"
#include "pricing/amount.h"
#include "pricing/price.h"

namespace seatwise {

// List totals without any text: what a plan charges for seats alone, and with the usage and the add-ons of a selection.

namespace detail {

/// A month's minimum commitment for a billing period, rounded once.
[[nodiscard]] inline std::optional<Money> minimumFor(const PriceBook& book, Rate monthly, Billing billing) noexcept
{
    return tryRound(exact(monthly) * months(billing), book.currency.exponent, book.rules.rounding);
}

/// Adds what charges come to, each rounded once and lifted to its minimum commitment; false when that does not fit.
/// `measureOf` gives the measure of a charge.
template<class MeasureOf>
[[nodiscard]] bool addCharges(Money& sum, const PriceBook& book, const std::vector<Charge>& charges, Billing billing,
                              MeasureOf measureOf) noexcept
{
    for (const Charge& charge : charges) {
        Money amount;
        if (!findRounded(amount, amountOf(charge, billing, measureOf(charge)), book.currency.exponent,
                         book.rules.rounding))
            return false;
        if (charge.minimum) {
            const auto minimum = minimumFor(book, *charge.minimum, billing);
            if (!minimum)
                return false;
            amount = std::max(amount, *minimum);
        }
        if (!addTo(sum, amount))
            return false;
    }
    return true;
}

/// The charges of a plan, lifted to the plan's minimum commitment.
template<class MeasureOf>
[[nodiscard]] bool addPlan(Money& sum, const PriceBook& book, const Plan& plan, Billing billing,
                           MeasureOf measureOf) noexcept
{
    if (!addCharges(sum, book, plan.charges, billing, measureOf))
        return false;
    if (!plan.minimum)
        return true;
    const auto minimum = minimumFor(book, *plan.minimum, billing);
    if (minimum)
        sum = std::max(sum, *minimum);
    return minimum.has_value();
}

} // namespace detail

/// The measure of a charge in a selection, with the seats given: the usage and the base amount of its unit.
[[nodiscard]] Measure measureOf(const Charge& charge, const Selection& selection, SeatCount seats) noexcept;

/// The add-ons a selection names, in its order. Misused: one the book does not have, one named twice. Refused: one that
/// is not offered with the plan.
[[nodiscard]] Result<std::vector<const AddOn*>> findAddOns(const PriceBook& book, const Plan& plan,
                                                           const Selection& selection);

/// The subtotal of price() at these seats. Nothing when the plan does not admit them or the amount does not fit.
[[nodiscard]] std::optional<Money> listTotalFor(const PriceBook& book, const Plan& plan,
                                                const std::vector<const AddOn*>& addOns, const Selection& selection,
                                                SeatCount seats, Billing billing) noexcept;

/// The same before any charge is rounded.
[[nodiscard]] Exact exactListTotal(const Plan& plan, const std::vector<const AddOn*>& addOns,
                                   const Selection& selection) noexcept;

} // namespace seatwise
