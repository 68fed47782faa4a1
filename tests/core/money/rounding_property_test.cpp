#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "money/exact.h"

namespace seatwise::rounding_property_test {

namespace {

/// The quotient by long hand: the whole part by truncation, then one step away from zero when the rule asks for it.
Wide slowly(Wide dividend, Wide divisor, Rounding rounding)
{
    const Wide whole = dividend / divisor;
    const Wide rest = dividend % divisor;
    const Wide twice = rest < 0 ? -rest * 2 : rest * 2;
    const bool isOdd = whole % 2 != 0;
    if (twice < divisor || (twice == divisor && rounding == Rounding::half_even && !isOdd))
        return whole;
    return dividend < 0 ? whole - 1 : whole + 1;
}

Rounding anyRounding()
{
    return *rc::gen::element(Rounding::half_up, Rounding::half_even).as("rounding");
}

/// Dividends of every size, many of them at or beside a half.
Wide anyDividend(std::int64_t divisor)
{
    const Wide multiple = Wide{*rc::gen::arbitrary<std::int64_t>().as("multiple")} * divisor;
    const Wide beside = *rc::gen::inRange<std::int64_t>(-2, 3).as("beside");
    return *rc::gen::arbitrary<bool>().as("at a half") ? multiple + divisor / 2 + beside : multiple + beside;
}

RC_GTEST_PROP(DivideRoundedProperty, AgreesWithLongHand, ())
{
    const auto divisor = *rc::gen::inRange<std::int64_t>(1, 1'000'000).as("divisor");
    const Wide dividend = anyDividend(divisor);
    const Rounding rounding = anyRounding();
    RC_ASSERT(divideRounded(dividend, divisor, rounding) == slowly(dividend, divisor, rounding));
}

RC_GTEST_PROP(DivideRoundedProperty, IsNeverMoreThanHalfAUnitOff, ())
{
    const auto divisor = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000).as("divisor");
    const Wide dividend = anyDividend(divisor);
    const Wide off = divideRounded(dividend, divisor, anyRounding()) * divisor - dividend;
    RC_ASSERT(off * 2 <= divisor);
    RC_ASSERT(off * 2 >= -divisor);
}

RC_GTEST_PROP(DivideRoundedProperty, TreatsBothSignsAlike, ())
{
    const auto divisor = *rc::gen::inRange<std::int64_t>(1, 1'000'000).as("divisor");
    const Wide dividend = anyDividend(divisor);
    const Rounding rounding = anyRounding();
    RC_ASSERT(divideRounded(-dividend, divisor, rounding) == -divideRounded(dividend, divisor, rounding));
}

RC_GTEST_PROP(RoundingProperty, AnAmountIsAtMostHalfACentOff, ())
{
    const auto quantity = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000).as("quantity units");
    const auto rate = *rc::gen::inRange<std::int64_t>(0, 10'000'000'000'000).as("rate units");
    const Exact amount = product(Quantity::fromUnits(quantity), Rate::fromUnits(rate));
    const Wide off = exact(*tryRound(amount, 2, anyRounding())).units - amount.units;
    const Wide halfACent = Wide{50'000'000'000'000};
    RC_ASSERT(off <= halfACent);
    RC_ASSERT(off >= -halfACent);
}

RC_GTEST_PROP(RoundingProperty, ALargerAmountIsNeverRoundedToASmallerOne, ())
{
    const Wide a = *rc::gen::arbitrary<std::int64_t>().as("a");
    const Wide b = *rc::gen::arbitrary<std::int64_t>().as("b");
    const Rounding rounding = anyRounding();
    const auto low = tryRound({std::min(a, b) * 1'000}, 2, rounding);
    const auto high = tryRound({std::max(a, b) * 1'000}, 2, rounding);
    RC_ASSERT(*low <= *high);
}

} // namespace

} // namespace seatwise::rounding_property_test
