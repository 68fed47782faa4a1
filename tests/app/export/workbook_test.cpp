#include "export/workbook.h"

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "export/feature_workbook.h"
#include "export/package_check.h"
#include "export/recalculated.h"
#include "files/disk_full.h"
#include "files/scratch_folder.h"

namespace seatwise::test::workbook_test {
namespace {

using sheets::Look;

/// A workbook of so many like rows: much to write, little when packed.
Result<std::string> likeRows(std::uint32_t rows)
{
    return sheets::makeWorkbook({"Rows", "", {}}, [rows](sheets::Workbook& workbook) {
        sheets::SheetWriter& sheet = workbook.add("Rows");
        for (std::uint32_t row = 0; row < rows; ++row)
            sheet.number({row, 0}, 1, {Look::Kind::figure, 0});
    });
}

TEST(Workbook, CountsItsCells)
{
    const std::string bytes = likeRows(40).value();
    EXPECT_TRUE(sheets::isWhole(bytes, {40}));
    EXPECT_FALSE(sheets::isWhole(bytes, {41}));
    EXPECT_FALSE(sheets::isWhole(bytes, {40, 40}));
}

TEST(Workbook, IsNotWholeWhenItIsCut)
{
    const std::string bytes = likeRows(40).value();
    for (std::size_t size = 0; size < bytes.size(); size += 97)
        EXPECT_FALSE(sheets::isWhole(bytes.substr(0, size), {40})) << size;
}

// The parts go through the temporary folder, and the library does not see that they came out short.
TEST(Workbook, IsNotMadeWhereThereIsRoomForItButNotForItsParts)
{
    const std::size_t size = likeRows(5'000).value().size();
    constexpr rlim_t room = 60'000;
    ASSERT_LT(size, room);
    const DiskFullAfter full(room);
    const Result<std::string> made = likeRows(5'000);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().message.english(), "cannot make the spreadsheet: the temporary folder has no room left");
}

TEST(Workbook, PrintsNothingOfItsOwnWhereItIsNotMade)
{
    const DiskFullAfter full(1'000);
    testing::internal::CaptureStderr();
    const Result<std::string> made = likeRows(5'000);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    EXPECT_FALSE(made);
}

TEST(Workbook, LeavesNothingInTheTemporaryFolder)
{
    const ScratchFolder folder;
    const char* before = std::getenv("TMPDIR");
    const std::string kept = before ? before : "";
    setenv("TMPDIR", folder.path().c_str(), 1);
    EXPECT_TRUE(likeRows(10));
    EXPECT_EQ(folder.count(), 0);
    if (kept.empty())
        unsetenv("TMPDIR");
    else
        setenv("TMPDIR", kept.c_str(), 1);
}

TEST(Workbook, NamesCellsAsSpreadsheetsDo)
{
    EXPECT_EQ(sheets::address({0, 0}), "$A$1");
    EXPECT_EQ(sheets::address({9, 25}), "$Z$10");
    EXPECT_EQ(sheets::address({9, 26}), "$AA$10");
    EXPECT_EQ(sheets::range({0, 0}, {1, 27}), "$A$1:$AB$2");
}

struct Written
{
    const char* name;
    const char* text;
    const char* read;
};

class TextOfACell : public testing::TestWithParam<Written>
{
};

TEST_P(TextOfACell, IsShownLiterally)
{
    const ScratchFolder folder;
    const std::string bytes = sheets::makeWorkbook({"Texts", "", {}}, [](sheets::Workbook& workbook) {
                                  workbook.add("Texts").text({0, 0}, GetParam().text);
                              }).value();
    EXPECT_EQ(at(cellsOf(folder.file("texts.xlsx", bytes)), "Texts", 0, 0), GetParam().read);
}

INSTANTIATE_TEST_SUITE_P(Hostile, TextOfACell,
                         testing::Values(Written{"Formula", "=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")"},
                                         Written{"Markup", "</t></si><b>&amp;", "</t></si><b>&amp;"},
                                         Written{"LineEnd", "a\nb", "a‹LF›b"},
                                         Written{"TurnedDirection", "\u202E00.0$", "‹RLO›00.0$"},
                                         Written{"NoUtf8", "a\xff", "a\uFFFD"}),
                         [](const auto& row) { return row.param.name; });

TEST(FeatureWorkbook, HasPlansAsColumnsAndPricesOnTop)
{
    const ScratchFolder folder;
    const SharedBook book = loadBook("sessiontrack").value();
    const Cells cells = cellsOf(folder.file("features.xlsx", featureWorkbook(*book).value()));
    EXPECT_EQ(at(cells, "Features", 2, 3), "Pro");
    EXPECT_EQ(at(cells, "Features", 2, rowOf(cells, "Features", 0, "A month")), "$29.99");
    EXPECT_EQ(at(cells, "Features", 2, rowOf(cells, "Features", 0, "Semantic search capabilities")),
              "Add-on: $7.99 a month † 21");
    EXPECT_EQ(at(cells, "Assumptions", 1, 24), "add_ons.semantic-search");
}

} // namespace
} // namespace seatwise::test::workbook_test
