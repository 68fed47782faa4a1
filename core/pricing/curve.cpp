#include "pricing/curve.h"

#include <algorithm>

#include "money/exact.h"
#include "offers/offers.h"
#include "pricing/amount.h"
#include "pricing/band.h"
#include "pricing/text.h"

namespace seatwise {

namespace {

struct Span
{
    SeatCount first = 0;
    SeatCount last = 0;
};

/// The admitted seat counts in [from, to]: the first and last on the plan's step.
Result<Span> admitted(const Plan& plan, Billing billing, SeatCount from, SeatCount to)
{
    if (from > to)
        return misused("the curve runs from " + grouped(from) + " to " + grouped(to) + "; from must not be above to");
    const SeatRange& range = plan.seats;
    SeatCount first = std::max(from, range.min);
    first = range.min + (first - range.min + range.step - 1) / range.step * range.step;
    SeatCount last = std::min({to, range.max.value_or(to), largestQuantity});
    last -= last >= range.min ? (last - range.min) % range.step : 0;
    if (first > last || !plan.offers(billing)) {
        auto error = refusal(plan, plan.offers(billing) ? from : range.min, billing);
        return error ? Result<Span>(tl::make_unexpected(std::move(*error)))
                     : refused(plan.name + " admits no seats from " + grouped(from) + " to " + grouped(to));
    }
    return Span{first, last};
}

/// About `count` whole numbers from `first` to `last`, the same number in each doubling: even on a log scale.
std::vector<SeatCount> spread(SeatCount first, SeatCount last, int count)
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

CurvePoint pointAt(const PriceBook& book, const Plan& plan, Billing billing, SeatCount seats, Money total)
{
    const Money each = seats > 0 ? perUnit(total, seats, book.rules.rounding) : Money{};
    return CurvePoint{seats, total, each, nextSeatRate(plan, seats, billing)};
}

Result<std::vector<CurvePoint>> pointsAt(const PriceBook& book, const Plan& plan, Billing billing,
                                         Percent annualDiscount, const std::vector<SeatCount>& seats)
{
    std::vector<CurvePoint> points;
    points.reserve(seats.size());
    for (const SeatCount count : seats) {
        const auto total = totalFor(book, plan, count, billing, annualDiscount);
        if (!total)
            return tl::make_unexpected(amountTooLarge());
        points.push_back(pointAt(book, plan, billing, count, *total));
    }
    return points;
}

std::vector<CurvePoint> pointsAt(const PriceBook& book, const Plan& plan, Billing billing, const AllowedOffers& offers,
                                 const std::vector<SeatCount>& seats)
{
    std::vector<CurvePoint> points;
    points.reserve(seats.size());
    for (const SeatCount count : seats)
        if (const auto total = totalFor(book, plan, count, billing, offers))
            points.push_back(pointAt(book, plan, billing, count, *total));
    return points;
}

Result<std::vector<SeatCount>> everySeat(const Plan& plan, Billing billing, SeatCount from, SeatCount to)
{
    const auto span = admitted(plan, billing, from, to);
    if (!span)
        return tl::make_unexpected(span.error());
    std::vector<SeatCount> seats;
    seats.reserve(static_cast<std::size_t>((span->last - span->first) / plan.seats.step) + 1);
    for (SeatCount count = span->first; count <= span->last; count += plan.seats.step)
        seats.push_back(count);
    return seats;
}

Result<std::vector<SeatCount>> sampledSeats(const Plan& plan, Billing billing, SeatCount from, SeatCount to, int count)
{
    if (count < 2)
        return misused("a curve needs at least 2 points, not " + std::to_string(count));
    const auto span = admitted(plan, billing, from, to);
    if (!span)
        return tl::make_unexpected(span.error());
    const SeatCount step = plan.seats.step;
    const auto onStep = [&](SeatCount seats) {
        return std::clamp(span->first + (seats - span->first) / step * step, span->first, span->last);
    };
    const auto fromStep = [&](SeatCount seats) { return onStep(seats + step - 1); };
    std::vector<SeatCount> seats{span->first, span->last};
    for (const SeatCount sample : spread(std::max<SeatCount>(span->first, 1), span->last, count))
        seats.push_back(onStep(sample));
    for (const SeatCount boundary : boundaries(plan, billing))
        if (boundary > span->first && boundary <= span->last) {
            seats.push_back(fromStep(boundary));
            seats.push_back(onStep(boundary - 1));
        }
    std::sort(seats.begin(), seats.end());
    seats.erase(std::unique(seats.begin(), seats.end()), seats.end());
    return seats;
}

} // namespace

Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing, Percent annualDiscount,
                                      SeatCount from, SeatCount to)
{
    const auto seats = everySeat(plan, billing, from, to);
    if (!seats)
        return tl::make_unexpected(seats.error());
    return pointsAt(book, plan, billing, annualDiscount, *seats);
}

Result<std::vector<CurvePoint>> curve(const PriceBook& book, const Plan& plan, Billing billing,
                                      const AllowedOffers& offers, SeatCount from, SeatCount to)
{
    const auto seats = everySeat(plan, billing, from, to);
    if (!seats)
        return tl::make_unexpected(seats.error());
    return pointsAt(book, plan, billing, offers, *seats);
}

Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing,
                                             Percent annualDiscount, SeatCount from, SeatCount to, int count)
{
    const auto seats = sampledSeats(plan, billing, from, to, count);
    if (!seats)
        return tl::make_unexpected(seats.error());
    return pointsAt(book, plan, billing, annualDiscount, *seats);
}

Result<std::vector<CurvePoint>> sampledCurve(const PriceBook& book, const Plan& plan, Billing billing,
                                             const AllowedOffers& offers, SeatCount from, SeatCount to, int count)
{
    const auto seats = sampledSeats(plan, billing, from, to, count);
    if (!seats)
        return tl::make_unexpected(seats.error());
    return pointsAt(book, plan, billing, offers, *seats);
}

std::vector<SeatCount> boundaries(const Plan& plan, Billing billing)
{
    std::vector<SeatCount> all;
    for (const Charge& charge : plan.charges) {
        if (charge.unit != "seat")
            continue;
        for (const SeatCount start : bandStarts(modelFor(charge, billing).model, plan.seats.min))
            if (start > plan.seats.min && (!plan.seats.max || start <= *plan.seats.max))
                all.push_back(start);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace seatwise
