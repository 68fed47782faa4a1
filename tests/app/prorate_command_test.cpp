#include <gtest/gtest.h>

#include "program.h"

namespace seatwise::test::prorate_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished prorate(const std::string& from, const std::string& to, const std::string& billing, const std::string& on,
                 std::vector<std::string> more = {})
{
    std::vector<std::string> arguments = {"prorate", "--plan", "ensemble", "--from-seats", from,    "--to-seats",
                                          to,        "--on",   on,         "--billing",    billing, "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(ProrateCommand, PrintsTheKeysOfTheContract)
{
    EXPECT_EQ(keys(prorate("200", "300", "monthly", "2026-03-16").json()),
              (Keys{"days_remaining", "days_in_period", "credit", "charge", "net", "effective"}));
}

// 54.35 × 16 / 31 and 71.15 × 16 / 31.
TEST(ProrateCommand, ProratesAMonth)
{
    EXPECT_EQ(prorate("200", "300", "monthly", "2026-03-16").json(), Json({{"days_remaining", 16},
                                                                           {"days_in_period", 31},
                                                                           {"credit", "28.05"},
                                                                           {"charge", "36.72"},
                                                                           {"net", "8.67"},
                                                                           {"effective", "2026-03-16"}}));
}

TEST(ProrateCommand, GivesANegativeNetForFewerSeats)
{
    EXPECT_EQ(prorate("200", "150", "monthly", "2026-04-15").json()["net"], "-4.80");
}

TEST(ProrateCommand, GivesZerosForAnAnnualRemoval)
{
    const Json change = prorate("300", "200", "annual", "2026-03-16", {"--period-start", "2026-01-01"}).json();
    EXPECT_EQ(change["credit"], "0.00");
    EXPECT_EQ(change["charge"], "0.00");
    EXPECT_EQ(change["net"], "0.00");
    EXPECT_EQ(change["effective"], "2027-01-01");
}

TEST(ProrateCommand, NeedsThePeriodOfAYear)
{
    const Finished finished = prorate("200", "300", "annual", "2026-03-16");
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_EQ(finished.err, "seatwise: annual billing needs --period-start, the first day of the running year, or "
                            "--contract-start\n");
}

TEST(ProrateCommand, IsMisusedOutOfThePeriod)
{
    EXPECT_EQ(prorate("200", "300", "annual", "2027-01-01", {"--period-start", "2026-01-01"}).exitCode, 2);
}

TEST(ProrateCommand, IsRefusedForSeatsThePlanDoesNotTake)
{
    EXPECT_EQ(prorate("200", "19", "monthly", "2026-03-16").exitCode, 3);
}

TEST(ProrateCommand, RefusesADayThatIsNone)
{
    EXPECT_EQ(prorate("200", "300", "monthly", "2026-02-29").err,
              "seatwise: on must be a date such as 2026-07-01, not \"2026-02-29\"\n");
}

TEST(ProrateCommand, ExplainsItselfToAPerson)
{
    const Finished finished = seatwise({"prorate", "--plan", "ensemble", "--from-seats", "200", "--to-seats", "300",
                                        "--on", "2026-03-16", "--billing", "monthly"});
    EXPECT_NE(finished.out.find("$71.15 × 16 / 31 ≈ $36.72"), std::string::npos) << finished.out;
}

TEST(ProrateCommand, AsksForTheRunningPeriodOfAQuarter)
{
    const Finished finished = seatwise({"prorate", "--plan", "ensemble", "--from-seats", "200", "--to-seats", "300",
                                        "--on", "2026-03-16", "--billing", "quarterly"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_NE(finished.err.find("quarterly billing needs --period-start"), std::string::npos);
}

} // namespace
} // namespace seatwise::test::prorate_command_test
