// `seatwise book import` of a workbook that `book export` wrote. R74.

#include <algorithm>
#include <random>

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

TEST_F(BookImportOfWorkbook, ReadsOrRefusesInOneLineFiveHundredDamagedOnes)
{
    const std::string file = folder.path("book.xlsx");
    ASSERT_EQ(seatwise({"book", "export", "music-learning", "--format", "xlsx", file}).exitCode, 0);
    const std::string whole = readUpTo(file, maxFile).value();
    std::mt19937 random(1);
    const auto below = [&random](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
    int refused = 0;
    for (int number = 0; number < 500; ++number) {
        std::string damaged = whole;
        if (number % 4 == 0)
            damaged.resize(below(damaged.size()));
        else
            for (std::size_t changes = 1 + below(8); changes > 0; --changes)
                damaged[below(damaged.size())] = static_cast<char>(below(256));
        const std::string given = folder.file("damaged.xlsx", damaged);
        const Finished finished = import(given);
        if (finished.exitCode == 0)
            continue;
        ++refused;
        EXPECT_TRUE(finished.exitCode >= 1 && finished.exitCode <= 3) << number << ": " << finished.exitCode;
        EXPECT_EQ(finished.out, "") << number;
        EXPECT_EQ(std::count(finished.err.begin(), finished.err.end(), '\n'), 1) << number << ": " << finished.err;
        EXPECT_NE(finished.err.find("damaged.xlsx"), std::string::npos) << number << ": " << finished.err;
    }
    EXPECT_GT(refused, 100);
}

TEST_F(BookImportOfWorkbook, RefusesAFileThatIsNoWorkbook)
{
    EXPECT_NE(refusalOf("path,value\n", 1).find("Price list"), std::string::npos);
    EXPECT_NE(refusalOf("PK\x03\x04 and no more", 1).find("strange.xlsx"), std::string::npos);
}

} // namespace
} // namespace seatwise::test::book_import_command_test
