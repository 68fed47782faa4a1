#include "comparison/plan_totals.h"

#include <algorithm>
#include <numeric>

#include "charges/amount.h"
#include "charges/list_total.h"
#include "pricing/curve.h"

namespace seatwise {

namespace {

/// The first number of seats in (from, to] that passes a test; `from` fails it, `to` passes it, as all above one do
/// that passes.
template<class Test>
SeatCount firstPassing(SeatCount from, SeatCount to, Test passes)
{
    while (from + 1 < to) {
        const SeatCount middle = from + (to - from) / 2;
        (passes(middle) ? to : from) = middle;
    }
    return to;
}

/// Adds where what never falls leaves its lowest for good and where it first has its highest, unless it does so within
/// one of its own steps.
template<class AmountAt>
void addEndsOfLevels(std::vector<SeatCount>& bends, SeatCount from, SeatCount to, SeatCount grain, AmountAt amountAt)
{
    const auto lowest = amountAt(from);
    const auto highest = amountAt(to);
    if (!(lowest < highest))
        return;
    const SeatCount above = firstPassing(from, to, [&](SeatCount seats) { return lowest < amountAt(seats); });
    const SeatCount top = firstPassing(from, to, [&](SeatCount seats) { return !(amountAt(seats) < highest); });
    if (above - from > grain)
        bends.push_back(above);
    if (to - top >= grain)
        bends.push_back(top);
}

/// What the rise of an amount has to be a multiple of for no rounding to change it: a minor unit, two where a half is
/// rounded to the even one.
std::int64_t unrounded(const PriceBook& book) noexcept
{
    const std::int64_t minor = detail::powerOfTen(Exact::places - book.currency.exponent);
    return book.rules.rounding == Rounding::half_even ? 2 * minor : minor;
}

/// How often an amount has to be taken to be a multiple of `of`.
std::int64_t timesToBe(std::int64_t of, Exact amount) noexcept
{
    return of / std::gcd(of, static_cast<std::int64_t>(amount.units % of));
}

/// The least common multiple; nothing above `most`.
std::optional<SeatCount> commonMultiple(SeatCount a, SeatCount b, SeatCount most) noexcept
{
    const SeatCount times = b / std::gcd(a, b);
    return times > most / a ? std::nullopt : std::optional(a * times);
}

} // namespace

PlanTotals::PlanTotals(PlanOfBook of, Billing billing)
    : book_(of.book)
    , plan_(of.plan)
    , billing_(billing)
    , totals_(of.book, of.plan, billing, periodDiscount(of.book.rules, billing))
{
}

Exact PlanTotals::amount(const Charge& charge, SeatCount seats) const noexcept
{
    return chargedFor(charge, billing_, {standingQuantity(charge, seats), {}});
}

std::vector<SeatCount> PlanTotals::bends(SeatCount from, SeatCount to) const
{
    std::vector<SeatCount> starts{from};
    for (const SeatCount boundary : boundaries(plan_, billing_))
        if (boundary > from && boundary <= to)
            starts.push_back(boundary);
    std::vector<SeatCount> bends(starts.begin() + 1, starts.end());
    for (std::size_t i = 0; i < starts.size(); ++i)
        addBends(bends, starts[i], i + 1 < starts.size() ? starts[i + 1] - 1 : to);
    std::sort(bends.begin(), bends.end());
    bends.erase(std::unique(bends.begin(), bends.end()), bends.end());
    return bends;
}

void PlanTotals::addBends(std::vector<SeatCount>& bends, SeatCount from, SeatCount to) const
{
    if (from == to)
        return;
    for (const Charge& charge : plan_.charges)
        if (!isStraight(charge, from, to))
            addEndsOfLevels(bends, from, to, grain(charge), [&](SeatCount seats) { return amount(charge, seats); });
    if (!plan_.minimum)
        return;
    const auto isAbove = [&](SeatCount seats) {
        Exact sum;
        for (const Charge& charge : plan_.charges)
            sum += amount(charge, seats);
        return sum > minimumFor(*plan_.minimum, billing_);
    };
    if (!isAbove(from) && isAbove(to))
        bends.push_back(firstPassing(from, to, isAbove));
}

SeatCount PlanTotals::grain(const Charge& charge) const noexcept
{
    const auto* const package = std::get_if<Package>(&modelFor(charge, billing_).model);
    if (!package)
        return 1;
    return package->size.units() / std::gcd(package->size.units(), Quantity::scale);
}

bool PlanTotals::isStraight(const Charge& charge, SeatCount from, SeatCount to) const noexcept
{
    const Exact start = amount(charge, from);
    const Exact end = amount(charge, to);
    const Exact each = amount(charge, from + 1) - start;
    return end - amount(charge, to - 1) == each && (end - start).units % (to - from) == 0 &&
           (end - start).units / (to - from) == each.units;
}

std::optional<SeatCount> PlanTotals::periodOf(const Charge& charge, SeatCount from, SeatCount to, SeatCount step) const
{
    const SeatCount most = to - from;
    if (!isPerSeat(charge.unit) || amount(charge, from) == amount(charge, to))
        return step;
    const SeatCount steps = grain(charge);
    if (steps == 1 && !isStraight(charge, from, to))
        return std::nullopt;
    const auto hop = commonMultiple(steps, step, most);
    if (!hop)
        return std::nullopt;
    const std::int64_t times = timesToBe(unrounded(book_), amount(charge, from + *hop) - amount(charge, from));
    return times > most / *hop ? std::nullopt : std::optional(*hop * times);
}

std::optional<SeatCount> PlanTotals::period(SeatCount from, SeatCount to, SeatCount step) const
{
    Money start;
    Money end;
    if (find(start, from) && find(end, to) && start == end) // a total never falls without a bend
        return step;
    SeatCount common = step;
    for (const Charge& charge : plan_.charges) {
        const auto own = periodOf(charge, from, to, step);
        const auto both = own ? commonMultiple(common, *own, to - from) : std::nullopt;
        if (!both)
            return std::nullopt;
        common = *both;
    }
    const Percent off = periodDiscount(book_.rules, billing_);
    if (off.isZero() || from + common > to)
        return common;
    Exact rise;
    for (const Charge& charge : plan_.charges)
        rise += amount(charge, from + common) - amount(charge, from);
    const auto inMoney = tryRound(rise, book_.currency.exponent, book_.rules.rounding);
    if (!inMoney)
        return std::nullopt;
    const std::int64_t times = timesToBe(unrounded(book_), percentOf(off, *inMoney));
    return times > (to - from) / common ? std::nullopt : std::optional(common * times);
}

} // namespace seatwise
