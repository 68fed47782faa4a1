#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "comparison/impact.h"
#include "pricing/generated_book.h"
#include "values.h"

// R69: the intervals of pairs of made-up books against the totals of every seat.

namespace seatwise::impact_property_test {

namespace {

using namespace test;

void raise(Rate& rate, Rate by)
{
    rate += by;
}

void raise(FlatAmount& amount, Rate by)
{
    amount = *amount.asRate() + by;
}

/// One of two amounts.
void raiseOne(Rate& rate, FlatAmount& amount, Rate by)
{
    if (*rc::gen::arbitrary<bool>())
        raise(rate, by);
    else
        raise(amount, by);
}

void raise(ChargeModel& model, Rate by)
{
    if (auto* const flat = std::get_if<Flat>(&model))
        raise(flat->amount, by);
    else if (auto* const perUnit = std::get_if<PerUnit>(&model))
        raise(perUnit->rate, by);
    else if (auto* const package = std::get_if<Package>(&model))
        raise(package->amount, by);
    else if (auto* const banded = std::get_if<Banded>(&model))
        raiseOne(banded->bands.back().rate, banded->bands.back().base, by);
    else if (auto* const graduated = std::get_if<Graduated>(&model))
        raiseOne(graduated->tiers.front().rate, graduated->tiers.back().flat, by);
    else if (auto* const volume = std::get_if<Volume>(&model))
        raiseOne(volume->tiers.back().rate, volume->tiers.front().flat, by);
}

/// Another book, or the same one with one figure raised by a little.
test::Book changed(const test::Book& book, Rates rates)
{
    if (*rc::gen::arbitrary<bool>())
        return (*anyBook(rates, Models::any)).book;
    test::Book after = book;
    const std::int64_t cent = Rate::scale / 100;
    const auto by =
        Rate::fromUnits(*rc::gen::elementOf(std::vector<std::int64_t>{cent, 10 * cent, cent / 100, 3 * cent / 10'000}));
    raise(after.plans.front().charges.front().monthly, by);
    return after;
}

Money differenceAt(const PriceBook& before, const PriceBook& after, SeatCount seats, Billing billing)
{
    return totalFor(after, after.plans.front(), seats, billing).value() -
           totalFor(before, before.plans.front(), seats, billing).value();
}

Direction directionOf(Money difference)
{
    if (difference.isZero())
        return Direction::same;
    return difference.isNegative() ? Direction::less : Direction::more;
}

/// Goes through the seats of an interval; `admitted` counts those that both plans admit.
void expectTrue(const SeatInterval& interval, const PriceBook& before, const PriceBook& after, Billing billing,
                SeatCount& admitted)
{
    const SeatCount last = std::min(interval.lookedAt, mostComparedSeats);
    std::optional<Money> least;
    std::optional<Money> most;
    int turns = 0;
    std::optional<Direction> direction;
    for (SeatCount seats = interval.from; seats <= last; ++seats) {
        if (!before.plans.front().seats.admits(seats) || !after.plans.front().seats.admits(seats))
            continue;
        ++admitted;
        const Money difference = differenceAt(before, after, seats, billing);
        least = std::min(least.value_or(difference), difference);
        most = std::max(most.value_or(difference), difference);
        turns += direction && *direction != directionOf(difference) ? 1 : 0;
        direction = directionOf(difference);
    }
    if (turns == 0 && direction)
        RC_ASSERT(interval.direction == *direction);
    if (last == interval.lookedAt) {
        RC_ASSERT(turns == 0 || turns >= maxTurns - 1);
        RC_ASSERT(interval.least == least.value());
        RC_ASSERT(interval.most == most.value());
    } else if (least) {
        RC_ASSERT(interval.least <= *least);
        RC_ASSERT(*most <= interval.most);
    }
}

void expectEverySeatToBeTold(Rates rates)
{
    const test::Book one = (*anyBook(rates, Models::any).as("before")).book;
    const test::Book other = changed(one, rates);
    const PriceBook& before = one;
    const PriceBook& after = other;
    const Billing billing = *anyBilling().as("billing");
    const auto found = intervals({before, before.plans.front()}, {after, after.plans.front()}, billing).value();
    SeatCount told = 0;
    SeatCount next = 0;
    for (const SeatInterval& interval : found) {
        RC_ASSERT(interval.from >= next);
        expectTrue(interval, before, after, billing, told);
        next = interval.lookedAt + 1;
    }
    SeatCount admitted = 0;
    for (SeatCount seats = 0; seats <= std::min(usualMostSeats, mostComparedSeats); ++seats)
        if (before.plans.front().seats.admits(seats) && after.plans.front().seats.admits(seats))
            ++admitted;
    RC_ASSERT(told == admitted);
}

// 500 pairs each: 100 cases of RapidCheck.
constexpr int pairsOfACase = 5;

RC_GTEST_PROP(ImpactProperty, IsThatOfEverySeatInWholeCents, ())
{
    for (int pair = 0; pair < pairsOfACase; ++pair)
        expectEverySeatToBeTold(Rates::wholeCents);
}

RC_GTEST_PROP(ImpactProperty, IsThatOfEverySeatInPartsOfCents, ())
{
    for (int pair = 0; pair < pairsOfACase; ++pair)
        expectEverySeatToBeTold(Rates::fine);
}

} // namespace

} // namespace seatwise::impact_property_test
