#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::compare_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Json plansFor(const std::string& seats)
{
    return seatwise({"compare", "--seats", seats, "--json"}).json()["plans"];
}

TEST(CompareCommand, PrintsTheKeysOfTheContract)
{
    const Json object = seatwise({"compare", "--seats", "20", "--json"}).json();
    EXPECT_EQ(keys(object), Keys{"plans"});
    EXPECT_EQ(keys(object["plans"][0]), (Keys{"plan", "admitted", "reason", "total", "per_seat_month"}));
}

TEST(CompareCommand, ListsEveryPlanOfTheBook)
{
    EXPECT_EQ(plansFor("20").size(), 3U);
}

TEST(CompareCommand, PutsTheCheapestFirst)
{
    const Json plans = plansFor("19");
    EXPECT_EQ(plans[0]["plan"], "prelude");
    EXPECT_EQ(plans[1]["plan"], "solo");
    EXPECT_EQ(plans[1]["total"], "19.15");
}

TEST(CompareCommand, PutsAPlanThatDoesNotAdmitTheSeatsLastWithTheReason)
{
    const Json last = plansFor("19")[2];
    EXPECT_EQ(last["plan"], "ensemble");
    EXPECT_EQ(last["admitted"], false);
    EXPECT_NE(last["reason"].get<std::string>().find("20"), std::string::npos);
    EXPECT_TRUE(last["total"].is_null());
    EXPECT_TRUE(last["per_seat_month"].is_null());
}

TEST(CompareCommand, HasNoReasonForAnAdmittedPlan)
{
    const Json first = plansFor("20")[0];
    EXPECT_EQ(first["admitted"], true);
    EXPECT_TRUE(first["reason"].is_null());
    EXPECT_EQ(first["per_seat_month"], "0.9975"); // 19.95 / 20
}

TEST(CompareCommand, ShowsTheReasonAtATerminalToo)
{
    EXPECT_NE(seatwise({"compare", "--seats", "20"}).out.find("Solo takes 5 to 19 seats"), std::string::npos);
}

} // namespace
} // namespace seatwise::test::compare_command_test
