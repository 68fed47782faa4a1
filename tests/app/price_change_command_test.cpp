#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"
#include "raised_music_book.h"

namespace seatwise::test::price_change_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

// By the raised list 240 seats of Ensemble are 2.40 a month dearer: 63.95 in place of 61.55, and 120 seats are not.
const std::string csv = "customer,plan,seats,billing,start,end\n"
                        "Elm,ensemble,240,monthly,2025-01-01,\n"
                        "Oak,ensemble,240,monthly,2025-01-01,2026-01-31\n"
                        "Ash,ensemble,120,monthly,2025-01-01,\n";

Finished effectOf(const std::vector<std::string>& more, const std::string& list = csv)
{
    const ScratchFolder folder;
    std::vector<std::string> arguments = {
        "mrr",      "price-change",   "--accounts",      folder.file("list.csv", list),
        "--before", "music-learning", "--after",         folder.file("raised.json", raisedMusicBook()),
        "--from",   "2026-01-01",     "--existing-from", "2026-02-01",
        "--today",  "2026-11-30"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(PriceChangeCommand, PrintsTheKeysOfTheContract)
{
    const Json answer = effectOf({"--json"}).json();
    EXPECT_EQ(answer["window"], 3);
    EXPECT_EQ(answer["before"], "163.05");   // 2 × 61.55 and 39.95
    EXPECT_EQ(answer["expected"], "167.85"); // 4.80 more
    EXPECT_EQ(answer["came"], "103.90");     // 63.95 and 39.95
    EXPECT_EQ(answer["stayed"], 2);
    EXPECT_EQ(answer["left"], 1);
    ASSERT_EQ(answer["by_rise"].size(), 5U);
    EXPECT_EQ(keys(answer["by_rise"][0]), (Keys{"above", "up_to", "accounts", "left", "share", "low95", "high95"}));
    EXPECT_EQ(answer["by_rise"][0]["accounts"], 1);
    EXPECT_EQ(answer["by_rise"][2]["accounts"], 2); // 3.90 %
    EXPECT_EQ(answer["by_rise"][2]["share"], "50.00");
    EXPECT_TRUE(answer["by_rise"][4]["share"].is_null());
    EXPECT_EQ(keys(answer["accounts"][1]),
              (Keys{"line", "customer", "plan", "seats", "from", "before", "expected", "rise", "came", "response"}));
    EXPECT_EQ(answer["accounts"][1]["response"], "left");
}

TEST(PriceChangeCommand, SaysItInTables)
{
    const Finished finished = effectOf({});
    EXPECT_EQ(finished.exitCode, 0) << finished.err;
    EXPECT_NE(finished.out.find("$163.05 before, +$4.80 expected, −$59.15 came"), std::string::npos) << finished.out;
    EXPECT_NE(finished.out.find("2 to 5 %"), std::string::npos) << finished.out;
    EXPECT_NE(finished.out.find("2 stayed, 0 moved up, 0 moved down, 1 left"), std::string::npos) << finished.out;
}

TEST(PriceChangeCommand, SaysWhatIsAllowed)
{
    EXPECT_EQ(effectOf({"--months", "25"}).exitCode, 2);
    EXPECT_EQ(effectOf({"--months", "0"}).exitCode, 2);
    EXPECT_EQ(effectOf({}, "customer,plan,seats,billing,start\nElm,ensemble,240,monthly,2026-05-01\n").exitCode, 3);
    EXPECT_EQ(seatwise({"mrr", "price-change"}).exitCode, 2);
}

} // namespace
} // namespace seatwise::test::price_change_command_test
