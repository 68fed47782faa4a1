// Usage data from the command line, in folders of the test's own.

#include <gtest/gtest.h>

#include <fstream>

#include "files/read_file.h"
#include "program.h"
#include "telemetry/file_event_log.h"
#include "telemetry/own_folders.h"

namespace seatwise::test::events_command_test {
namespace {

const std::string line = R"({"event":"pricing_calculator_used","at":"2026-11-21T10:15:30Z","book":"music-learning"})";

class EventsCommand : public testing::Test
{
protected:
    void record() const
    {
        FileEventLog log(defaultEventFile().value(), [] { return std::string("2026-11-21T10:15:30Z"); });
        EXPECT_TRUE(log.setOn(true) && log.record(PricingCalculatorUsed{{"music-learning"}}));
    }

    OwnFolders folders;
};

TEST_F(EventsCommand, ListsThatNothingIsRecordedAndMakesNoFile)
{
    EXPECT_EQ(seatwise({"events", "list"}).out, "Recording is off.\n");
    const auto listed = seatwise({"events", "list", "--json"}).json();
    EXPECT_EQ(keys(listed),
              (std::vector<std::string>{"recording", "file", "events", "read", "refused", "refused_rows"}));
    EXPECT_EQ(listed["recording"], false);
    EXPECT_TRUE(listed["events"].empty());
    EXPECT_EQ(folders.data.count(), 0);
    EXPECT_EQ(folders.config.count(), 0);
}

TEST_F(EventsCommand, PricesWithoutARecord)
{
    EXPECT_EQ(seatwise({"events", "on"}).exitCode, 0);
    EXPECT_EQ(seatwise({"price", "--plan", "auto", "--seats", "200", "--billing", "annual"}).exitCode, 0);
    EXPECT_EQ(folders.data.count(), 0) << "the window records, a command does not";
}

TEST_F(EventsCommand, SwitchesOnAndOff)
{
    EXPECT_EQ(seatwise({"events", "on", "--json"}).json()["recording"], true);
    EXPECT_EQ(seatwise({"events", "list", "--json"}).json()["recording"], true);
    EXPECT_EQ(seatwise({"events", "off", "--json"}).json()["recording"], false);
    EXPECT_EQ(seatwise({"events", "list", "--json"}).json()["recording"], false);
}

TEST_F(EventsCommand, ListsTheRecordsAsTheyAre)
{
    record();
    EXPECT_EQ(seatwise({"events", "list"}).out, "Recording is on. Nothing leaves this computer.\n" + line + "\n");
    EXPECT_EQ(seatwise({"events", "list", "--json"}).json()["events"][0], nlohmann::ordered_json::parse(line));
}

TEST_F(EventsCommand, CountsWhatIsNoRecordAndNamesItsLine)
{
    record();
    std::ofstream(defaultEventFile().value(), std::ios::app) << "half of a rec\n";
    record();
    const auto listed = seatwise({"events", "list", "--json"}).json();
    EXPECT_EQ(listed["read"], 2);
    EXPECT_EQ(listed["refused"], 1);
    EXPECT_EQ(listed["refused_rows"][0]["message"], "line 2 is no usage event");
    EXPECT_EQ(listed["events"][1], "half of a rec");
}

TEST_F(EventsCommand, AddsTheRecordsUp)
{
    record();
    std::ofstream(defaultEventFile().value(), std::ios::app) << "half of a rec\n";
    const auto sum = seatwise({"events", "summary", "--json"}).json();
    EXPECT_EQ(sum["pricing_calculator_used"], 1);
    EXPECT_EQ(sum["months"][0]["month"], "2026-11");
    EXPECT_EQ(sum["refused"], 1);
    const std::string text = seatwise({"events", "summary"}).out;
    EXPECT_NE(text.find("2026-11"), std::string::npos);
    EXPECT_NE(text.find("1 line no usage event"), std::string::npos);
}

TEST_F(EventsCommand, ExportsTheRecordsAsJsonLines)
{
    record();
    const std::string file = folders.data.path("export.jsonl");
    EXPECT_EQ(keys(seatwise({"events", "export", file, "--json"}).json()),
              (std::vector<std::string>{"file", "sha256"}));
    EXPECT_EQ(readUpTo(file, 10'000).value_or(""), line + "\n");
}

TEST_F(EventsCommand, DeletesTheRecords)
{
    record();
    EXPECT_EQ(seatwise({"events", "delete"}).exitCode, 0);
    EXPECT_TRUE(seatwise({"events", "list", "--json"}).json()["events"].empty());
}

TEST_F(EventsCommand, SaysWhatItCanDo)
{
    const Finished none = seatwise({"events"});
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_EQ(none.err,
              "seatwise: give a command for usage data: list, summary, export, on, off or delete; see seatwise "
              "--help\n");
}

} // namespace
} // namespace seatwise::test::events_command_test
