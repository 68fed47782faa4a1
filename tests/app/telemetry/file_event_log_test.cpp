#include "telemetry/file_event_log.h"

#include <filesystem>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "files/disk_full.h"
#include "files/read_file.h"
#include "telemetry/own_folders.h"

namespace seatwise::test::file_event_log_test {

namespace {

const UsageEvent used = PricingCalculatorUsed{{"music-learning"}};
const std::string usedLine =
    R"({"event":"pricing_calculator_used","at":"2026-11-21T10:15:30Z","book":"music-learning"})";

std::string someTime()
{
    return "2026-11-21T10:15:30Z";
}

class EventFile : public testing::Test
{
protected:
    [[nodiscard]] std::string contents() const { return readUpTo(log.place(), 1 << 20).value_or("none"); }

    OwnFolders folders;
    FileEventLog log{defaultEventFile().value(), someTime};
};

} // namespace

TEST_F(EventFile, IsOffAtFirst)
{
    EXPECT_FALSE(log.isOn());
}

// "off means nothing is written".
TEST_F(EventFile, IsNotMadeWhileItIsOff)
{
    EXPECT_TRUE(log.record(used));
    EXPECT_TRUE(log.records().value().empty());
    EXPECT_EQ(folders.data.count(), 0);
    EXPECT_EQ(folders.config.count(), 0);
}

TEST_F(EventFile, HoldsTheRecordAsOneLine)
{
    ASSERT_TRUE(log.setOn(true));
    ASSERT_TRUE(log.record(used));
    EXPECT_EQ(contents(), usedLine + "\n");
    EXPECT_EQ(log.place(), folders.data.path("seatwise/events.jsonl"));
}

TEST_F(EventFile, IsForItsOwnerAlone)
{
    ASSERT_TRUE(log.setOn(true) && log.record(used));
    struct stat status = {};
    ASSERT_EQ(stat(log.place().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(EventFile, GivesItsRecordsBackOldestFirst)
{
    ASSERT_TRUE(log.setOn(true));
    ASSERT_TRUE(log.record(PlanComparisonViewed{{}, 3, 200, Billing::annual}));
    ASSERT_TRUE(log.record(used));
    const auto records = log.records().value();
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].event, "plan_comparison_viewed");
    EXPECT_EQ(records[1].line, usedLine);
}

TEST_F(EventFile, RecordsNothingMoreOnceItIsSwitchedOff)
{
    ASSERT_TRUE(log.setOn(true) && log.record(used));
    ASSERT_TRUE(log.setOn(false));
    ASSERT_TRUE(log.record(used));
    EXPECT_EQ(log.records().value().size(), 1U);
}

TEST_F(EventFile, KeepsItsSwitchForTheNextRun)
{
    ASSERT_TRUE(log.setOn(true));
    EXPECT_TRUE(FileEventLog(defaultEventFile().value()).isOn());
    ASSERT_TRUE(log.setOn(false));
    EXPECT_FALSE(FileEventLog(defaultEventFile().value()).isOn());
}

TEST_F(EventFile, LosesItsOldestRecordsFirstAndStaysSmall)
{
    constexpr int fullAt = 1'000;
    int count = 0;
    FileEventLog small(
        defaultEventFile().value(), [&count] { return std::to_string(++count); }, fullAt);
    ASSERT_TRUE(small.setOn(true));
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(small.record(used));
    const auto records = small.records().value();
    EXPECT_EQ(records.back().at, "100");
    EXPECT_GT(records.size(), 10U);
    EXPECT_LT(records.size(), 30U);
    EXPECT_LE(asJsonLines(records).size(), 2U * fullAt);
}

TEST_F(EventFile, IsGoneAfterAllWasDeleted)
{
    ASSERT_TRUE(log.setOn(true) && log.record(used));
    ASSERT_TRUE(log.deleteAll());
    EXPECT_TRUE(log.records().value().empty());
    EXPECT_FALSE(std::filesystem::exists(log.place()));
    EXPECT_TRUE(log.deleteAll()) << "there is nothing left to delete";
}

TEST_F(EventFile, HoldsNoHalfRecordOnAFullDisk)
{
    ASSERT_TRUE(log.setOn(true) && log.record(used));
    const std::string before = contents();
    for (std::size_t more = 0; more < usedLine.size() + 1; more += 10) {
        const DiskFullAfter full(before.size() + more);
        const auto recorded = log.record(used);
        ASSERT_FALSE(recorded) << more;
        EXPECT_EQ(recorded.error().message.english(), "cannot write " + log.place() + ": File too large");
        EXPECT_EQ(contents(), before) << more;
    }
}

TEST_F(EventFile, StaysOffWhenTheSwitchCannotBeKept)
{
    const DiskFullAfter full(0);
    EXPECT_FALSE(log.setOn(true));
    EXPECT_FALSE(log.isOn());
}

} // namespace seatwise::test::file_event_log_test
