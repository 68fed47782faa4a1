#include "pricing/amount.h"
#include "pricing/price.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

/// "takes 5 to 19 seats", "takes 20 or more seats", "takes 1 seat", "takes 10 or more seats in steps of 5".
std::string allowance(const Plan& plan)
{
    const SeatRange& range = plan.seats;
    if (range.max == range.min)
        return "takes " + counted(Quantity::whole(range.min), "seat");
    std::string text = "takes " + grouped(range.min);
    text += range.max ? " to " + grouped(*range.max) + " seats" : " or more seats";
    if (range.step != 1)
        text += " in steps of " + grouped(range.step);
    return text;
}

std::optional<Money> listTotal(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing) noexcept
{
    const int exponent = book.currency.exponent;
    const Rounding rounding = book.rules.rounding;
    std::int64_t sum = 0;
    const auto add = [&sum](std::optional<Money> amount) {
        return amount && !__builtin_add_overflow(sum, amount->units(), &sum);
    };
    for (const Charge& charge : plan.charges) {
        auto amount = tryRound(amountOf(charge, billing, {standingQuantity(charge, seats), {}}), exponent, rounding);
        if (amount && charge.minimum) {
            const auto minimum = tryRound(exact(*charge.minimum) * months(billing), exponent, rounding);
            amount = minimum ? std::optional(std::max(*amount, *minimum)) : std::nullopt;
        }
        if (!add(amount))
            return std::nullopt;
    }
    if (plan.minimum) {
        const auto minimum = tryRound(exact(*plan.minimum) * months(billing), exponent, rounding);
        if (!minimum)
            return std::nullopt;
        sum = std::max(sum, minimum->units());
    }
    return Money::fromUnits(sum);
}

} // namespace

std::optional<Money> totalFor(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                              Percent annualDiscount) noexcept
{
    if (!plan.seats.admits(seats) || seats < 0 || seats > largestQuantity || !plan.offers(billing))
        return std::nullopt;
    const auto list = listTotal(book, plan, seats, billing);
    if (!list || billing == Billing::monthly || annualDiscount.isZero())
        return list;
    const auto off = tryRound(percentOf(annualDiscount, *list), book.currency.exponent, book.rules.rounding);
    if (!off)
        return std::nullopt;
    return *list - *off;
}

std::optional<Money> totalFor(const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing) noexcept
{
    return totalFor(book, plan, seats, billing, book.rules.annualDiscount);
}

std::optional<Error> refusal(const Plan& plan, SeatCount seats, Billing billing)
{
    if (!plan.seats.admits(seats))
        return Error{Error::Kind::refused, plan.name + ' ' + allowance(plan) + ", not " + grouped(seats)};
    if (!plan.offers(billing)) {
        const Billing other = billing == Billing::monthly ? Billing::annual : Billing::monthly;
        return Error{Error::Kind::refused, plan.name + " is not billed " +
                                               (billing == Billing::annual ? "annually" : "monthly") +
                                               "; allowed: " + std::string(toString(other))};
    }
    return std::nullopt;
}

Result<const Plan*> recommend(const PriceBook& book, SeatCount seats, Billing billing)
{
    const Plan* best = nullptr;
    std::optional<Money> lowest;
    std::string allowed;
    for (const Plan& plan : book.plans) {
        if (plan.kind != PlanKind::subscription)
            continue;
        const auto total = totalFor(book, plan, seats, billing);
        if (total && (!lowest || *total < *lowest)) {
            best = &plan;
            lowest = total;
        }
    }
    if (best)
        return best;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription)
            allowed.append(allowed.empty() ? "" : ", ").append(plan.name).append(" ").append(allowance(plan));
    return refused("no plan takes " + grouped(seats) + " seats billed " + std::string(toString(billing)) + ": " +
                   allowed);
}

} // namespace seatwise
