// Every file that the window writes, on a disk that fills at the worst places.

#include <filesystem>
#include <functional>
#include <stdexcept>

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "budget/model/budget_dates.h"
#include "calculator/model/calculator_view_model.h"
#include "calculator/views/chart_card.h"
#include "documents/board_summary.h"
#include "files/disk_full.h"
#include "files/disk_writer.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "models/list_beside.h"
#include "settings/session_store.h"

namespace seatwise::test::full_disk_test {

namespace {

constexpr std::size_t maxFile = 4'000'000;

/// What the pages show, and the bytes that they save of it.
class Shown
{
public:
    Shown()
    {
        ui::BudgetInputs inputs = budget_.inputs();
        inputs.schools = {{"Elm", "200"}, {"Oak", "300"}};
        budget_.setInputs(inputs);
    }

    [[nodiscard]] std::string png() { return ui::ChartCard(calculator_, beside_).png().toStdString(); }
    [[nodiscard]] std::string svg() { return ui::ChartCard(calculator_, beside_).svg().toStdString(); }
    [[nodiscard]] std::string dates() { return ui::budgetCalendar(budget_); }
    [[nodiscard]] std::string summary() { return ui::boardSummaryPdf(budget_).bytes.toStdString(); }

private:
    static SharedBook book()
    {
        auto loaded = loadBook("music-learning");
        if (!loaded)
            throw std::runtime_error(loaded.error().message.english());
        return *loaded;
    }

    BookShelf library_;
    ui::ListBeside beside_{library_};
    ui::CalculatorViewModel calculator_{book(), parseDate("2026-11-21")};
    ui::BudgetViewModel budget_{calculator_, parseDate("2026-11-21").value()};
};

struct Kind
{
    const char* name;
    std::string (Shown::*bytes)();
};

void PrintTo(const Kind& kind, std::ostream* out)
{
    *out << kind.name;
}

/// The sizes at which the disk is full before a file of `size` bytes is written.
std::vector<rlim_t> limitsBelow(std::size_t size)
{
    std::vector<rlim_t> limits;
    for (const rlim_t limit : {rlim_t{0}, rlim_t{1}, rlim_t{4'096}, rlim_t{size / 2}, rlim_t{size - 1}})
        if (limit < size)
            limits.push_back(limit);
    return limits;
}

class FullDiskUnderThePage : public testing::TestWithParam<Kind>
{
protected:
    ScratchFolder folder;
};

const Kind kinds[] = {
    {"ChartPng", &Shown::png},
    {"ChartSvg", &Shown::svg},
    {"Dates", &Shown::dates},
    {"BoardSummary", &Shown::summary},
};

std::string nameOf(const testing::TestParamInfo<Kind>& row)
{
    return row.param.name;
}

} // namespace

TEST_P(FullDiskUnderThePage, KeepsTheOldFileAndIsNotSaved)
{
    Shown shown;
    const std::string bytes = (shown.*GetParam().bytes)();
    ASSERT_GT(bytes.size(), 100U);
    const std::string file = folder.file("file", "what was there before");
    for (const rlim_t limit : limitsBelow(bytes.size())) {
        const DiskFullAfter full(limit);
        EXPECT_FALSE(DiskWriter().write(file, bytes)) << "limit " << limit;
        EXPECT_EQ(readUpTo(file, maxFile).value_or(""), "what was there before") << "limit " << limit;
        EXPECT_EQ(folder.count(), 1) << "limit " << limit;
    }
    const DiskFullAfter roomy(bytes.size());
    EXPECT_TRUE(DiskWriter().write(file, bytes));
    EXPECT_EQ(readUpTo(file, maxFile).value_or(""), bytes);
}

INSTANTIATE_TEST_SUITE_P(EveryFile, FullDiskUnderThePage, testing::ValuesIn(kinds), nameOf);

TEST(FullDiskUnderTheSession, LeavesWhatTheLastRunLeft)
{
    const ScratchFolder folder;
    qputenv("XDG_CONFIG_HOME", folder.path().c_str());
    ui::Session session;
    session.recent = QStringList(QString(200, QLatin1Char('a')));
    ASSERT_TRUE(saveSession(session));
    const std::string file = folder.path("seatwise/seatwise.conf");
    const std::string before = readUpTo(file, maxFile).value_or("");
    session.recent = QStringList(QString(200, QLatin1Char('b')));
    for (const rlim_t limit : limitsBelow(before.size())) {
        const DiskFullAfter full(limit);
        EXPECT_FALSE(saveSession(session)) << "limit " << limit;
        EXPECT_EQ(readUpTo(file, maxFile).value_or(""), before) << "limit " << limit;
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path("seatwise")), {}), 1);
    }
    EXPECT_TRUE(saveSession(session));
    EXPECT_EQ(loadSession().recent, session.recent);
    qunsetenv("XDG_CONFIG_HOME");
}

} // namespace seatwise::test::full_disk_test
