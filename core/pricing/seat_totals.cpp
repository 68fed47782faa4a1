#include "pricing/seat_totals.h"

#include "charges/list_total.h"
#include "money/quotient.h"
#include "pricing/curve.h"

namespace seatwise {

namespace {

/// Whether a charge bends only where a tier or band of it begins, and besides in one direction at most.
bool isSteady(const Charge& charge, Billing billing)
{
    if (charge.minimum && charge.maximum)
        return false;
    const ChargeModel& model = modelFor(charge, billing).model;
    return !isPerSeat(charge.unit) || std::holds_alternative<Flat>(model) || std::holds_alternative<PerUnit>(model) ||
           std::holds_alternative<Banded>(model) ||
           (!jumpsByPackages(model) &&
            (std::holds_alternative<Graduated>(model) || std::holds_alternative<Volume>(model)));
}

/// Whether a charge comes to whole minor units at `from`, and each seat more up to `to` adds the same of them: no
/// rounding changes any of it.
bool addsTheSame(const Charge& charge, const PriceBook& book, Billing billing, SeatCount from, SeatCount to)
{
    const auto amountAt = [&](SeatCount seats) {
        return chargedFor(charge, billing, {standingQuantity(charge, seats), {}});
    };
    const Wide minor = Wide{detail::powerOfTen(Exact::places - book.currency.exponent)};
    const Exact start = amountAt(from);
    const Exact each = amountAt(from + 1) - start;
    const bool isOnceTheSame = !charge.once || !isPerSeat(charge.unit);
    return isOnceTheSame && isSteady(charge, billing) && start.units % minor == 0 && each.units % minor == 0 &&
           (amountAt(to) - start).units == each.units * (to - from);
}

} // namespace

SeatTotals::SeatTotals(const PriceBook& book, const Plan& plan, Billing billing, Percent policy)
    : book_(book)
    , plan_(plan)
    , billing_(billing)
    , policy_(policy)
{
    if (!plan.offers(billing))
        return;
    const SeatCount first = std::max<SeatCount>(plan.seats.min, 0);
    last_ = std::min(plan.seats.max.value_or(maxQuantity), maxQuantity);
    std::vector<SeatCount> starts{first};
    for (const SeatCount boundary : boundaries(plan, billing))
        starts.push_back(boundary);
    for (std::size_t i = 0; i < starts.size(); ++i)
        stretches_.push_back(stretch(starts[i], i + 1 < starts.size() ? starts[i + 1] - 1 : last_));
}

SeatTotals::Stretch SeatTotals::stretch(SeatCount from, SeatCount to) const
{
    Stretch found{from, {}, {}, false};
    Money start;
    Money second;
    Money end;
    const bool isDiscounted = billing_ != Billing::monthly && !policy_.isZero();
    const auto findAt = [this](Money& total, SeatCount seats) {
        return findTotal(total, book_, plan_, seats, billing_, policy_);
    };
    if (isDiscounted || plan_.seats.step != 1 || to <= from || !findAt(start, from) || !findAt(second, from + 1) ||
        !findAt(end, to))
        return found;
    found.total = start;
    found.each = second - start;
    found.isEven = Quotient(found.each) * (to - from) == Quotient(end - start) &&
                   std::all_of(plan_.charges.begin(), plan_.charges.end(),
                               [&](const Charge& charge) { return addsTheSame(charge, book_, billing_, from, to); });
    return found;
}

} // namespace seatwise
