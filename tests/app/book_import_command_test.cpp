// `seatwise book import` of a workbook that `book export` wrote. R74.

#include <algorithm>

#include <gtest/gtest.h>

#include "books/book_source.h"
#include "files/read_file.h"
#include "files/scratch_folder.h"
#include "program.h"
#include "tables/zip.h"

namespace seatwise::test::book_import_command_test {
namespace {

constexpr std::size_t maxFile = 2'000'000;

class BookImportOfWorkbook : public testing::Test
{
protected:
    [[nodiscard]] Finished import(const std::string& file) const
    {
        return seatwise({"book", "import", file, "--format", "xlsx", out});
    }

    /// The one line in which a workbook is refused, with nothing written.
    [[nodiscard]] std::string refusalOf(const std::string& bytes, int exitCode)
    {
        const std::string file = folder.file("strange.xlsx", bytes);
        const Finished finished = import(file);
        EXPECT_EQ(finished.exitCode, exitCode) << finished.err;
        EXPECT_EQ(finished.out, "");
        EXPECT_EQ(std::count(finished.err.begin(), finished.err.end(), '\n'), 1) << finished.err;
        EXPECT_EQ(folder.count(), 1);
        return finished.err;
    }

    ScratchFolder folder;
    std::string out = folder.path("out.json");
};

TEST_F(BookImportOfWorkbook, GivesTheShippedBooksBackToTheByte)
{
    for (const std::string book : {"music-learning", "sessiontrack"}) {
        const std::string file = folder.path(book + ".xlsx");
        ASSERT_EQ(seatwise({"book", "export", book, "--format", "xlsx", file}).exitCode, 0);
        const Finished finished = import(file);
        EXPECT_EQ(finished.exitCode, 0) << finished.err;
        EXPECT_EQ(finished.json()["losses"].size(), 1U) << finished.out;
        EXPECT_EQ(finished.json()["losses"][0]["path"], "sheets");
        EXPECT_EQ(readUpTo(out, maxFile).value(), readBookBytes(book).value());
    }
}

TEST_F(BookImportOfWorkbook, ReadsAWorkbookOfAnyLanguage)
{
    const std::string file = folder.path("book.xlsx");
    for (const std::string language : {"de", "es", "fr"}) {
        const std::vector<std::string> words{"book", "export",     "sessiontrack", "--format",
                                             "xlsx", "--language", language,       file};
        ASSERT_EQ(seatwise(words).exitCode, 0) << language;
        const Finished finished = import(file);
        EXPECT_EQ(finished.exitCode, 0) << language << ": " << finished.err;
        EXPECT_EQ(readUpTo(out, maxFile).value(), readBookBytes("sessiontrack").value()) << language;
    }
}

TEST_F(BookImportOfWorkbook, RefusesAStrangersWorkbookByTheSheetThatItLacks)
{
    const std::string row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>School</t></is></c></row>";
    const std::string refusal = refusalOf(xlsxOf(row), 3);
    EXPECT_NE(refusal.find("has no sheet \"Price list\""), std::string::npos) << refusal;
    EXPECT_NE(refusal.find("its sheets are: Sheet1"), std::string::npos) << refusal;
}

TEST_F(BookImportOfWorkbook, RefusesAFileThatIsNoWorkbook)
{
    EXPECT_NE(refusalOf("path,value\n", 1).find("Price list"), std::string::npos);
    EXPECT_NE(refusalOf("PK\x03\x04 and no more", 1).find("strange.xlsx"), std::string::npos);
}

} // namespace
} // namespace seatwise::test::book_import_command_test
