#include "exchange/price_shape.h"

#include <rapidcheck/gtest.h>

#include "charges/amount.h"
#include "pricing/generated_book.h"
#include "values.h"

// R74: what other systems are told comes to the same.

namespace seatwise::price_shape_test {

namespace {

using namespace test;

Exact amountOf(const ChargeModel& model, std::int64_t quantity, int times = 1)
{
    return detail::amountOf(model, {Quantity::whole(quantity), {}}) * times;
}

std::vector<Band> publishedBands()
{
    return {{quantity("20"), rate("19.95"), rate("0.20")},    {quantity("120"), rate("39.95"), rate("0.18")},
            {quantity("240"), rate("61.55"), rate("0.16")},   {quantity("500"), rate("103.15"), rate("0.12")},
            {quantity("1000"), rate("163.15"), rate("0.10")}, {quantity("2500"), rate("313.15"), rate("0.08")},
            {quantity("4200"), rate("449.15"), rate("0.06")}, {quantity("6000"), rate("557.15"), rate("0.05")}};
}

TEST(PriceShape, OfTheListIsTiersThatSumToWhatItSays)
{
    const PriceShape shape = shapeOf(Banded{publishedBands()}, 1).value();
    ASSERT_EQ(shape.tiers.size(), 9U);
    EXPECT_EQ(shape.tiers.front(), (ShapeTier{20, {}, rate("19.95")}));
    EXPECT_EQ(shape.tiers[1], (ShapeTier{120, rate("0.20"), {}}));
    EXPECT_EQ(shape.tiers.back(), (ShapeTier{std::nullopt, rate("0.05"), {}}));
    const ChargeModel tiers = modelOf(shape);
    Wide sum = 0;
    for (std::int64_t seats = 20; seats <= 75'000; ++seats)
        sum += amountOf(tiers, seats).units;
    EXPECT_EQ(static_cast<std::int64_t>(sum / detail::powerOfTen(14)), 15'947'828'455); // cents
}

TEST(PriceShape, StepsWhereBandsDoNotTouch)
{
    const ChargeModel bands =
        Banded{{{quantity("1"), rate("5"), rate("1")}, {quantity("10"), rate("20"), rate("0.5")}}};
    const ChargeModel tiers = modelOf(shapeOf(bands, 1).value());
    for (const std::int64_t seats : {1, 2, 9, 10, 11, 100})
        EXPECT_EQ(amountOf(tiers, seats), amountOf(bands, seats)) << seats;
}

TEST(PriceShape, HasAReasonWhereThereIsNone)
{
    const auto reason = [](const ChargeModel& model) {
        const auto shape = shapeOf(model, 1);
        return shape ? "has one" : shape.error().english();
    };
    EXPECT_EQ(reason(Percentage{percent("2"), {}, {}, {}, {}}), "percentages of an amount have no place there");
    EXPECT_EQ(reason(PerUnit{rate("1"), quantity("2.5")}), "tiers that begin or end within a unit have no place there");
    EXPECT_EQ(reason(Banded{{{quantity("1"), rate("50"), rate("1")}, {quantity("10"), rate("20"), rate("0.5")}}}),
              "a band that costs less than the one before it has no place among tiers");
}

RC_GTEST_PROP(PriceShape, ComesToTheSameForAnyModelThatHasOne, ())
{
    const auto generated = *anyBook(*rc::gen::element(Rates::wholeCents, Rates::fine), Models::any);
    const Billing billing = *anyBilling();
    for (const Charge& charge : generated.plan().charges) {
        const PeriodModel period = modelFor(charge, billing);
        const auto shape = shapeOf(period.model, period.times);
        if (!shape)
            continue;
        const ChargeModel again = modelOf(*shape);
        const auto* const banded = std::get_if<Banded>(&period.model);
        const std::int64_t first = banded ? banded->bands.front().from.units() / Quantity::scale : 0;
        for (int i = 0; i < 20; ++i) {
            const std::int64_t seats = std::max(first, *rc::gen::inRange<std::int64_t>(0, 10'000));
            RC_ASSERT(amountOf(again, seats) == amountOf(period.model, seats, period.times));
        }
    }
}

TEST(MinorUnits, AreReadAsTheyAreWritten)
{
    for (const char* text : {"0", "0.2", "19.95", "922337203", "0.0000000001"})
        for (const int exponent : {0, 2, 3})
            EXPECT_EQ(fromMinorUnits(inMinorUnits(rate(text), exponent), exponent), FlatAmount(rate(text))) << text;
    EXPECT_EQ(inMinorUnits(rate("19.95"), 2), "1995");
    EXPECT_EQ(inMinorUnits(rate("0.005"), 2), "0.5");
    EXPECT_EQ(inMinorUnits(rate("1200"), 0), "1200");
    EXPECT_EQ(inMinorUnits(rate("1.23"), 3), "1230");
    for (const char* text : {"", "-1", "1.", "a", "1e3", "1 "})
        EXPECT_EQ(fromMinorUnits(text, 2), std::nullopt) << text;
}

} // namespace

} // namespace seatwise::price_shape_test
