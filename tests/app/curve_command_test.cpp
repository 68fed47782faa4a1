#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::curve_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

TEST(CurveCommand, PrintsTheKeysOfTheContract)
{
    const Json object = seatwise({"curve", "--plan", "solo", "--from", "5", "--to", "6", "--json"}).json();
    EXPECT_EQ(keys(object), Keys{"points"});
    EXPECT_EQ(keys(object["points"][0]), (Keys{"seats", "total", "per_seat", "next_seat"}));
}

// 5 seats cost 7.95 and each further one 0.80.
TEST(CurveCommand, GivesEverySeatOfTheRange)
{
    EXPECT_EQ(seatwise({"curve", "--plan", "solo", "--from", "17", "--to", "19", "--csv"}).out,
              "seats,total,per_seat,next_seat\n"
              "17,17.55,1.0324,0.80\n"
              "18,18.35,1.0194,0.80\n"
              "19,19.15,1.0079,\n");
}

TEST(CurveCommand, SamplesALongRangeOnRequest)
{
    const Json points =
        seatwise({"curve", "--plan", "ensemble", "--from", "20", "--to", "75000", "--points", "50", "--json"})
            .json()["points"];
    EXPECT_LT(points.size(), 100U);
    EXPECT_EQ(points.front()["seats"], 20);
    EXPECT_EQ(points.back()["seats"], 75000);
}

TEST(CurveCommand, HasAPointForEachOf75000Seats)
{
    const Json points =
        seatwise({"curve", "--plan", "ensemble", "--from", "20", "--to", "75000", "--json"}).json()["points"];
    EXPECT_EQ(points.size(), 74'981U);
}

TEST(CurveCommand, AsksForPointsWhenTheRangeIsTooLong)
{
    const Finished finished = seatwise({"curve", "--plan", "ensemble", "--from", "20", "--to", "999999999"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_EQ(finished.err, "seatwise: a curve of every seat has at most 1,000,000 points; narrow the range or give "
                            "--points\n");
}

TEST(CurveCommand, RefusesARangeThePlanDoesNotAdmit)
{
    EXPECT_EQ(seatwise({"curve", "--plan", "solo", "--from", "20", "--to", "30"}).exitCode, 3);
}

} // namespace
} // namespace seatwise::test::curve_command_test
