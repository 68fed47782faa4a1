// The discount that reaches a wished total. Figures from the published list: Ensemble costs 652.20 a year for 200 seats
// and 598.20 for 175; the shipped book asks for a reason above 5 % and for an approval above 15 %.
#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::target_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished target(const std::string& total, std::vector<std::string> more = {})
{
    more.insert(more.begin(), {"target", "--total", total, "--plan", "ensemble", "--seats", "200", "--billing",
                               "annual", "--today", "2026-11-21"});
    return seatwise(more);
}

TEST(TargetCommand, PrintsTheKeysOfTheContract)
{
    const Json object = target("600", {"--json"}).json();
    EXPECT_EQ(keys(object), (Keys{"discount", "percent", "total", "needs", "trades", "reached"}));
    EXPECT_EQ(object["discount"], "52.20");
    EXPECT_EQ(object["percent"], "8.004");
    EXPECT_EQ(object["total"], "600.00");
    EXPECT_EQ(object["needs"], "reason");
    EXPECT_EQ(keys(object["trades"][0]), (Keys{"kind", "plan", "seats", "billing", "term", "total"}));
    EXPECT_EQ(object["trades"][0]["kind"], "seats");
    EXPECT_EQ(object["trades"][0]["seats"], 175);
}

TEST(TargetCommand, DoesNotAskForAReason)
{
    const Finished finished = target("500");
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_NE(finished.out.find("it needs a reason and an approval"), std::string::npos) << finished.out;
}

TEST(TargetCommand, WorksOutTheDiscountItself)
{
    const Finished finished = target("600", {"--discount", "5"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_EQ(finished.err, "seatwise: target works out the discount; leave --discount and --discount-amount out\n");
}

} // namespace
} // namespace seatwise::test::target_command_test
