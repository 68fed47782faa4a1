#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::change_plan_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished change(const std::string& from, const std::string& to, const std::string& seats, const std::string& on,
                const std::string& start, std::vector<std::string> more = {"--billing", "monthly"})
{
    std::vector<std::string> arguments = {"change-plan", "--from", from, "--to",           to,    "--seats",
                                          seats,         "--on",   on,   "--period-start", start, "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(ChangePlanCommand, PrintsTheKeysOfTheContract)
{
    EXPECT_EQ(keys(change("solo", "ensemble", "20", "2026-03-16", "2026-03-01").json()),
              (Keys{"allowed", "effective", "credit", "charge", "net", "reason"}));
}

// 19 seats of Solo and 20 of Ensemble: 19.15 and 19.95 × 16 / 31.
TEST(ChangePlanCommand, UpgradesAtOnce)
{
    const Json object = change("solo", "ensemble", "20", "2026-03-16", "2026-03-01").json();
    EXPECT_EQ(object["allowed"], true);
    EXPECT_EQ(object["effective"], "2026-03-16");
    EXPECT_EQ(object["credit"], "9.88");
    EXPECT_EQ(object["charge"], "10.30");
    EXPECT_EQ(object["net"], "0.42");
}

TEST(ChangePlanCommand, SaysWhichSeatsItCredits)
{
    const Json object = change("solo", "ensemble", "20", "2026-03-16", "2026-03-01").json();
    EXPECT_NE(object["reason"].get<std::string>().find("Solo is taken at 19 seats"), std::string::npos) << object;
}

TEST(ChangePlanCommand, CreditsTheSeatsItIsTold)
{
    const Json object =
        change("solo", "ensemble", "20", "2026-03-01", "2026-03-01", {"--billing", "monthly", "--from-seats", "5"})
            .json();
    EXPECT_EQ(object["credit"], "7.95");
}

TEST(ChangePlanCommand, DowngradesAtTheEndOfTheYear)
{
    const Json object = change("ensemble", "solo", "19", "2026-03-16", "2026-01-01", {"--billing", "annual"}).json();
    EXPECT_EQ(object["allowed"], true);
    EXPECT_EQ(object["effective"], "2027-01-01");
    EXPECT_EQ(object["net"], "0.00");
}

// 16 of 31 days of 54.35 are 28.05; a year is 652.20.
TEST(ChangePlanCommand, ChangesToAnnualBillingAtOnce)
{
    const Json object = change("ensemble", "ensemble", "200", "2026-03-16", "2026-03-01",
                               {"--billing", "monthly", "--to-billing", "annual"})
                            .json();
    EXPECT_EQ(object["allowed"], true);
    EXPECT_EQ(object["effective"], "2026-03-16");
    EXPECT_EQ(object["credit"], "28.05");
    EXPECT_EQ(object["charge"], "652.20");
    EXPECT_EQ(object["net"], "624.15");
}

TEST(ChangePlanCommand, ChangesToMonthlyBillingAtTheEndOfTheYear)
{
    const Json object = change("ensemble", "ensemble", "200", "2026-03-16", "2026-01-01",
                               {"--billing", "annual", "--to-billing", "monthly"})
                            .json();
    EXPECT_EQ(object["effective"], "2027-01-01");
    EXPECT_EQ(object["net"], "0.00");
}

TEST(ChangePlanCommand, NeedsAnotherPlanOrBilling)
{
    const Finished kept = change("ensemble", "ensemble", "200", "2026-03-16", "2026-03-01",
                                 {"--billing", "monthly", "--to-billing", "monthly"});
    EXPECT_EQ(kept.exitCode, 2);
    EXPECT_NE(kept.err.find("name another plan or billing to change to"), std::string::npos) << kept.err;
}

TEST(ChangePlanCommand, AnswersNoWithTheReason)
{
    const Finished finished = change("solo", "prelude", "10", "2026-03-16", "2026-03-01");
    EXPECT_EQ(finished.exitCode, 0);
    EXPECT_EQ(finished.json(), Json({{"allowed", false},
                                     {"effective", nullptr},
                                     {"credit", "0.00"},
                                     {"charge", "0.00"},
                                     {"net", "0.00"},
                                     {"reason", "Solo cannot be changed to Prelude; allowed: upgrade to ensemble"}}));
}

TEST(ChangePlanCommand, ConvertsATrialOnDay14)
{
    const Json object = change("prelude", "solo", "10", "2026-03-14", "2026-03-01").json();
    EXPECT_EQ(object["allowed"], true);
    EXPECT_EQ(object["charge"], "6.94");
}

TEST(ChangePlanCommand, DoesNotConvertATrialOnDay15)
{
    EXPECT_EQ(change("prelude", "solo", "10", "2026-03-15", "2026-03-01").json()["allowed"], false);
}

TEST(ChangePlanCommand, IsMisusedOutOfThePeriod)
{
    EXPECT_EQ(change("solo", "ensemble", "20", "2026-04-01", "2026-03-01").exitCode, 2);
}

} // namespace
} // namespace seatwise::test::change_plan_command_test
