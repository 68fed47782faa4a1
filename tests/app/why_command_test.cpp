// Why two prices differ. Figures from the published list: Ensemble costs 652.20 a year for 200 seats and 853.80 for
// 300.
#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::why_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

constexpr const char* twoHundred = R"({"plan": "ensemble", "seats": 200, "billing": "annual"})";

Finished why(const std::string& from, const std::string& to, std::vector<std::string> more = {})
{
    more.insert(more.begin(), {"why", "--from", from, "--to", to, "--today", "2026-11-21"});
    return seatwise(more);
}

TEST(WhyCommand, PrintsTheKeysOfTheContract)
{
    const Json object =
        why(twoHundred, R"({"plan": "ensemble", "seats": 300, "billing": "annual"})", {"--json"}).json();
    EXPECT_EQ(keys(object), (Keys{"before", "after", "effects", "sentence"}));
    EXPECT_EQ(object["before"], "652.20");
    EXPECT_EQ(object["after"], "853.80");
    EXPECT_EQ(object["effects"], Json::array({{{"name", "seats"}, {"amount", "201.60"}}}));
    EXPECT_EQ(object["sentence"],
              "The total goes from $652.20 a year to $853.80 a year, $201.60 more: seats +$201.60.");
}

TEST(WhyCommand, SignsWhatIsTakenOff)
{
    const Json object =
        why(twoHundred,
            R"({"plan": "ensemble", "seats": "200", "billing": "annual", "discount": 10, "reason": "renewal"})",
            {"--json"})
            .json();
    EXPECT_EQ(object["effects"], Json::array({{{"name", "discount"}, {"amount", "-65.22"}}}));
}

TEST(WhyCommand, TakesADiscountThatIsAnAmount)
{
    const Json object =
        why(twoHundred, R"({"plan": "ensemble", "seats": 200, "billing": "annual", "discount_amount": "30"})",
            {"--json"})
            .json();
    EXPECT_EQ(object["after"], "622.20");
    EXPECT_EQ(object["effects"], Json::array({{{"name", "discount"}, {"amount", "-30.00"}}}));
}

TEST(WhyCommand, SaysThatNothingDiffers)
{
    EXPECT_EQ(why(twoHundred, twoHundred).out, "The total stays at $652.20 a year.\n");
}

TEST(WhyCommand, TakesUnitsAsAnObjectOrAsTyped)
{
    const std::string selection = R"({"plan": "enterprise", "seats": 10, "billing": "monthly", "usage": )";
    const Json object =
        why(selection + R"({"credit": 240}})", selection + R"(["credit=240"]})", {"--book", "sessiontrack", "--json"})
            .json();
    EXPECT_EQ(object["effects"], Json::array());
}

struct WrongJson
{
    const char* name;
    const char* to;
    const char* said;
};

class WhyCommandOf : public testing::TestWithParam<WrongJson>
{
};

TEST_P(WhyCommandOf, SaysWhatIsWrong)
{
    const Finished finished = why(twoHundred, GetParam().to);
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_EQ(finished.out, "");
    EXPECT_NE(finished.err.find(std::string("seatwise: to: ") + GetParam().said), std::string::npos) << finished.err;
}

INSTANTIATE_TEST_SUITE_P(
    WrongSelection, WhyCommandOf,
    testing::Values(
        WrongJson{"NoObject", "[]", "it must be an object such as"},
        WrongJson{"UnknownKey", R"({"plan": "solo", "seat": 200})", "no option \"seat\"; allowed are plan,"},
        WrongJson{"MissingKey", R"({"plan": "solo", "seats": 10})", "billing is required"},
        WrongJson{"KeyTwice", R"({"plan": "solo", "plan": "auto"})", "plan is given twice"},
        WrongJson{"NoWholeNumber", R"({"plan": "solo", "seats": 10.5})", "seats must be a whole number"},
        WrongJson{"ListOfSeats", R"({"plan": "solo", "seats": [10]})", "seats must be a text or a number, not "},
        WrongJson{"NothingOfAUnit", R"({"plan": "pro", "seats": 1, "billing": "monthly", "usage": {"credit": null}})",
                  "usage of credit must be a text or a number, or several, not null"},
        WrongJson{"NoJson", "{", ""}),
    [](const auto& row) { return row.param.name; });

} // namespace
} // namespace seatwise::test::why_command_test
