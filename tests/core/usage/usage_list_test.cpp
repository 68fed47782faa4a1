#include "usage/usage_list.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise {

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
                    ListCase{"WithNumberedMonths", "month,used\n1,40\n2,50", {{"1", 40}, {"2", 50}}},
                    ListCase{"WithOtherColumns", "customer,Used,Month\nElm,40,2026-01", {{"2026-01", 40}}},
                    ListCase{"WithATotal", "month,used\n2026-01,40\nTotal,40\n", {{"2026-01", 40}}},
                    ListCase{"WithGroupedCredits", "Monat;Verbrauch\n01.2026;1.250\n", {{"2026-01", 1250}}}),
    test::byName);

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
                                         "févr. 2026", "feb. 2026"));

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
    EXPECT_EQ(read.error(), (Error{Error::Kind::failed, GetParam().message}));
}

INSTANTIATE_TEST_SUITE_P(
    Usage, RefusedUsageLists,
    testing::Values(
        RefusedCase{"Negative", "month,used\n2026-01,40\n2026-02,-3",
                    "1 of 2 rows cannot be used; line 3, column 2: expected credits used as a whole number from 0 to "
                    "1,000,000,000, found \"-3\""},
        RefusedCase{"Decimals", "2026-01,40.5",
                    "1 of 1 rows cannot be used; line 1, column 2: expected credits used as a whole number from 0 to "
                    "1,000,000,000, found \"40.5\""},
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
            "TwoBadRows", "2026-01,-1\n2026-02,-2\n2026-03,5",
            "2 of 3 rows cannot be used; the first is line 1, column 2: expected credits used as a whole number "
            "from 0 to 1,000,000,000, found \"-1\""},
        RefusedCase{"NoSuchColumn", "month,tokens,team\n2026-01,4,a",
                    "line 1 has no column \"used\"; expected the columns month,used"},
        RefusedCase{"Empty", "", "there is no month; expected rows of month,used"}),
    test::byName);

} // namespace

} // namespace seatwise
