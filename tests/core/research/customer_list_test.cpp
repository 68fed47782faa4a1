#include "research/customer_list.h"

#include <string>

#include <gtest/gtest.h>

#include "cases.h"

namespace seatwise::customer_list_test {

namespace {

TEST(CustomerList, IsReadByItsColumns)
{
    const auto list =
        readCustomers(decodeTable("users,customer,insights_per_month,segment\n12,Elm,300,project-managers"));
    EXPECT_EQ(list->values, (std::vector<ExperimentCustomer>{{"Elm", "project-managers", 12, 300}}));
}

TEST(CustomerList, LoadsTheRowsAroundARefusedOne)
{
    const auto list = readCustomers(decodeTable("Elm,a,1,10\nOak,a,none,10\nAsh,,1,0"));
    EXPECT_EQ(list->values, (std::vector<ExperimentCustomer>{{"Elm", "a", 1, 10}, {"Ash", "", 1, 0}}));
    EXPECT_EQ(list->problems.size(), 1U);
}

TEST(CustomerList, FailsWithoutAColumn)
{
    EXPECT_EQ(readCustomers(decodeTable("customer,users\nElm,1")).error().message.english(),
              "line 1 has no column \"segment\"; expected the columns customer,segment,users,insights_per_month");
}

struct RefusedCase
{
    std::string name;
    std::string row;
    std::string message;
};

class RefusedCustomers : public testing::TestWithParam<RefusedCase>
{
};

TEST_P(RefusedCustomers, AreNamed)
{
    const auto list = readCustomers(decodeTable(GetParam().row));
    ASSERT_EQ(list->problems.size(), 1U);
    EXPECT_EQ(list->problems[0].message.english(), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    Experiment, RefusedCustomers,
    testing::Values(
        RefusedCase{"NoName", ",a,1,10",
                    "line 1, column 1: expected the name of a customer, at most 200 bytes, found \"\""},
        RefusedCase{"NoUsers", "Elm,a,0,10",
                    "line 1, column 3: expected users as a whole number from 1 to 1,000,000, found \"0\""},
        RefusedCase{"NegativeInsights", "Elm,a,1,-10",
                    "line 1, column 4: expected insights a month as a whole number from 0 to 1,000,000, found \"-10\""},
        RefusedCase{"OneCellMore", "Elm,a,1,10,5", "line 1, column 5: expected the end of the row, found \"5\""}),
    test::byName);

} // namespace

} // namespace seatwise::customer_list_test
