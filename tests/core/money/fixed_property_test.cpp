#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "money/fixed.h"

namespace seatwise::fixed_property_test {

namespace {

RC_GTEST_PROP(FixedProperty, MoneyReadsBackWhatItPrints, (std::int64_t units))
{
    const Money value = Money::fromUnits(units);
    RC_ASSERT(Money::parse(value.toString()) == value);
}

RC_GTEST_PROP(FixedProperty, MoneyReadsBackWhatItPrintsInCents, (std::int64_t units))
{
    const Money value = Money::fromUnits(units);
    RC_ASSERT(Money::parse(value.toString(2)) == value);
}

RC_GTEST_PROP(FixedProperty, RatesOverTheWholeRangeReadBackWhatTheyPrint, ())
{
    const Rate value = Rate::fromUnits(*rc::gen::arbitrary<std::int64_t>().as("units") ^
                                       *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000'000'000).as("high bits"));
    RC_ASSERT(Rate::parse(value.toString()) == value);
}

RC_GTEST_PROP(FixedProperty, PrintsNoMoreDecimalsThanItNeeds, (std::int64_t units))
{
    const std::string text = Rate::fromUnits(units).toString();
    RC_ASSERT(text.find('.') == std::string::npos || text.back() != '0');
}

RC_GTEST_PROP(FixedProperty, ReadsNothingOrTheSameNumberFromAnyText, (const std::string& text))
{
    const auto value = Money::parse(text);
    RC_ASSERT(!value || Money::parse(value->toString()) == value);
}

RC_GTEST_PROP(FixedProperty, ASumLessOnePartIsTheOther, (std::int32_t a, std::int32_t b))
{
    RC_ASSERT(Rate::fromUnits(a) + Rate::fromUnits(b) - Rate::fromUnits(b) == Rate::fromUnits(a));
}

} // namespace

} // namespace seatwise::fixed_property_test
