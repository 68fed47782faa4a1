#include "pricing/cheapest.h"
#include "pricing/list_total.h"
#include "pricing/price.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

/// "takes 5 to 19 seats", "takes 20 or more seats", "takes 1 seat", "takes 10 or more seats in steps of 5".
std::string allowance(const Plan& plan)
{
    const SeatRange& range = plan.seats;
    std::string text = "takes " + seatsInWords(range);
    if (range.step != 1)
        text += " in steps of " + grouped(range.step);
    return text;
}

} // namespace

// All that a total asks is inlined, so that the walk keeps its figures in registers.
[[gnu::flatten]] bool findTotal(Money& total, const PriceBook& book, const Plan& plan, SeatCount seats, Billing billing,
                                Percent annualDiscount) noexcept
{
    if (!plan.seats.admits(seats) || seats < 0 || seats > largestQuantity || !plan.offers(billing))
        return false;
    const auto standing = [seats](const Charge& charge) { return Measure{standingQuantity(charge, seats), {}}; };
    if (!findSum(total, book, plan, {}, billing, standing))
        return false;
    if (billing == Billing::monthly || annualDiscount.isZero())
        return true;
    Money off;
    if (!findOff(off, book, annualDiscount, total))
        return false;
    total = total - off;
    return true;
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
    const Plan* const best = cheapestPlan(book, [&](const Plan& plan, Money& cost) {
        return findTotal(cost, book, plan, seats, billing, book.rules.annualDiscount);
    });
    if (best)
        return best;
    std::string allowed;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription)
            allowed.append(allowed.empty() ? "" : ", ").append(plan.name).append(" ").append(allowance(plan));
    return refused("no plan takes " + counted(seats, "seat") + " billed " + std::string(toString(billing)) + ": " +
                   allowed);
}

} // namespace seatwise
