#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "charges/amount.h"
#include "money/sums.h"
#include "selection/selection.h"

namespace seatwise {

// The one walk that makes a total, and the totals that need no text: what a plan charges for seats alone, and with the
// usage and the add-ons of a selection.

/// Add-ons that were found in the book.
using AddOns = std::span<const AddOn* const>;

/// Walks what the total of a plan with add-ons is made of, in the order of the lines of a price: the charges of the
/// plan, the plan's minimum commitment, the charges of the add-ons. `take(charge, owner)` adds a charge, with the name
/// of the plan or add-on it is of; `lift(minimum)` lifts what there is to a month's minimum. Each says whether the
/// total fits; the walk ends where it does not, and returns that. R3, R11.
template<class Take, class Lift>
[[nodiscard]] bool walkCharges(const Plan& plan, AddOns addOns, Take take, Lift lift)
{
    for (const Charge& charge : plan.charges)
        if (!take(charge, plan.name))
            return false;
    if (plan.minimum && !lift(*plan.minimum))
        return false;
    for (const AddOn* addOn : addOns)
        for (const Charge& charge : addOn->charges)
            if (!take(charge, addOn->name))
                return false;
    return true;
}

/// Calls `visit` with each charge of the walk.
template<class Visit>
void forEachCharge(const Plan& plan, AddOns addOns, Visit visit)
{
    const auto take = [&visit](const Charge& charge, const std::string&) {
        visit(charge);
        return true;
    };
    static_cast<void>(walkCharges(plan, addOns, take, [](FlatAmount) { return true; }));
}

/// A month's minimum commitment or maximum for a billing period, before it is rounded.
[[nodiscard]] constexpr Exact minimumFor(FlatAmount monthly, Billing billing) noexcept
{
    return exact(monthly) * months(billing);
}

/// An amount of a charge for a billing period, lifted to a month's minimum commitment and cut to its maximum, if there
/// are such. Rounding it gives the amount rounded once, lifted to its minimum commitment rounded once, as no greater
/// amount is rounded to less. R11.
[[nodiscard]] constexpr Exact bounded(Exact amount, const Charge& charge, Billing billing) noexcept
{
    if (charge.minimum) [[unlikely]]
        amount = std::max(amount, minimumFor(*charge.minimum, billing));
    if (charge.maximum) [[unlikely]]
        amount = std::min(amount, minimumFor(*charge.maximum, billing));
    return amount;
}

/// What a charge comes to in a billing period, with its minimum commitment and maximum, before it is rounded.
[[nodiscard]] inline Exact chargedFor(const Charge& charge, Billing billing, const Measure& measure) noexcept
{
    return bounded(amountOf(charge, billing, measure), charge, billing);
}

/// The sum of what a plan and its add-ons charge, each charge rounded once, into `sum`; false where that does not fit.
/// `chargedOf` gives what a charge comes to, as chargedFor() does.
template<class ChargedOf>
[[nodiscard]] bool findSumOf(Money& sum, const PriceBook& book, const Plan& plan, AddOns addOns, Billing billing,
                             ChargedOf chargedOf) noexcept
{
    const auto take = [&](const Charge& charge, const std::string&) {
        Money amount;
        return findRounded(amount, chargedOf(charge), book.currency.exponent, book.rules.rounding) &&
               addTo(sum, amount);
    };
    const auto lift = [&](FlatAmount minimum) {
        Money least;
        if (!findRounded(least, minimumFor(minimum, billing), book.currency.exponent, book.rules.rounding))
            return false;
        sum = std::max(sum, least);
        return true;
    };
    sum = {};
    return walkCharges(plan, addOns, take, lift);
}

/// As above; `measureOf` gives the measure of a charge.
template<class MeasureOf>
[[nodiscard]] bool findSum(Money& sum, const PriceBook& book, const Plan& plan, AddOns addOns, Billing billing,
                           MeasureOf measureOf) noexcept
{
    return findSumOf(sum, book, plan, addOns, billing,
                     [&](const Charge& charge) { return chargedFor(charge, billing, measureOf(charge)); });
}

/// Adds what a plan and its add-ons charge once, each charge rounded once, to `sum`; false where that does not fit.
/// `measureOf` gives the measure of a charge. R68.
template<class MeasureOf>
[[nodiscard]] bool addOnce(Money& sum, const PriceBook& book, const Plan& plan, AddOns addOns,
                           MeasureOf measureOf) noexcept
{
    const auto take = [&](const Charge& charge, const std::string&) {
        Money amount;
        return !charge.once || (findRounded(amount, detail::amountOf(*charge.once, measureOf(charge)),
                                            book.currency.exponent, book.rules.rounding) &&
                                addTo(sum, amount));
    };
    return walkCharges(plan, addOns, take, [](FlatAmount) { return true; });
}

/// What a percentage takes off an amount, rounded once, into `off`; false where that does not fit. R38.
[[nodiscard]] inline bool findOff(Money& off, const PriceBook& book, Percent percent, Money amount) noexcept
{
    return findRounded(off, percentOf(percent, amount), book.currency.exponent, book.rules.rounding);
}

/// The percentage of a model that looks at the events of a selection one by one; null for every other.
[[nodiscard]] const Percentage* eventModel(const ChargeModel& model, const Selection& selection) noexcept;

/// What a percentage comes to in a month for the events of its charge's unit, in their order. R8.
[[nodiscard]] Exact amountOfEvents(const Percentage& model, const Charge& charge, const Selection& selection) noexcept;

/// The measure of a charge in a selection, with the seats given: the usage and the base amount of its unit, or the
/// number and the sum of its events.
[[nodiscard]] Measure measureOf(const Charge& charge, const Selection& selection, SeatCount seats) noexcept;

/// Whether an add-on may be had with a plan.
[[nodiscard]] bool isSoldWith(const AddOn& addOn, const Plan& plan);

/// The add-ons a selection names, in its order. Misused: one the book does not have, one named twice. Refused: one that
/// is not offered with the plan.
[[nodiscard]] Result<std::vector<const AddOn*>> findAddOns(const PriceBook& book, const Plan& plan,
                                                           const Selection& selection);

/// The subtotal of price() at these seats, without what is charged once. Nothing when the plan does not admit them or
/// the amount does not fit.
[[nodiscard]] std::optional<Money> listTotalFor(const PriceBook& book, const Plan& plan, AddOns addOns,
                                                const Selection& selection, SeatCount seats, Billing billing) noexcept;

/// What price() charges once at these seats. Nothing when it does not fit. R68.
[[nodiscard]] std::optional<Money> onceFor(const PriceBook& book, const Plan& plan, AddOns addOns,
                                           const Selection& selection, SeatCount seats) noexcept;

} // namespace seatwise
