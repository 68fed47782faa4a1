#include "credits/usage_list.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::usage_list_test {

namespace {

using Months = std::vector<MonthlyUse>;

struct ListCase
{
    std::string name;
    std::string text;
    Months months;
};

class UsageLists : public testing::TestWithParam<ListCase>
{
};

TEST_P(UsageLists, AreRead)
{
    EXPECT_EQ(readUsage(decodeTable(GetParam().text))->values, GetParam().months);
}

INSTANTIATE_TEST_SUITE_P(
    Usage, UsageLists,
    testing::Values(ListCase{"WithAHeader", "month,used\n2026-01,40\n2026-02,0\n", {{"2026-01", 40}, {"2026-02", 0}}},
                    ListCase{"WithoutAHeader", "2026-01,40", {{"2026-01", 40}}},
                    ListCase{"OverTheYear", "2025-12,40\n2026-01,50", {{"2025-12", 40}, {"2026-01", 50}}},
                    ListCase{"WithDecimals",
                             "month,used\n2026-01,10.5\n",
                             {{"2026-01", CreditCount(Quantity::parse("10.5").value())}}},
                    ListCase{"WithNumberedMonths", "month,used\n1,40\n2,50", {{"1", 40}, {"2", 50}}},
                    ListCase{"WithOtherColumns", "customer,Used,Month\nElm,40,2026-01", {{"2026-01", 40}}},
                    ListCase{"WithATotal", "month,used\n2026-01,40\nTotal,40\n", {{"2026-01", 40}}},
                    ListCase{"WithGroupedCredits", "Monat;Verbrauch\n01.2026;1.250\n", {{"2026-01", 1250}}}),
    test::byName);

INSTANTIATE_TEST_SUITE_P(
    SingleUses, UsageLists,
    testing::Values(ListCase{"OfOneMonth", "date,used\n2026-01-05,40\n2026-01-05,2\n", {{"2026-01", 42, 2}}},
                    ListCase{"InAnyOrder",
                             "used,timestamp\n7,2026-02-14T09:30:00Z\n40,2026-01-31T23:59:59Z\n3,2026-02-01 00:00\n",
                             {{"2026-01", 40, 1}, {"2026-02", 10, 2}}},
                    ListCase{"WithAMonthWithoutAny",
                             "Datum;Verbrauch\n1.12.2025;1.250\n31.12.2025;1\n2.2.2026;4\n",
                             {{"2025-12", 1251, 2}, {"2026-01", 0, 0}, {"2026-02", 4, 1}}},
                    ListCase{"WithATotal", "date,used\n2026-01-05,40\n2026-01-06,2\nTotal,42\n", {{"2026-01", 42, 2}}}),
    test::byName);

TEST(SingleUses, AreNotAddedUpWithoutOne)
{
    const auto list = readUsage(decodeTable("date,used\n2026-01-05,40\n2026-01-06,many\n2026-01-07,1\n"));
    ASSERT_FALSE(list);
    EXPECT_TRUE(list.error().message.english().starts_with(
        "1 of 3 rows cannot be used; line 3, column 2: expected credits used"))
        << list.error().message.english();
}

TEST(SingleUses, OfADayThatMayBeAMonthAreNamed)
{
    const auto list = readUsage(decodeTable("date,used\n1/25/2026,40\n1/26/2026,2\n2/3/2026,1\n"));
    ASSERT_FALSE(list);
    EXPECT_TRUE(
        list.error().message.english().starts_with("1 of 3 rows cannot be used; line 4, column 1: expected a day"))
        << list.error().message.english();
}

TEST(SingleUses, OfADayWithoutAYearAreNone)
{
    EXPECT_FALSE(readUsage(decodeTable("date,used\n15 Feb,40\n16 Feb,2\n")));
    EXPECT_FALSE(readUsage(decodeTable("date,used\ntoday,40\ntoday,2\n")));
}

TEST(SingleUses, OfADayInTwoWritingsAndAtTwoTimesAreOfOneMonth)
{
    EXPECT_EQ(readUsage(decodeTable("date,used\n2026-01-15T09:30:00Z,1\n2026-01-15,2\n15.01.2026,4\n")).value().values,
              (std::vector<MonthlyUse>{{"2026-01", 7, 3}}));
}

TEST(SingleUses, OfMoreCreditsThanCanBeCountedAreRefused)
{
    std::string list = "date,used\n";
    for (int i = 0; i < 2; ++i)
        list += "2026-01-05,1000000000\n";
    EXPECT_FALSE(readUsage(decodeTable(list)));
}

class WrittenMonths : public testing::TestWithParam<std::string>
{
};

TEST_P(WrittenMonths, AreRead)
{
    EXPECT_EQ(readUsage(decodeTable("month;used\n" + GetParam() + ";40\n")).value().values, (Months{{"2026-02", 40}}));
}

// As spreadsheets and people write February 2026, or its first day.
INSTANTIATE_TEST_SUITE_P(Usage, WrittenMonths,
                         testing::Values("2026-02", "2026-2", "2026/02", "2026-02-01", "2026-02-28", "02/2026",
                                         "2.2026", "Feb 2026", "Feb-26", "February 2026", "1.2.2026", "01/02/2026",
                                         "2/1/2026", "1 February 2026", "February 1, 2026", "Februar 2026",
                                         "févr. 2026", "feb. 2026", "FÉVR. 2026"));

TEST(UsageList, DoesNotGuessADayThatMayBeAMonth)
{
    EXPECT_FALSE(readUsage(decodeTable("month,used\n2/3/2026,40\n")));
}

struct RefusedCase
{
    std::string name;
    std::string text;
    std::string message;
};

class RefusedUsageLists : public testing::TestWithParam<RefusedCase>
{
};

TEST_P(RefusedUsageLists, NameTheRow)
{
    const auto read = readUsage(decodeTable(GetParam().text));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, Error::Kind::failed);
    EXPECT_EQ(read.error().message.english(), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Usage, RefusedUsageLists,
    testing::Values(
        RefusedCase{"Negative", "month,used\n2026-01,40\n2026-02,-3",
                    "1 of 2 rows cannot be used; line 3, column 2: expected credits used as a number from 0 to "
                    "1,000,000,000, found \"-3\""},
        RefusedCase{"FiveDecimals", "2026-01,40.12345",
                    "1 of 1 rows cannot be used; line 1, column 2: expected credits used as a number from 0 to "
                    "1,000,000,000, found \"40.12345\""},
        RefusedCase{"AGap", "2026-01,40\n2026-03,40",
                    "1 of 2 rows cannot be used; line 2, column 1: expected the month 2026-02, as months follow "
                    "without a gap, found \"2026-03\""},
        RefusedCase{"OutOfOrder", "2026-02,40\n2026-01,40",
                    "1 of 2 rows cannot be used; line 2, column 1: expected the month 2026-03, as months follow "
                    "without a gap, found \"2026-01\""},
        RefusedCase{"AMonthTwice", "2025-12,40\n2025-12,40",
                    "1 of 2 rows cannot be used; line 2, column 1: expected the month 2026-01, as months follow "
                    "without a gap, found \"2025-12\""},
        RefusedCase{
            "NoSuchMonth", "2026-13,40",
            "1 of 1 rows cannot be used; line 1, column 1: expected a month such as 2026-01, found \"2026-13\""},
        RefusedCase{
            "AWordThatBeginsLikeAMonth", "Setup 2026,40",
            "1 of 1 rows cannot be used; line 1, column 1: expected a month such as 2026-01, found \"Setup 2026\""},
        RefusedCase{
            "AnotherSuchWord", "Marketing 2026,40",
            "1 of 1 rows cannot be used; line 1, column 1: expected a month such as 2026-01, found \"Marketing 2026\""},
        RefusedCase{"TwoBadRows", "2026-01,-1\n2026-02,-2\n2026-03,5",
                    "2 of 3 rows cannot be used; the first is line 1, column 2: expected credits used as a number "
                    "from 0 to 1,000,000,000, found \"-1\""},
        RefusedCase{"NoSuchColumn", "month,tokens,team\n2026-01,4,a",
                    "line 1 has no column \"used\"; expected the columns month,used"},
        RefusedCase{"Empty", "", "there is no month; expected rows of month,used"}),
    test::byName);

} // namespace

} // namespace seatwise::usage_list_test
