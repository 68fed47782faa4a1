#include "research/segments.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"
#include "values.h"

namespace seatwise::segments_test {

namespace {

using test::quantity;
using Customers = std::vector<ExperimentCustomer>;

const Customers market = {{"Elm", "tech", 10, 100}, {"Oak", "tech", 5, 51}, {"Ash", "remote", 1, 7}};

Customers expanded(const std::vector<std::string>& growths)
{
    std::vector<SegmentGrowth> read;
    for (const std::string& growth : growths)
        read.push_back(parseGrowth(growth).value());
    return expand(market, read).value();
}

TEST(Segments, StayAsTheyAreWithoutGrowth)
{
    EXPECT_EQ(expanded({}), market);
}

TEST(Segments, GrowByHalfAsManyCustomers)
{
    EXPECT_EQ(expanded({"tech=1.5"}),
              (Customers{{"Elm", "tech", 10, 100}, {"Oak", "tech", 5, 51}, {"Oak (2)", "tech", 5, 51}, market[2]}));
}

TEST(Segments, ShrinkToNone)
{
    EXPECT_EQ(expanded({"tech=0"}), (Customers{market[2]}));
}

TEST(Segments, MultiplyUsersAndInsights)
{
    EXPECT_EQ(expanded({"tech=1,users=0.5,insights=2"}),
              (Customers{{"Elm", "tech", 5, 200}, {"Oak", "tech", 3, 102}, market[2]}));
}

TEST(Segments, KeepAtLeastOneUser)
{
    EXPECT_EQ(expanded({"remote=1,users=0"})[2].users, 1);
}

TEST(Segments, AreCounted)
{
    EXPECT_EQ(segmentSizes(market), (std::map<std::string, std::size_t>{{"remote", 1}, {"tech", 2}}));
}

TEST(Segments, OfTheRestGrowTogether)
{
    EXPECT_EQ(expand(market, {{"", quantity("2")}, {"tech", quantity("1")}})->size(), 4U);
}

TEST(Segments, NameOneThatNoCustomerHas)
{
    const auto none = expand(market, {{"schools", quantity("2")}});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().message.english(),
              "no customer is of the segment \"schools\"; the segments are: remote, tech");
}

TEST(Segments, NameOneThatIsGivenTwice)
{
    EXPECT_EQ(expand(market, {{"tech", quantity("2")}, {"tech", quantity("3")}}).error().message.english(),
              "the segment \"tech\" is given a growth twice");
}

TEST(Segments, NameACustomerThatGrowsTooLarge)
{
    SegmentGrowth growth{"tech"};
    growth.insights = quantity("1000");
    const auto grown = expand({{"Elm", "tech", 1, 2'000}}, {growth});
    EXPECT_EQ(grown.error().message.english(),
              "customer Elm grows beyond 1,000,000 users or 1,000,000 insights a month");
}

class BadGrowths : public testing::TestWithParam<std::pair<std::string, std::string>>
{
};

TEST_P(BadGrowths, SayWhatAGrowthIs)
{
    const auto read = parseGrowth(GetParam().second);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::usage);
    EXPECT_NE(read.error().message.english().find("not \"" + GetParam().second), std::string::npos)
        << read.error().message.english();
}

INSTANTIATE_TEST_SUITE_P(Segments, BadGrowths,
                         testing::Values(std::pair{"NoMultiplier", "tech"}, std::pair{"Negative", "tech=-1"},
                                         std::pair{"TooLarge", "tech=1001"}, std::pair{"NoSegment", "=2"},
                                         std::pair{"AnotherFigure", "tech=1,seats=2"}, std::pair{"Empty", ""}),
                         test::byFirst);

TEST(LargestSegments, ComeFirstAndTheOthersAsOne)
{
    EXPECT_EQ(largestSegments(market, 2), (std::vector<std::string>{"tech", "remote"}));
    EXPECT_EQ(largestSegments(market, 1), (std::vector<std::string>{"tech", ""}));
}

TEST(LargestSegments, CountCustomersWithoutOneAmongTheOthers)
{
    EXPECT_EQ(largestSegments({{"Elm", "", 10, 100}, {"Oak", "", 5, 51}, {"Ash", "remote", 1, 7}}, 2),
              (std::vector<std::string>{"remote", ""}));
}

} // namespace

} // namespace seatwise::segments_test
