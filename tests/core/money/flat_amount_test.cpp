#include "money/flat_amount.h"

#include <gtest/gtest.h>

#include "values.h"

namespace seatwise::flat_amount_test {

namespace {

using test::rate;

TEST(FlatAmount, ReadsWhatARateIsTooNarrowFor)
{
    EXPECT_EQ(FlatAmount::parse("922337204")->toString(), "922337204");
    EXPECT_EQ(FlatAmount::parse("1000000000000"), FlatAmount::largest());
    EXPECT_EQ(FlatAmount::parse("999999999999.0000000001")->toString(2), "999999999999.0000000001");
    EXPECT_EQ(FlatAmount::parse("480"), FlatAmount(rate("480")));
}

TEST(FlatAmount, IsNothingAboveTheLargestAndForWhatIsNoDecimal)
{
    for (const auto* text : {"1000000000000.01", "1000000000001", "99999999999999999999", "1000000000.", "-1000000000",
                             "1000000000.00000000001", "1e12", ""})
        EXPECT_EQ(FlatAmount::parse(text), std::nullopt) << text;
}

TEST(FlatAmount, IsARateWhereThatFits)
{
    EXPECT_EQ(FlatAmount(rate("1.25")).asRate(), rate("1.25"));
    EXPECT_EQ(FlatAmount::largest().asRate(), std::nullopt);
}

/// 100,000 dollars at 25,000 dong.
TEST(FlatAmount, IsConvertedToASmallerUnit)
{
    EXPECT_EQ(timesToStep(rate("100000"), rate("25000"), rate("1")), FlatAmount::parse("2500000000"));
    EXPECT_EQ(timesToStep(rate("10.25"), rate("0.5"), rate("0.01")), FlatAmount(rate("5.13")));
    EXPECT_EQ(timesToStep(FlatAmount::largest(), rate("2"), rate("1")), std::nullopt);
}

} // namespace

} // namespace seatwise::flat_amount_test
