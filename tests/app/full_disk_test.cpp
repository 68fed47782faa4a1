// Every file that a command writes, on a disk that fills at the worst places.

#include <algorithm>
#include <filesystem>
#include <functional>

#include <gtest/gtest.h>

#include "files/disk_full.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "telemetry/file_event_log.h"
#include "telemetry/own_folders.h"

namespace seatwise::test::full_disk_test {
namespace {

constexpr std::size_t maxFile = 4'000'000;
const std::string oldBytes = "what was there before";

/// A kind of file and the words of the command that writes it.
struct Kind
{
    const char* name;
    std::vector<std::string> words; ///< "FILE" stands for the file, "IN" for a table of accounts
};

void PrintTo(const Kind& kind, std::ostream* out)
{
    *out << kind.name;
}

class FullDiskUnder : public testing::TestWithParam<Kind>
{
protected:
    FullDiskUnder()
    {
        std::string rows = "account_id,plan,seats,billing\n";
        for (int i = 0; i < 400; ++i)
            rows += "A1,ensemble,200,monthly\n";
        accounts_ = inputs.file("accounts.csv", rows);
        FileEventLog events(defaultEventFile().value());
        EXPECT_TRUE(events.setOn(true) && events.record(PricingCalculatorUsed{}));
        const std::string id = run({"quote", "new", "--customer", "Elm", "--plan", "ensemble", "--seats", "200",
                                    "--billing", "annual", "--json"})
                                   .json()["id"];
        EXPECT_EQ(run({"quote", "issue", id}).exitCode, 0);
    }

    [[nodiscard]] Finished run(std::vector<std::string> words, const std::string& out = {}) const
    {
        words.insert(words.end(), {"--today", "2026-11-21", "--store", inputs.path("store.db")});
        return seatwise(words, "", out);
    }

    /// The command of the kind, writing to a file of the output folder.
    [[nodiscard]] std::vector<std::string> command(const std::string& file) const
    {
        std::vector<std::string> words = GetParam().words;
        std::replace(words.begin(), words.end(), std::string("FILE"), file);
        std::replace(words.begin(), words.end(), std::string("IN"), accounts_);
        return words;
    }

    OwnFolders folders;
    ScratchFolder inputs;
    ScratchFolder outputs;

private:
    std::string accounts_;
};

TEST_P(FullDiskUnder, ACommandKeepsTheOldFileAndSaysThatItFailed)
{
    const std::string file = outputs.path("file");
    ASSERT_EQ(run(command(file)).exitCode, 0);
    const auto size = static_cast<rlim_t>(std::filesystem::file_size(file));
    ASSERT_GT(size, 1U);
    for (const rlim_t limit : {rlim_t{0}, rlim_t{1}, rlim_t{4'096}, size / 2, size - 1}) {
        if (limit >= size)
            continue; // a whole file has room
        static_cast<void>(outputs.file("file", oldBytes));
        const DiskFullAfter full(limit);
        EXPECT_EQ(run(command(file), "/dev/null").exitCode, 1) << "limit " << limit;
        EXPECT_EQ(readUpTo(file, maxFile).value_or(""), oldBytes) << "limit " << limit;
        EXPECT_EQ(outputs.count(), 1) << "limit " << limit;
    }
}

TEST_P(FullDiskUnder, ACommandLeavesNoStumpOfAFileThatWasNotThere)
{
    const DiskFullAfter full(10);
    EXPECT_EQ(run(command(outputs.path("file")), "/dev/null").exitCode, 1);
    EXPECT_EQ(outputs.count(), 0);
}

TEST_P(FullDiskUnder, ACommandWritesAFileThatHasRoom)
{
    const DiskFullAfter roomy(maxFile);
    EXPECT_EQ(run(command(outputs.path("file")), "/dev/null").exitCode, 0);
    EXPECT_EQ(outputs.count(), 1);
}

const Kind kinds[] = {
    {"QuotePdf", {"quote", "export", "SW-2026-000001", "--pdf", "FILE"}},
    {"QuoteHtml", {"quote", "export", "SW-2026-000001", "--html", "FILE"}},
    {"QuoteInteractive", {"quote", "export", "SW-2026-000001", "--interactive", "FILE"}},
    {"QuoteCsv", {"quote", "export", "SW-2026-000001", "--csv", "FILE"}},
    {"QuoteJson", {"quote", "export", "SW-2026-000001", "--json", "FILE"}},
    {"AuditTrail", {"audit", "export", "FILE"}},
    {"Batch", {"batch", "IN", "FILE"}},
    {"Events", {"events", "export", "FILE"}},
    {"PricingSpreadsheet", {"book", "export", "sessiontrack", "--format", "xlsx", "FILE"}},
};

std::string nameOf(const testing::TestParamInfo<Kind>& row)
{
    return row.param.name;
}

INSTANTIATE_TEST_SUITE_P(EveryFile, FullDiskUnder, testing::ValuesIn(kinds), nameOf);

} // namespace
} // namespace seatwise::test::full_disk_test
