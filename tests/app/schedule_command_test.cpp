#include <gtest/gtest.h>

#include "files/scratch_folder.h"
#include "program.h"

namespace seatwise::test::schedule_command_test {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

Finished schedule(const std::string& billing, const std::string& start, std::vector<std::string> more = {})
{
    std::vector<std::string> arguments = {"schedule",  "--plan", "ensemble", "--seats", "200",
                                          "--billing", billing,  "--start",  start,     "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return seatwise(arguments);
}

TEST(ScheduleCommand, PrintsTheKeysOfTheContract)
{
    const Json object = schedule("annual", "2026-07-01").json();
    EXPECT_EQ(keys(object), (Keys{"invoices", "total"}));
    EXPECT_EQ(keys(object["invoices"][0]), (Keys{"date", "from", "to", "description", "amount"}));
}

// Published list: Ensemble costs 544.20 a year for 150 seats, 853.80 for 300 and 1381.80 for 600.
TEST(ScheduleCommand, BillsSeatsThatGrowByYear)
{
    const Json object = seatwise({"schedule", "--plan", "ensemble", "--ramp", "150,300,600", "--billing", "annual",
                                  "--start", "2026-07-01", "--json"})
                            .json();
    EXPECT_EQ(object["invoices"].size(), 3U);
    EXPECT_EQ(object["total"], "2779.80");
}

TEST(ScheduleCommand, TakesARampOfWholeNumbersAlone)
{
    for (const char* typed : {"", "150,,300", "150,", "1e3", "150.5,300", "-5,10"}) {
        const Finished finished = seatwise(
            {"schedule", "--plan", "ensemble", "--ramp", typed, "--billing", "annual", "--start", "2026-07-01"});
        EXPECT_EQ(finished.exitCode, 2) << typed;
        EXPECT_EQ(finished.err, "seatwise: ramp must be the seats of each year, such as 150,300,600, not \"" +
                                    std::string(typed) + "\"\n");
    }
}

TEST(ScheduleCommand, TakesSeatsOrARamp)
{
    const char* const both = "seatwise: give --seats, or --ramp for seats that grow by year, and not both\n";
    EXPECT_EQ(schedule("annual", "2026-07-01", {"--ramp", "150,300"}).err, both);
    EXPECT_EQ(seatwise({"schedule", "--plan", "ensemble", "--billing", "annual", "--start", "2026-07-01"}).err, both);
}

// Known figure: 200 seats for ten paid months.
TEST(ScheduleCommand, BillsTenMonthsOfAYearWithAPause)
{
    const Json object =
        schedule("monthly", "2026-09-01", {"--until", "2027-08-31", "--pause", "2027-07-01..2027-08-31"}).json();
    EXPECT_EQ(object["invoices"].size(), 10U);
    EXPECT_EQ(object["total"], "543.50");
}

TEST(ScheduleCommand, TakesThePauseOfTheBook)
{
    EXPECT_EQ(schedule("monthly", "2026-09-01", {"--pause", "summer"}).json()["total"], "543.50");
}

TEST(ScheduleCommand, TakesAPauseOfEveryYear)
{
    EXPECT_EQ(schedule("monthly", "2026-09-01", {"--pause", "07-01..08-31"}).json()["total"], "543.50");
}

// $54.35 a month: 22 of 31 days of December and 28 of 31 of January are 38.57 and 49.09.
TEST(ScheduleCommand, PausesOverNewYear)
{
    const auto paused = [](const std::string& pause) {
        return schedule("monthly", "2026-12-01", {"--until", "2027-01-31", "--pause", pause}).json();
    };
    const Json object = paused("12-23..01-03");
    EXPECT_EQ(object["invoices"][0]["amount"], "38.57");
    EXPECT_EQ(object["invoices"][1]["from"], "2027-01-04");
    EXPECT_EQ(object["invoices"][1]["amount"], "49.09");
    EXPECT_EQ(paused("2026-12-23..2027-01-03"), object);
}

TEST(ScheduleCommand, BillsFromTheCustomersOwnDay)
{
    const Json invoices =
        schedule("monthly", "2026-01-31", {"--until", "2026-05-30", "--anchor", "start"}).json()["invoices"];
    std::string days;
    for (const Json& invoice : invoices)
        days += invoice["from"].get<std::string>() + " " + invoice["to"].get<std::string>() + "\n";
    EXPECT_EQ(days, "2026-01-31 2026-02-27\n2026-02-28 2026-03-30\n2026-03-31 2026-04-29\n2026-04-30 2026-05-30\n");
    EXPECT_EQ(invoices[3]["amount"], "54.35");
}

TEST(ScheduleCommand, NamesAnAnchorThatIsNone)
{
    EXPECT_EQ(schedule("monthly", "2026-01-31", {"--anchor", "day"}).err,
              "seatwise: anchor must be calendar or start, not \"day\"\n");
}

TEST(ScheduleCommand, StartsAnAcademicYearWithAStub)
{
    const Json invoices = schedule("annual", "2026-03-15", {"--academic"}).json()["invoices"];
    EXPECT_EQ(invoices[0]["to"], "2026-06-30");
    EXPECT_EQ(invoices[0]["amount"], "192.98");
    EXPECT_EQ(invoices[1]["from"], "2026-07-01");
    EXPECT_EQ(invoices[1]["amount"], "652.20");
}

TEST(ScheduleCommand, BillsEveryYearOfATerm)
{
    EXPECT_EQ(schedule("annual", "2026-07-01", {"--term", "3"}).json()["total"], "1956.60");
}

TEST(ScheduleCommand, RefusesATermOfSixYears)
{
    EXPECT_EQ(schedule("annual", "2026-07-01", {"--term", "6"}).err,
              "seatwise: term must be a whole number of years from 1 to 5, not \"6\"\n");
}

TEST(ScheduleCommand, RefusesAPauseThatIsNone)
{
    const Finished finished = schedule("monthly", "2026-07-01", {"--pause", "July"});
    EXPECT_EQ(finished.exitCode, 2);
    EXPECT_NE(finished.err.find("2026-07-01..2026-08-31"), std::string::npos) << finished.err;
}

TEST(ScheduleCommand, RefusesAnEndBeforeTheStart)
{
    EXPECT_EQ(schedule("monthly", "2026-07-01", {"--until", "2026-06-30"}).exitCode, 2);
}

/// A plan of 10 a month that meters calls at 0.10, and an add-on of 5.
const std::string bookWithExtras = R"({"format": "seatwise.price-book", "format_version": 1, "id": "b", "name": "B",
    "version": "1", "currency": "USD", "effective_from": "2000-01-01", "plans": [{"id": "svc", "name": "Svc",
    "kind": "subscription", "seats": {"min": 1}, "billing": ["monthly"], "upgrades_to": ["big"], "charges": [
    {"id": "fee", "unit": "plan", "monthly": {"model": "flat", "amount": "10"}},
    {"id": "calls", "unit": "call", "meter": true, "monthly": {"model": "per_unit", "rate": "0.10"}}]},
    {"id": "big", "name": "Big", "kind": "subscription", "seats": {"min": 1}, "billing": ["monthly"], "charges": [
    {"id": "fee", "unit": "plan", "monthly": {"model": "flat", "amount": "40"}},
    {"id": "calls", "unit": "call", "meter": true, "monthly": {"model": "per_unit", "rate": "0.10"}}]}],
    "add_ons": [{"id": "extra", "name": "Extra", "charges": [
    {"id": "extra-fee", "unit": "plan", "monthly": {"model": "flat", "amount": "5"}}]}]})";

Json withExtras(std::vector<std::string> arguments)
{
    const ScratchFolder folder;
    arguments.insert(arguments.end(), {"--book", folder.file("book.json", bookWithExtras), "--billing", "monthly",
                                       "--add-on", "extra", "--json"});
    return seatwise(arguments).json();
}

// 15 of 30 days of November: half of 15, and of 15 and 40 calls at 0.10.
TEST(ScheduleCommand, ProratesAddOnsAndUsage)
{
    const std::vector<std::string> six = {"schedule", "--plan",     "svc",     "--seats",   "1",
                                          "--start",  "2026-11-16", "--until", "2026-12-31"};
    const Json object = withExtras(six);
    EXPECT_EQ(object["invoices"][0]["amount"], "7.50");
    EXPECT_EQ(object["invoices"][1]["amount"], "15.00");
    EXPECT_EQ(object["total"], "22.50");
    std::vector<std::string> used = six;
    used.insert(used.end(), {"--usage", "call=40"});
    EXPECT_EQ(withExtras(used)["invoices"][0]["amount"], "9.50");
}

// Half of 15, and half of 45.
TEST(ChangePlanCommand, KeepsTheAddOns)
{
    const Json change =
        withExtras({"change-plan", "--from", "svc", "--to", "big", "--seats", "1", "--on", "2026-11-16"});
    EXPECT_EQ(change["credit"], "7.50");
    EXPECT_EQ(change["charge"], "22.50");
}

TEST(ProrateCommand, TakesAddOns)
{
    const Json change =
        withExtras({"prorate", "--plan", "svc", "--from-seats", "1", "--to-seats", "2", "--on", "2026-11-16"});
    EXPECT_EQ(change["credit"], "7.50");
    EXPECT_EQ(change["net"], "0.00");
}

} // namespace
} // namespace seatwise::test::schedule_command_test
