#include "pricing/curve.h"

#include <algorithm>
#include <optional>

#include "charges/amount.h"
#include "charges/band.h"
#include "charges/list_total.h"
#include "money/exact.h"
#include "offers/offers.h"
#include "pricing/offered_plan.h"
#include "pricing/seat_totals.h"
#include "words/pricing_words.h"

namespace seatwise {

namespace {

struct Span
{
    SeatCount first = 0;
    SeatCount last = 0;
};

/// The admitted seat counts in [from, to]: the first and last on the plan's step.
Result<Span> admitted(const PriceBook& book, const Plan& plan, Billing billing, SeatCount from, SeatCount to)
{
    if (from > to)
        return misused(words::curveTurned(from, to));
    const SeatRange& range = plan.seats;
    SeatCount first = std::max(from, range.min);
    first = range.min + (first - range.min + range.step - 1) / range.step * range.step;
    SeatCount last = std::min({to, range.max.value_or(to), maxQuantity});
    last -= last >= range.min ? (last - range.min) % range.step : 0;
    if (first > last || !plan.offers(billing)) {
        auto error = refusal(book, plan, plan.offers(billing) ? from : range.min, billing);
        return error ? Result<Span>(tl::make_unexpected(std::move(*error)))
                     : refused(words::noSeatsOnCurve(plan.name, from, to));
    }
    return Span{first, last};
}

/// The points at these seat counts; those that `totalAt` gives no total for are left out. What is charged once with
/// these add-ons and this usage is in the total and not in the figure of a seat.
template<class TotalAt>
std::vector<CurvePoint> pointsAt(const PriceBook& book, const Plan& plan, AddOns addOns, const Selection& selection,
                                 const std::vector<SeatCount>& seats, TotalAt totalAt)
{
    std::vector<CurvePoint> points;
    points.reserve(seats.size());
    for (const SeatCount count : seats) {
        const std::optional<Money> total = totalAt(count);
        const std::optional<Money> once = onceFor(book, plan, addOns, selection, count);
        if (!total || !once)
            continue;
        const Money recurring = *total - *once;
        const Money each = count > 0 ? perUnit(recurring, count, book.rules.rounding) : Money{};
        const std::optional<Money> next = totalAt(count + plan.seats.step);
        points.push_back({count, *total, each, next ? std::optional(*next - *total) : std::nullopt});
    }
    return points;
}

/// As above without offers: an amount that does not fit is an error, as every seat count has a price.
Result<std::vector<CurvePoint>> pointsAt(const PriceBook& book, const Plan& plan, Billing billing, Percent policy,
                                         const std::vector<SeatCount>& seats)
{
    const SeatTotals totals(book, plan, billing, policy);
    auto points = pointsAt(book, plan, {}, {}, seats, [&totals](SeatCount count) {
        Money total;
        return totals.find(total, count) ? std::optional(total) : std::nullopt;
    });
    if (points.size() != seats.size())
        return tl::make_unexpected(amountTooLarge());
    return points;
}

std::vector<CurvePoint> pointsAt(const PriceBook& book, const Plan& plan, Billing billing, const AllowedOffers& offers,
                                 const std::vector<SeatCount>& seats)
{
    return pointsAt(book, plan, {}, {}, seats,
                    [&](SeatCount count) { return totalFor(book, plan, count, billing, offers); });
}

std::vector<CurvePoint> pointsAt(const PriceBook& book, const OfferedPlan& offered, const std::vector<SeatCount>& seats)
{
    return pointsAt(book, offered.plan, offered.addOns, offered.selection, seats,
                    [&](SeatCount count) { return totalAt(book, offered, offered.selection, count); });
}

Result<std::vector<SeatCount>> everySeat(const PriceBook& book, const Plan& plan, Billing billing, SeatCount from,
                                         SeatCount to)
{
    const auto span = TRY(admitted(book, plan, billing, from, to));
    std::vector<SeatCount> seats;
    seats.reserve(static_cast<std::size_t>((span.last - span.first) / plan.seats.step) + 1);
    for (SeatCount count = span.first; count <= span.last; count += plan.seats.step)
        seats.push_back(count);
    return seats;
}

Result<std::vector<SeatCount>> sampledSeats(const PriceBook& book, const Plan& plan, Billing billing, SeatCount from,
                                            SeatCount to, int count, const std::vector<const AddOn*>& addOns = {})
{
    if (count < 2)
        return misused(words::curveNeedsPoints(count));
    const auto span = TRY(admitted(book, plan, billing, from, to));
    const SeatCount step = plan.seats.step;
    const auto onStep = [&](SeatCount seats) {
        return std::clamp(span.first + (seats - span.first) / step * step, span.first, span.last);
    };
    const auto fromStep = [&](SeatCount seats) { return onStep(seats + step - 1); };
    std::vector<SeatCount> seats{span.first, span.last};
    for (const SeatCount sample : logSpaced(std::max<SeatCount>(span.first, 1), span.last, count))
        seats.push_back(onStep(sample));
    for (const SeatCount boundary : boundaries(plan, billing, addOns))
        if (boundary > span.first && boundary <= span.last) {
            seats.push_back(fromStep(boundary));
            seats.push_back(onStep(boundary - 1));
        }
    std::sort(seats.begin(), seats.end());
    seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
    return seats;
}

} // namespace

Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing, Percent policy,
                                      SeatCount from, SeatCount to)
{
    const auto seats = TRY(everySeat(book, plan, billing, from, to));
    return pointsAt(book, plan, billing, policy, seats);
}

Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing,
                                      const AllowedOffers& offers, SeatCount from, SeatCount to)
{
    const auto seats = TRY(everySeat(book, plan, billing, from, to));
    return pointsAt(book, plan, billing, offers, seats);
}

Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing, Percent policy,
                                             SeatCount from, SeatCount to, int count)
{
    const auto seats = TRY(sampledSeats(book, plan, billing, from, to, count));
    return pointsAt(book, plan, billing, policy, seats);
}

Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing,
                                             const AllowedOffers& offers, SeatCount from, SeatCount to, int count)
{
    const auto seats = TRY(sampledSeats(book, plan, billing, from, to, count));
    return pointsAt(book, plan, billing, offers, seats);
}

Result<std::vector<CurvePoint>> curve(const PriceBook& book, const OfferedPlan& offered, SeatCount from, SeatCount to)
{
    const auto seats = TRY(everySeat(book, offered.plan, offered.selection.billing, from, to));
    return pointsAt(book, offered, seats);
}

Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const OfferedPlan& offered, SeatCount from,
                                             SeatCount to, int count)
{
    const auto seats =
        TRY(sampledSeats(book, offered.plan, offered.selection.billing, from, to, count, offered.addOns));
    return pointsAt(book, offered, seats);
}

std::vector<SeatCount> boundaries(const Plan& plan, Billing billing, const std::vector<const AddOn*>& addOns)
{
    std::vector<SeatCount> all;
    forEachCharge(plan, addOns, [&](const Charge& charge) {
        if (!isPerSeat(charge.unit))
            return;
        const auto add = [&](const ChargeModel& model) {
            for (const SeatCount start : bandStarts(model, plan.seats.min))
                if (start > plan.seats.min && (!plan.seats.max || start <= *plan.seats.max))
                    all.push_back(start);
        };
        add(modelFor(charge, billing).model);
        if (charge.once)
            add(*charge.once);
    });
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<SeatCount> logSpaced(SeatCount first, SeatCount last, int count)
{
    int doublings = 1;
    for (SeatCount end = first * 2; end < last; end *= 2)
        ++doublings;
    const SeatCount each = std::max(1, count / doublings);
    std::vector<SeatCount> samples;
    for (SeatCount start = first; start < last; start *= 2)
        for (SeatCount i = 0; i < each && start + start * i / each <= last; ++i)
            samples.push_back(start + start * i / each);
    return samples;
}

SeatCount minSeats(const PriceBook& book) noexcept
{
    std::optional<SeatCount> fewest;
    for (const Plan& plan : book.plans)
        if (plan.kind == PlanKind::subscription)
            fewest = std::min(fewest.value_or(plan.seats.min), plan.seats.min);
    return std::max<SeatCount>(fewest.value_or(1), 1);
}

std::vector<SeatCount> seatStops(const PriceBook& book)
{
    std::vector<SeatCount> stops;
    for (const Plan& plan : book.plans) {
        stops.push_back(std::max<SeatCount>(plan.seats.min, 1));
        const auto starts = boundaries(plan, plan.billing.front());
        stops.insert(stops.end(), starts.begin(), starts.end());
    }
    return stops;
}

} // namespace seatwise
